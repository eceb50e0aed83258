import { Input, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { focusFirstField } from './focus-first-field.ts';

/** print: marked on every page · file: marked in the file · scan: cannot be marked, only the journal keeps it */
type Form = 'print' | 'file' | 'scan';
type Use = (recipient: string) => void;

const WORDS: Readonly<Record<Form, { readonly title: string; readonly ok: string; readonly told: string }>> = {
  print: { title: 'In bản hạn chế', ok: 'In', told: 'tên người nhận in chìm trên từng trang và ghi vào nhật ký.' },
  file: {
    ...{ title: 'Lấy ra bản hạn chế', ok: 'Lấy tệp' },
    told: 'tên người nhận ghi trên từng trang của tệp và trong nhật ký.',
  },
  scan: { title: 'Lấy tệp hồ sơ', ok: 'Lấy tệp', told: 'bản quét giữ nguyên; nhật ký ghi ai nhận.' },
};

/** Asks whom a restricted copy is for before it leaves the app; the name typed last stands ready for the next one. */
export function useRecipient(): { readonly ask: (form: Form, use: Use) => void; readonly dialog: ReactNode } {
  const wanted = useRef<Use | null>(null);
  const [form, setForm] = useState<Form>('print');
  const [isOpen, setOpen] = useState(false);
  const [recipient, setRecipient] = useState('');
  const { title, ok, told } = WORDS[form];
  const isNamed = recipient.trim() !== '';
  const cancel = () => {
    wanted.current = null;
    setOpen(false);
  };
  // Only once the dialog is gone: it must not stand on the paper.
  const use = () => {
    wanted.current?.(recipient.normalize('NFC').trim());
    wanted.current = null;
  };
  const dialog = (
    <Modal
      open={isOpen}
      title={title}
      okText={ok}
      cancelText="Thôi"
      okButtonProps={{ disabled: !isNamed }}
      onOk={() => setOpen(false)}
      onCancel={cancel}
      afterOpenChange={focusFirstField}
      afterClose={use}
    >
      <p className="sub">Bản này có dữ liệu nhân sự: {told}</p>
      <label htmlFor="copy-recipient">Bản này giao cho</label>
      <Input
        id="copy-recipient"
        maxLength={80}
        placeholder="Đồng chí …, hoặc Bản lưu"
        value={recipient}
        onChange={(event) => setRecipient(event.target.value)}
        onPressEnter={(event) => {
          // Closing gives the focus back to the button that asked, and the same key would press it again
          event.preventDefault();
          if (isNamed) setOpen(false);
        }}
      />
    </Modal>
  );
  return {
    ask: (next, then) => {
      wanted.current = then;
      setForm(next);
      setOpen(true);
    },
    dialog,
  };
}

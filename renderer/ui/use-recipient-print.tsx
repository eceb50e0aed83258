import { Input, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { markFor } from './print-mark.ts';

type Print = (mark: string) => void;

/** Asks whom a restricted copy is for, then prints it with their name across every page. */
export function useRecipientPrint(): { readonly ask: (print: Print) => void; readonly dialog: ReactNode } {
  const wanted = useRef<Print | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [recipient, setRecipient] = useState('');
  const cancel = () => {
    wanted.current = null;
    setOpen(false);
  };
  // Only once the dialog is gone: it must not stand on the paper.
  const print = () => {
    wanted.current?.(markFor(recipient));
    wanted.current = null;
  };
  const dialog = (
    <Modal
      open={isOpen}
      title="In bản hạn chế"
      okText="In"
      cancelText="Thôi"
      okButtonProps={{ disabled: recipient.trim() === '' }}
      onOk={() => setOpen(false)}
      onCancel={cancel}
      afterClose={print}
    >
      <p className="sub">Bản này có dữ liệu nhân sự: tên người nhận in chìm trên từng trang.</p>
      <label htmlFor="print-recipient">Bản này giao cho</label>
      <Input
        id="print-recipient"
        maxLength={80}
        placeholder="Đồng chí …, hoặc Bản lưu"
        value={recipient}
        onChange={(event) => setRecipient(event.target.value)}
      />
    </Modal>
  );
  return {
    ask: (then) => {
      wanted.current = then;
      setOpen(true);
    },
    dialog,
  };
}

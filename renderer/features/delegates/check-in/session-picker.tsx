import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { describeSession, type Session } from '#shared/domain/delegates/check-in/session.ts';
import { client } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { MomentInput } from '../../../ui/moment-input.tsx';
import { useConfirmDanger } from '../../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';

type Props = {
  readonly sessions: readonly Session[];
  readonly session: Session;
  readonly onPick: (id: string) => void;
};

/** Which session people sign in at; sessions are added, renamed and removed here. */
export function SessionPicker({ sessions, session, onPick }: Props) {
  const [editing, setEditing] = useState<Session | 'new' | null>(null);
  const confirm = useConfirmDanger();
  const notices = useNotices();
  const remove = useMutation({
    mutationFn: () => client.attendance.removeSession({ id: session.id }),
    onSuccess: () => notices.done(`Đã xoá ${session.name}`),
    onError: notices.failed,
  });
  async function askToRemove() {
    const consequence = 'Số người đã điểm danh ở phiên này mất theo; có thể hoàn tác.';
    if (await confirm({ title: `Xoá ${session.name}?`, consequence, confirm: 'Xoá phiên' })) remove.mutate();
  }
  return (
    <div className="row-tight">
      <Select
        aria-label="Phiên"
        style={{ minWidth: 300 }}
        value={session.id}
        onChange={onPick}
        options={sessions.map((one) => ({ value: one.id, label: describeSession(one) }))}
      />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'add', label: 'Thêm phiên…', onClick: () => setEditing('new') },
            { key: 'edit', label: 'Sửa phiên này…', onClick: () => setEditing(session) },
            { key: 'remove', label: 'Xoá phiên này…', danger: true, onClick: () => void askToRemove() },
          ],
        }}
      >
        <Button>Phiên ▾</Button>
      </Dropdown>
      {editing !== null && (
        <SessionForm
          session={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(saved) => {
            setEditing(null);
            onPick(saved.id);
          }}
        />
      )}
    </div>
  );
}

type FormProps = {
  readonly session: Session | null;
  readonly onClose: () => void;
  readonly onSaved: (session: Session) => void;
};

function SessionForm({ session, onClose, onSaved }: FormProps) {
  const [name, setName] = useState(session?.name ?? '');
  const [startsAt, setStartsAt] = useState(session?.startsAt ?? null);
  const save = useMutation({
    mutationFn: () => client.attendance.saveSession({ id: session?.id ?? null, name, startsAt }),
    onSuccess: onSaved,
  });
  return (
    <Modal
      open
      afterOpenChange={focusFirstField}
      title={session === null ? 'Thêm phiên' : 'Sửa phiên'}
      okText="Lưu phiên"
      cancelText="Thôi"
      onOk={() => save.mutate()}
      onCancel={onClose}
      confirmLoading={save.isPending}
    >
      <ErrorNotice error={save.error} />
      <Form layout="vertical" onSubmitCapture={() => save.mutate()}>
        <Form.Item label="Tên phiên" htmlFor="session-name">
          <Input id="session-name" value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
        </Form.Item>
        <Form.Item label="Bắt đầu lúc" htmlFor="session-start" help="Người đến sau giờ này được ghi là đến muộn.">
          <MomentInput precision="moment" id="session-start" value={startsAt} onChange={setStartsAt} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Button, Modal, Progress } from 'antd';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly progress: { readonly done: number; readonly total: number; readonly label: string } | null;
  readonly onCancel: () => void;
};

/** Long work: how far it is, and a way out that leaves nothing behind. */
export function ProgressDialog({ open, title, progress, onCancel }: Props) {
  const total = progress?.total ?? 0;
  const percent = total > 0 ? Math.round(((progress?.done ?? 0) / total) * 100) : 0;
  return (
    <Modal
      open={open}
      title={title}
      closable={false}
      keyboard={false}
      footer={<Button onClick={onCancel}>Dừng</Button>}
    >
      <Progress percent={percent} aria-label={title} />
      <div className="sub" aria-live="polite">
        {progress?.label ?? 'Đang chuẩn bị…'}
      </div>
    </Modal>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import type { IssuedPaper } from '#shared/domain/documents/paper.ts';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { useNotices } from '../../ui/use-notices.tsx';

type Props = { readonly paper: IssuedPaper | null; readonly onClose: () => void };

/** Takes an issued paper back, with the reason; its bytes stay on record, its number is offered again. */
export function RevokeDialog({ paper, onClose }: Props) {
  const notices = useNotices();
  const [form] = Form.useForm<{ reason: string }>();
  const revoke = useMutation(
    rpc.documents.revoke.mutationOptions({
      onSuccess: ({ name, symbol }) => {
        onClose();
        notices.done(`Đã thu hồi ${name}${symbol === '' ? '' : ` Số ${symbol}`}`);
      },
    }),
  );
  const submit = async () => {
    const { reason } = await form.validateFields();
    if (paper) revoke.mutate({ id: paper.id, reason });
  };
  return (
    <Modal
      open={paper !== null}
      onCancel={onClose}
      afterOpenChange={focusFirstField}
      title={paper && `Thu hồi ${paper.name}${paper.symbol === '' ? '' : ` Số ${paper.symbol}`}?`}
      okText="Thu hồi"
      okButtonProps={{ danger: true, loading: revoke.isPending }}
      onOk={() => void submit().catch(() => undefined)}
      cancelText="Thôi"
      destroyOnHidden
    >
      <ErrorNotice error={revoke.error} />
      <p>Văn bản được ghi là đã thu hồi, tệp vẫn giữ trong sổ; số của bản đã thu hồi được dùng lại.</p>
      <Form form={form} layout="vertical" preserve={false}>
        <Form.Item
          name="reason"
          label="Lý do thu hồi"
          rules={[{ required: true, whitespace: true, message: 'Ghi lý do thu hồi.' }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

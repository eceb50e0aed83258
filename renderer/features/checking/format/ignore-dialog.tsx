import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import type { ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import { markOf } from '#shared/domain/checking/report/ignored.ts';
import { client } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { DeskFile } from '../check-desk.ts';

type Props = { readonly file: DeskFile; readonly finding: ReportedFinding; readonly onClose: () => void };
type Values = { readonly reason: string; readonly everywhere: boolean };

/** Leaves a finding as it is, with a reason that the slip and the journal tell. */
export function IgnoreDialog({ file, finding, onClose }: Props) {
  useFocusBack();
  const [form] = Form.useForm<Values>();
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  const ignore = useMutation({
    mutationFn: (values: Values) =>
      asOwnAct(() =>
        client.checking.ignore({ ...markOf(finding), paperKey: file.paperKey, paperName: file.name, ...values }),
      ),
    onSuccess: ({ act }) => {
      notices.done(`Đã bỏ qua ${finding.rule}`, act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) });
      onClose();
    },
  });
  return (
    <Modal
      open
      title="Bỏ qua có lý do"
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      cancelText="Thôi"
      okText="Bỏ qua"
      okButtonProps={{ loading: ignore.isPending }}
      onOk={() => form.submit()}
    >
      <p>{finding.message}</p>
      <p className="sub">
        Điểm này không tính vào số lỗi và không bị máy sửa nữa, nhưng vẫn ghi trong “Đã bỏ qua” và trong phiếu kiểm tra.
        Có thể hoàn tác.
      </p>
      <ErrorNotice error={ignore.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ reason: '', everywhere: false }}
        onFinish={(values) => ignore.mutate(values)}
      >
        <Form.Item
          name="reason"
          label="Lý do"
          rules={[{ required: true, whitespace: true, message: 'Ghi lý do bỏ qua.' }]}
        >
          <Input.TextArea rows={2} maxLength={500} placeholder="Ví dụ: cấp trên đã cho phép dùng mẫu này" />
        </Form.Item>
        <Form.Item name="everywhere" label="Áp dụng">
          <Radio.Group
            options={[
              { value: false, label: 'Chỉ văn bản này' },
              { value: true, label: 'Mọi văn bản của đơn vị' },
            ]}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

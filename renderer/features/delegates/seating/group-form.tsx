import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { DiscussionGroup } from '#shared/domain/delegates/seating/groups.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { client } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';

type Props = {
  readonly group: DiscussionGroup;
  readonly members: readonly Pick<Delegate, 'id' | 'fullName' | 'unit'>[];
  readonly onClose: () => void;
};
type Draft = Omit<DiscussionGroup, 'id' | 'memberIds'>;

/** Name and room of a group, and who of its members leads it and takes its minutes. */
export function GroupForm({ group, members, onClose }: Props) {
  const [form] = Form.useForm<Draft>();
  const save = useMutation({
    mutationFn: ({ name, room, leaderId, secretaryId }: Draft) =>
      client.seating.saveGroup({
        ...{ id: group.id, name, room: room ?? '' },
        ...{ leaderId: leaderId ?? null, secretaryId: secretaryId ?? null },
      }),
    onSuccess: onClose,
  });
  const people = members.map(({ id, fullName, unit }) => ({ value: id, label: `${fullName} · ${unit}` }));
  const pick = (
    <Select
      allowClear
      placeholder="chưa cử"
      options={people}
      showSearch={{
        filterOption: (typed, option) => foldVietnamese(option?.label ?? '').includes(foldVietnamese(typed)),
      }}
    />
  );
  return (
    <Modal
      open
      afterOpenChange={focusFirstField}
      title={`Sửa ${group.name}`}
      okText="Lưu tổ"
      cancelText="Thôi"
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ErrorNotice error={save.error} />
      <Form form={form} layout="vertical" initialValues={group} onFinish={(draft) => save.mutate(draft)}>
        <Form.Item name="name" label="Tên tổ" rules={[{ required: true, message: 'Chưa ghi tên tổ.' }]}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="room" label="Nơi thảo luận">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="leaderId" label="Tổ trưởng">
          {pick}
        </Form.Item>
        <Form.Item name="secretaryId" label="Thư ký tổ">
          {pick}
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Dropdown, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { download } from '../../lib/download.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useNotices } from '../../ui/use-notices.tsx';
import { useEnterWorkspace } from './use-enter-workspace.ts';

/** The congress's title; under it, what concerns the file as a whole. */
export function WorkspaceMenu({ workspace }: { readonly workspace: WorkspaceSummary }) {
  const [naming, setNaming] = useState(false);
  const notices = useNotices();
  const enter = useEnterWorkspace();
  const close = useMutation(
    rpc.workspace.close.mutationOptions({ onSuccess: () => enter(null), onError: notices.failed }),
  );
  const takeOut = async () => {
    try {
      await download(await client.workspace.takeOut(), workspace.fileName);
      notices.done(`Đã tạo bản sao ${workspace.fileName}`);
    } catch (error) {
      notices.failed(error);
    }
  };
  const items = [
    { key: 'close', label: 'Mở đại hội khác…', onClick: () => close.mutate(undefined) },
    { key: 'take-out', label: 'Lưu một bản sang máy khác (.daihoi)', onClick: () => void takeOut() },
    { key: 'actor', label: 'Tên người làm việc trên máy này…', onClick: () => setNaming(true) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <button type="button" className="shell-title" title={workspace.title} aria-haspopup="menu">
          <b>{workspace.title}</b> <Term /> <span aria-hidden="true">▾</span>
        </button>
      </Dropdown>
      {naming && <ActorDialog onClose={() => setNaming(false)} />}
    </>
  );
}

function Term() {
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const { termFrom = null, termTo = null } = setup.data?.congress ?? {};
  if (termFrom === null || termTo === null) return null;
  return (
    <span className="sub shell-term">
      · nhiệm kỳ {termFrom} - {termTo}
    </span>
  );
}

function ActorDialog({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const notices = useNotices();
  const [form] = Form.useForm<{ name: string }>();
  const actor = useQuery(rpc.workspace.actor.queryOptions());
  const save = useMutation(
    rpc.workspace.setActor.mutationOptions({
      onSuccess: ({ name }) => {
        notices.done(`Nhật ký sẽ ghi tên ${name}`);
        onClose();
      },
      onError: notices.failed,
    }),
  );
  return (
    <Modal
      open
      title="Tên người làm việc"
      okText="Lưu"
      onOk={form.submit}
      onCancel={onClose}
      loading={actor.isPending}
      afterOpenChange={focusFirstField}
    >
      <Form form={form} layout="vertical" initialValues={actor.data} onFinish={(values) => save.mutate(values)}>
        <Form.Item
          name="name"
          label="Họ và tên"
          extra="Tên này được ghi vào nhật ký cùng mỗi việc đã làm trên máy này."
          rules={[{ required: true, whitespace: true, message: 'Chưa có tên.' }]}
        >
          <Input maxLength={80} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

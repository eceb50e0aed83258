import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { isSameValue } from '#shared/domain/congress/rule-profiles/check-value.ts';
import { describeValue } from '#shared/domain/congress/rule-profiles/describe-rule.ts';
import type { RuleDifference } from '#shared/domain/congress/rule-profiles/rule-file.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { useRules } from './use-rules.ts';

type Props = { readonly take: ReturnType<typeof useRules>['take']; readonly issuedBy: string };

/** Takes in a superior's file after showing what it changes, and writes one for units below. */
export function RuleFiles({ take, issuedBy }: Props) {
  const [writing, setWriting] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const notices = useNotices();
  const read = useMutation({
    mutationFn: (chosen: File) => client.congress.readRuleFile({ file: chosen }),
    onError: notices.failed,
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    take.reset();
    read.mutate(chosen);
  };
  const accept = async () => {
    if (file !== null) await take.mutateAsync(file);
    read.reset();
  };
  const differences = read.data?.differences ?? [];
  return (
    <>
      <FileButton label="Nhận tệp của cấp trên…" accept=".json" onFile={choose} loading={read.isPending} />
      <Button onClick={() => setWriting(true)}>Xuất tệp cho đơn vị…</Button>
      <Modal
        open={read.data !== undefined}
        width={720}
        title={`Tệp quy định của ${read.data?.issuedBy ?? ''}`}
        onCancel={read.reset}
        okText={`Nhận ${differences.length} giá trị`}
        okButtonProps={{ disabled: differences.length === 0, loading: take.isPending }}
        onOk={() => void accept().catch(() => undefined)}
        cancelText="Thôi"
      >
        <ErrorNotice error={take.error} />
        <p>Căn cứ: {read.data?.document}</p>
        <Differences differences={differences} />
      </Modal>
      {writing && <WriteDialog issuedBy={issuedBy} onClose={() => setWriting(false)} />}
    </>
  );
}

function Differences({ differences }: { readonly differences: readonly RuleDifference[] }) {
  if (differences.length === 0) return <p>Mọi giá trị trong tệp đều giống giá trị đang dùng; không có gì để nhận.</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Quy định</th>
          <th>Đang dùng</th>
          <th>Theo tệp</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ key, label, now, next }) => (
          <tr key={key}>
            <td>{label}</td>
            <td>{describeValue(key, now)}</td>
            <td>{isSameValue(now, next) ? 'giữ giá trị, đổi căn cứ' : <b>{describeValue(key, next)}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WriteDialog({ issuedBy, onClose }: { readonly issuedBy: string; readonly onClose: () => void }) {
  useFocusBack();
  const [form] = Form.useForm<{ issuedBy: string; document: string }>();
  const write = useMutation({
    mutationFn: (by: { readonly issuedBy: string; readonly document: string }) => client.congress.writeRuleFile(by),
    onSuccess: async (file) => {
      await download(file);
      onClose();
    },
  });
  const submit = async () => write.mutate(await form.validateFields());
  return (
    <Modal
      open
      title="Xuất tệp quy định cho đơn vị"
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      okText="Xuất tệp"
      okButtonProps={{ loading: write.isPending }}
      onOk={() => void submit().catch(() => undefined)}
      cancelText="Thôi"
    >
      <p className="sub">Tệp ghi mọi giá trị sửa được như đang dùng ở đây; đơn vị xem khác biệt rồi mới nhận.</p>
      <ErrorNotice error={write.error} />
      <Form form={form} layout="vertical" initialValues={{ issuedBy, document: '' }}>
        <Form.Item
          name="issuedBy"
          label="Cơ quan ban hành"
          rules={[{ required: true, whitespace: true, message: 'Ghi cơ quan ban hành.' }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item
          name="document"
          label="Văn bản làm căn cứ"
          rules={[{ required: true, whitespace: true, message: 'Ghi số, ký hiệu và ngày của văn bản.' }]}
        >
          <Input maxLength={300} placeholder="Hướng dẫn 12-HD/TU ngày 05/3/2026" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

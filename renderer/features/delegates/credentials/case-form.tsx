import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import {
  CASE_DECISION_LABELS,
  CASE_KIND_LABELS,
  type CaseDraft,
  type CredentialCase,
} from '#shared/domain/delegates/credentials/credential-case.ts';
import { client } from '../../../lib/rpc.ts';
import { usePeopleSearch } from '../../../lib/use-people-search.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField } from '../../../ui/focus-first-field.ts';
import { MomentInput } from '../../../ui/moment-input.tsx';

type Props = { readonly of: CredentialCase | null; readonly onClose: () => void };
const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function CaseForm({ of, onClose }: Props) {
  const [form] = Form.useForm<CaseDraft>();
  const [search, setSearch] = useState('');
  const found = usePeopleSearch(search);
  const save = useMutation({
    mutationFn: (draft: CaseDraft) => client.credentials.saveCase({ id: of?.id ?? null, draft: toDraft(draft) }),
    onSuccess: onClose,
  });
  const named = of?.personId ? [{ value: of.personId, label: of.fullName }] : [];
  const people = found.map(({ id, fullName, unit }) => ({ value: id, label: `${fullName} · ${unit}` }));
  return (
    <Modal
      open
      afterOpenChange={focusFirstField}
      centered
      width={620}
      title={of === null ? 'Thêm trường hợp' : 'Sửa trường hợp'}
      okText="Lưu"
      cancelText="Thôi"
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ErrorNotice error={save.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={of ?? { kind: 'doubt' }}
        onFinish={(draft) => save.mutate(draft)}
      >
        <div className="case-pair">
          <Form.Item name="kind" label="Loại">
            <Select options={options(CASE_KIND_LABELS)} />
          </Form.Item>
          <Form.Item name="raisedOn" label="Ngày nêu">
            <MomentInput precision="day" />
          </Form.Item>
        </div>
        <Form.Item name="personId" label="Đại biểu (để trống nếu không nói về một đại biểu)">
          <Select
            allowClear
            placeholder="Gõ một phần tên, không cần dấu"
            showSearch={{ filterOption: false, onSearch: setSearch }}
            options={people.length > 0 ? people : named}
            notFoundContent="Gõ một phần tên, không cần dấu"
          />
        </Form.Item>
        <Form.Item name="matter" label="Nội dung" rules={[{ required: true, message: 'Chưa ghi nội dung.' }]}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <div className="case-pair">
          <Form.Item name="decision" label="Kết luận">
            <Select allowClear placeholder="chưa quyết định" options={options(CASE_DECISION_LABELS)} />
          </Form.Item>
          <Form.Item name="decidedOn" label="Ngày quyết định">
            <MomentInput precision="day" />
          </Form.Item>
        </div>
        <Form.Item name="decidedBy" label="Ai quyết định">
          <Input maxLength={200} placeholder="Đại hội, Ban Thường vụ Đảng uỷ…" autoComplete="off" />
        </Form.Item>
        <Form.Item name="reason" label="Vì sao">
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

const toDraft = ({
  personId,
  kind,
  matter,
  raisedOn,
  decision,
  decidedBy,
  decidedOn,
  reason,
}: Partial<CaseDraft>): CaseDraft => ({
  ...{ personId: personId ?? null, kind: kind ?? 'doubt', matter: matter ?? '', raisedOn: raisedOn ?? null },
  ...{ decision: decision ?? null, decidedBy: decidedBy ?? '', decidedOn: decidedOn ?? null, reason: reason ?? '' },
});

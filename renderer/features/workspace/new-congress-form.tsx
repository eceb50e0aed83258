import { useMutation } from '@tanstack/react-query';
import { Button, Form, Steps } from 'antd';
import { useState } from 'react';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { parseWholeNumber } from '#shared/kernel/whole-number.ts';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { firstSetup, type NewCongress, YEARS } from './new-congress.ts';
import { CongressFields, UnitFields } from './new-congress-fields.tsx';
import { congressKindsFor, suggestNames, suggestSuperiorCommittee } from './suggest-names.ts';

type Props = { readonly onCreated: (workspace: WorkspaceSummary) => void; readonly onBack: () => void };

/** The short way to a new file: who, whose superior, which congress, when. All else is set up later. */
export function NewCongressForm({ onCreated, onBack }: Props) {
  const [form] = Form.useForm<NewCongress>();
  const [step, setStep] = useState(0);
  const create = useMutation(rpc.workspace.create.mutationOptions({ onSuccess: onCreated }));

  // Only the fields of the step on screen are checked; what was typed before is kept.
  const proceed = () => {
    if (step === 1) return create.mutate(firstSetup(form.getFieldsValue(true)));
    const kinds = congressKindsFor(form.getFieldValue('unitKind'));
    if (!kinds.includes(form.getFieldValue('congressKind'))) form.setFieldsValue({ congressKind: kinds[0] });
    setStep(1);
  };
  const suggest = (changed: Partial<NewCongress>) => {
    if (changed.organizationName !== undefined) form.setFieldsValue(suggestNames(changed.organizationName));
    if (changed.superiorOrganizationName !== undefined)
      form.setFieldsValue({ superiorCommitteeName: suggestSuperiorCommittee(changed.superiorOrganizationName) });
    const from = parseWholeNumber(changed.termFrom ?? '', YEARS);
    if (from.ok && from.value !== null) form.setFieldsValue({ termTo: String(from.value + 5) });
  };
  return (
    <section className="card start-form">
      <Steps
        size="small"
        current={step}
        items={[{ title: 'Đơn vị' }, { title: 'Đại hội' }]}
        style={{ marginBottom: 20 }}
      />
      <ErrorNotice error={create.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ unitKind: 'commune', congressKind: 'delegates' }}
        onValuesChange={suggest}
        onFinish={proceed}
      >
        {step === 0 ? <UnitFields /> : <CongressFields />}
        <div className="row-tight">
          <Button onClick={step === 0 ? onBack : () => setStep(0)}>Quay lại</Button>
          <Button type="primary" htmlType="submit" loading={create.isPending}>
            {step === 0 ? 'Tiếp tục' : 'Lập đại hội'}
          </Button>
        </div>
      </Form>
    </section>
  );
}

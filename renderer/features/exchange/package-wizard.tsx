import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Steps } from 'antd';
import { useState } from 'react';
import type { IssuedPaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import type { PackageForm, SealedPackage } from '#shared/domain/exchange/package.ts';
import { refusalIn } from '#shared/kernel/refusal.ts';
import { client } from '../../lib/rpc.ts';
import { useLongWork } from '../../lib/use-long-work.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProgressDialog } from '../../ui/progress-dialog.tsx';
import { ContentsStep } from './contents-step.tsx';
import { DoneStep } from './done-step.tsx';
import { describeChoice, describePersonalData } from './messages.ts';
import { PlaceStep } from './place-step.tsx';
import { isRestricted, offeredDrafts, preselected } from './restricted.ts';

type PackageChoice = {
  readonly issuedIds: readonly string[];
  readonly withDrafts: boolean;
  readonly withRoster: boolean;
  readonly to: string;
  readonly form: PackageForm;
};

const STEPS = ['Chọn nội dung', 'Chọn nơi ghi', 'Xong'];
const NOTHING: PackageChoice = { issuedIds: [], withDrafts: false, withRoster: false, to: '', form: 'folder' };

type Props = { readonly issued: readonly IssuedPaper[]; readonly papers: readonly PaperStatus[] };

/** What goes in → where → writing, with a way out → may the drive be pulled. */
export function PackageWizard({ issued, papers }: Props) {
  const valid = issued.filter(({ revokedAt }) => revokedAt === null);
  const [form] = Form.useForm<PackageChoice>();
  const drafts = offeredDrafts(papers);
  const chosen = { ...NOTHING, ...Form.useWatch([], form) };
  const [step, setStep] = useState(0);
  const [sealed, setSealed] = useState<SealedPackage | null>(null);
  const queries = useQueryClient();
  const writing = useLongWork(client.exchange.seal);

  const write = async () => {
    const result = await writing.run({ ...chosen, issuedIds: [...chosen.issuedIds] });
    if (!result) return;
    void queries.invalidateQueries();
    setSealed(result);
    setStep(2);
  };
  const startAgain = () => {
    setSealed(null);
    setStep(0);
  };
  const isEmpty = chosen.issuedIds.length === 0 && !chosen.withDrafts && !chosen.withRoster;
  const summary = describeChoice({
    papers: chosen.issuedIds.length,
    bytes: valid.filter(({ id }) => chosen.issuedIds.includes(id)).reduce((sum, { bytes }) => sum + bytes, 0),
    drafts: chosen.withDrafts,
    roster: chosen.withRoster,
  });
  const packed = [
    ...valid
      .filter(({ id }) => chosen.issuedIds.includes(id))
      .map(({ id, paperId, name }) => ({ id, name, restricted: isRestricted(paperId) })),
    ...(chosen.withDrafts ? drafts : []),
  ];
  const warning = describePersonalData(packed, chosen.withRoster);
  return (
    <Card>
      <Steps size="small" current={step} items={STEPS.map((title) => ({ title }))} className="exchange-steps" />
      <ErrorNotice
        error={writing.error}
        onJump={(field) => setStep(field === 'to' || field === 'form' ? 1 : 0)}
        onRetry={refusalIn(writing.error) ? undefined : () => void write()}
      />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...NOTHING, issuedIds: preselected(valid) }}
        hidden={step === 2}
      >
        <div hidden={step !== 0}>
          <ContentsStep issued={valid} drafts={drafts} />
        </div>
        <div hidden={step !== 1}>
          <PlaceStep />
        </div>
      </Form>
      {step === 2 && sealed && <DoneStep sealed={sealed} onAgain={startAgain} />}
      {step < 2 && warning !== null && (
        <p className="exchange-warning" role="status">
          {warning}
        </p>
      )}
      {step < 2 && (
        <div className="exchange-foot">
          <span className="sub grow">{summary}</span>
          {step === 1 && <Button onClick={() => setStep(0)}>Quay lại</Button>}
          {step === 0 ? (
            <Button type="primary" disabled={isEmpty} onClick={() => setStep(1)}>
              Tiếp: chọn nơi ghi
            </Button>
          ) : (
            <Button type="primary" disabled={chosen.to === ''} onClick={() => void write()}>
              Ghi gói
            </Button>
          )}
        </div>
      )}
      <ProgressDialog
        open={writing.running}
        title="Đang ghi gói"
        progress={writing.progress}
        onCancel={writing.cancel}
      />
    </Card>
  );
}

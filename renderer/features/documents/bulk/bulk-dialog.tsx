import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Select, Steps } from 'antd';
import { useState } from 'react';
import type { BulkPaper } from '#shared/domain/documents/bulk.ts';
import { rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusFirstField, useFirstFieldOf } from '../../../ui/focus-first-field.ts';
import { ProgressDialog } from '../../../ui/progress-dialog.tsx';
import { describePages, describeReadiness } from './bulk-words.ts';
import { type Output, OutputStep } from './output-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { useBulk } from './use-bulk.ts';
import { usePageCount } from './use-page-count.ts';
import './bulk.css';

const STEPS = ['Văn bản và người nhận', 'Cách in'];
const START: Output = { way: 'merged', to: '', plainNames: true };

type Props = { readonly open: boolean; readonly onClose: () => void };

/** "In hàng loạt": which paper → for whom → files, one file or the printer. */
export function BulkDialog({ open, onClose }: Props) {
  const papers = useQuery(rpc.bulk.listPapers.queryOptions({ enabled: open }));
  const [paperId, setPaperId] = useState<string | null>(null);
  const paper = papers.data?.find((one) => one.paperId === paperId) ?? papers.data?.[0];
  return (
    <Modal
      open={open}
      onCancel={onClose}
      afterOpenChange={focusFirstField}
      title="In hàng loạt"
      footer={null}
      width={820}
      style={{ top: 24 }}
      destroyOnHidden
    >
      <ErrorNotice error={papers.error} onRetry={() => void papers.refetch()} />
      {paper && papers.data && (
        <Wizard key={paper.paperId} paper={paper} papers={papers.data} onPaper={setPaperId} onClose={onClose} />
      )}
    </Modal>
  );
}

type WizardProps = {
  readonly paper: BulkPaper;
  readonly papers: readonly BulkPaper[];
  readonly onPaper: (paperId: string) => void;
  readonly onClose: () => void;
};

function Wizard({ paper, papers, onPaper, onClose }: WizardProps) {
  const { paperId, recipients, isTogether } = paper;
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>(() => recipients.map(({ id }) => id));
  const [output, setOutput] = useState<Output>(START);
  const count = usePageCount(paperId, chosen, step === 1);
  const bulk = useBulk();
  useFirstFieldOf(step, true);
  const isReady = output.way === 'print' || output.to !== '';
  const start = async () => {
    if (await bulk.run({ paperId, recipientIds: chosen }, output)) onClose();
  };
  return (
    <>
      <Steps size="small" current={step} items={STEPS.map((title) => ({ title }))} className="bulk-steps" />
      <ErrorNotice error={bulk.error ?? count.error} />
      {step === 0 ? (
        <div className="stack">
          <Select
            aria-label="Văn bản"
            value={paperId}
            onChange={onPaper}
            options={papers.map((one) => ({ value: one.paperId, label: one.name }))}
          />
          {recipients.length === 0 ? (
            <EmptyState title="Chưa có ai để in" hint="Nhập danh sách ở mục Đại biểu trước." />
          ) : (
            <PeopleStep recipients={recipients} chosen={chosen} onChoose={setChosen} />
          )}
        </div>
      ) : (
        <OutputStep output={output} isTogether={isTogether} onChange={setOutput} />
      )}
      {describeReadiness(paper).map((words) => (
        <p key={words} className="bulk-note" role="status">
          {words}
        </p>
      ))}
      <div className="bulk-foot">
        <span className="sub grow" role="status">
          {step === 0
            ? `Chọn ${chosen.length} / ${recipients.length} người`
            : describePages(chosen.length, count.pages, isTogether)}
        </span>
        {step === 1 && <Button onClick={() => setStep(0)}>Quay lại</Button>}
        {step === 0 ? (
          <Button type="primary" disabled={chosen.length === 0} onClick={() => setStep(1)}>
            Tiếp: cách in
          </Button>
        ) : (
          <Button type="primary" disabled={!isReady} onClick={() => void start()}>
            {output.way === 'print' ? 'In' : 'Ghi tệp'}
          </Button>
        )}
      </div>
      <ProgressDialog open={bulk.running} title="Đang in hàng loạt" progress={bulk.progress} onCancel={bulk.cancel} />
    </>
  );
}

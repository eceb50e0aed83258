import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import type { MissingValue } from '#shared/domain/documents/paper.ts';
import { describeSequence, symbolOf } from '#shared/domain/documents/symbol.ts';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { MomentInput } from '../../ui/moment-input.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import type { Desk } from './desk.ts';
import { hasOlderLayout, ISSUE_CONSEQUENCE } from './messages.ts';
import type { Draft } from './use-draft.ts';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly desk: Desk;
  readonly missing: readonly MissingValue[];
  readonly draft: Draft;
  readonly onJump: (field: string) => void;
};

/** Issues the paper; refuses, with the list, while anything required is missing. */
export function IssueDialog(props: Props) {
  return props.missing.length > 0 ? <NotYet {...props} /> : <Issue {...props} />;
}

function NotYet({ open, onClose, missing, onJump }: Props) {
  const target = useRef<string | null>(null);
  const goTo = (field: string) => {
    target.current = field;
    onClose();
  };
  // A closing dialog gives the focus back to its button; only then can it go to the field.
  const jump = () => {
    if (target.current !== null) onJump(target.current);
    target.current = null;
  };
  return (
    <Modal
      open={open}
      onCancel={onClose}
      afterClose={jump}
      title="Chưa ban hành được"
      footer={<Button onClick={onClose}>Đóng</Button>}
      styles={{ body: { maxHeight: '60vh', overflowY: 'auto' } }}
    >
      <p>Còn thiếu {missing.length} mục bắt buộc. Bấm vào từng mục để đến nơi ghi:</p>
      <ProblemList
        problems={missing.map(({ field, label }) => ({
          label: 'Thiếu',
          tone: 'bad',
          message: label,
          onJump: () => goTo(field),
        }))}
      />
      <p className="sub small">Trong lúc chờ vẫn in được bản dự thảo, chỗ thiếu có đánh dấu.</p>
    </Modal>
  );
}

function Issue({ open, onClose, desk, draft, onJump }: Props) {
  const { paperId, typeCode, name } = desk.status;
  const notices = useNotices();
  const suggestion = useQuery(rpc.documents.suggestNumber.queryOptions({ input: { paperId }, enabled: open }));
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const [issuedOn, setIssuedOn] = useState<string | null>(() => dayjs().format('YYYY-MM-DD'));
  const [isNumberFine, setNumberFine] = useState(true);
  const [isDayFine, setDayFine] = useState(true);
  const issue = useMutation(
    rpc.documents.issue.mutationOptions({
      onSuccess: ({ symbol }) => {
        setChosen(undefined);
        onClose();
        notices.done(`Đã ban hành ${name}${symbol === '' ? '' : ` Số ${symbol}`}`);
      },
    }),
  );
  const hasNumber = typeCode !== 'none';
  const number = chosen === undefined ? (suggestion.data?.number ?? null) : chosen;
  const organ = suggestion.data?.symbol.split('/')[1] ?? '';
  const isReady = issuedOn !== null && isDayFine && (!hasNumber || (number !== null && isNumberFine));
  const confirm = async () => {
    if (issuedOn !== null && (await draft.flush()))
      issue.mutate({ paperId, number: hasNumber ? number : null, issuedOn });
  };
  return (
    <Modal
      open={open}
      onCancel={onClose}
      afterOpenChange={focusFirstField}
      title={`Ban hành ${name}`}
      okText={hasNumber && number !== null ? `Ban hành Số ${symbolOf(number, typeCode, organ)}` : 'Ban hành'}
      okButtonProps={{ loading: issue.isPending, disabled: suggestion.isPending || !isReady }}
      onOk={() => void confirm()}
      cancelText="Thôi"
    >
      <ErrorNotice error={suggestion.error ?? issue.error} onJump={onJump} />
      <div className="issue-fields">
        {hasNumber && (
          <div>
            <label htmlFor="issue-number">Số</label>
            <div className="row-tight">
              <WholeNumberInput id="issue-number" value={number} min={1} onChange={setChosen} onJudge={setNumberFine} />
              <span>{symbolOf(null, typeCode, organ)}</span>
            </div>
          </div>
        )}
        <div>
          <label htmlFor="issue-day">Ngày ký</label>
          <MomentInput id="issue-day" precision="day" value={issuedOn} onChange={setIssuedOn} onJudge={setDayFine} />
        </div>
      </div>
      {hasNumber && suggestion.data && <p className="sub small">{describeSequence(suggestion.data.sequence)}.</p>}
      {issuedOn !== null && hasOlderLayout(issuedOn) && <UnconfirmedNote {...noteOf('older-paper-layout')} />}
      <p>{ISSUE_CONSEQUENCE}</p>
    </Modal>
  );
}

import { Button } from 'antd';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import { departedFrom } from '#shared/domain/personnel/offices.ts';
import { WAYS, type Way } from '#shared/domain/personnel/steps/meeting.ts';
import { isExpected, listAt } from '#shared/domain/personnel/steps/step-list.ts';
import { type StepCell, SWING_POINTS, stepTable } from '#shared/domain/personnel/steps/step-table.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import { client } from '../../../lib/rpc.ts';
import { printScreenFor } from '../../../ui/print-mark.ts';
import { Tag } from '../../../ui/tag.tsx';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { useRecipient } from '../../../ui/use-recipient.tsx';
import { describeCell, describeSwing, OFFICE_LABELS, WAY_TITLES } from './messages.ts';
import type { Process } from './use-process.ts';

type Props = { readonly process: Process; readonly onChoose: (key: string) => void };

/** Candidate × step: votes and percent of those summoned to that meeting, large swings pointed out. */
export function StepSummary({ process, onChoose }: Props) {
  const forRecipient = useRecipient();
  const notices = useNotices();
  const held = new Set(process.meetings.flatMap((meeting) => meeting.offices));
  const offices = OFFICES.filter((office) => held.has(office));
  const isJudged = process.process.some(({ threshold, unconfirmed }) => threshold !== null && unconfirmed);
  const print = (recipient: string) => {
    const noted = client.personnel.notePrint({ what: 'bảng tổng hợp các bước', recipient });
    void noted.then(() => printScreenFor(markFor(recipient))).catch(notices.failed);
  };
  return (
    <div className="steps-meeting">
      <div className="steps-head">
        <h2>Bảng tổng hợp các bước</h2>
        <span className="steps-acts no-print">
          <Button size="small" onClick={() => forRecipient.ask('print', print)}>
            In bảng
          </Button>
        </span>
      </div>
      {forRecipient.dialog}
      <p className="sub">
        Mỗi ô là số phiếu trên số được triệu tập của chính cuộc họp đó. Chênh từ {SWING_POINTS} điểm phần trăm so với
        bước trước thì được đánh dấu để xem lại; đó không phải là quy định.
      </p>
      {isJudged && <UnconfirmedNote {...noteOf('step-threshold')} />}
      {offices.flatMap((office) =>
        WAYS.map((way) => <WayTable key={`${office} ${way}`} {...{ process, office, way, onChoose }} />),
      )}
    </div>
  );
}

function WayTable({ process, office, way, onChoose }: Props & { readonly office: Office; readonly way: Way }) {
  const steps = process.process.filter((step) => step.way === way && step.vote !== 'written');
  const [first] = steps;
  if (!first) return null;
  const listed = new Set(steps.flatMap((step) => listAt(process, step, office)));
  const people = process.candidates.filter((one) => listed.has(one) || isExpected(one, office, way));
  if (people.length === 0) return null;
  const gone = new Set(departedFrom(process.candidates, office).map(({ id }) => id));
  return (
    <table className="plain-table steps-summary">
      <caption>
        {OFFICE_LABELS[office]}
        {way === 'all' ? '' : ` · ${WAY_TITLES[way].toLowerCase()}`}
      </caption>
      <thead>
        <tr>
          <th>Họ và tên</th>
          {steps.map(({ step, name }) => (
            <th key={step} title={name}>
              Bước {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stepTable(process, steps, people, office).map(({ candidate, cells }) => (
          <tr key={candidate.id}>
            <th scope="row">
              {process.nameOf(candidate.id)} {gone.has(candidate.id) && <Tag>không còn trong danh sách</Tag>}
            </th>
            {cells.map((cell, at) => (
              <td key={steps[at]?.step}>{cell && <Cell cell={cell} onChoose={onChoose} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, onChoose }: { readonly cell: StepCell; readonly onChoose: (key: string) => void }) {
  return (
    <button type="button" className="steps-cell" onClick={() => onChoose(cell.key)}>
      <span className={cell.passed === false ? 'personnel-low' : undefined}>
        {describeCell(cell)}
        {cell.passed === false && cell.votes !== null ? ' không đạt' : ''}
      </span>
      {cell.swing !== null && <Tag tone="warn">{describeSwing(cell.swing)}</Tag>}
    </button>
  );
}

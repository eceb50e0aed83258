import { Button, Input, Segmented } from 'antd';
import type { Candidate, Office } from '#shared/domain/personnel/candidate.ts';
import { describeThreshold } from '#shared/domain/personnel/steps/describe-steps.ts';
import type { Outcome } from '#shared/domain/personnel/steps/meeting.ts';
import type { ProcessStep } from '#shared/domain/personnel/steps/process.ts';
import { isOutOfTurn, listOfMeeting, type StepRecords } from '#shared/domain/personnel/steps/step-list.ts';
import { stepTable } from '#shared/domain/personnel/steps/step-table.ts';
import { Tag } from '../../../ui/tag.tsx';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';
import { describeCell } from './messages.ts';
import type { TypedMeeting } from './use-meeting.ts';

type Props = {
  readonly records: StepRecords;
  readonly step: ProcessStep;
  readonly typed: TypedMeeting;
  readonly office: Office;
  readonly nameOf: (candidateId: string) => string;
};

/** The list this meeting was held on, with what each person came out with. An empty cell is not zero. */
export function OfficeOutcomes(props: Props) {
  const { records, step, typed, office, nameOf } = props;
  const people = listOfMeeting(records, step, typed.meeting, office);
  if (people.length === 0) return <p className="sub">Chưa có ai trong danh sách của bước này.</p>;
  const isVoted = step.vote !== 'none';
  return (
    <>
      {!isVoted && <AllPass {...props} people={people} />}
      <div className="scroll-x">
        <table className="plain-table steps-outcomes">
          <thead>
            <tr>
              <th className="num">TT</th>
              <th>Họ và tên</th>
              <th>{isVoted ? 'Số phiếu đồng ý' : 'Đưa vào danh sách'}</th>
              <th>{isVoted ? `Trên số được triệu tập (đạt: ${describeThreshold(step)})` : ''}</th>
              <th>Ghi chú</th>
            </tr>
          </thead>
          <tbody>
            {people.map((candidate, at) => (
              <tr key={candidate.id}>
                <td className="num">{at + 1}</td>
                <th scope="row">{nameOf(candidate.id)}</th>
                <Row {...props} candidate={candidate} isVoted={isVoted} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type RowProps = Props & { readonly candidate: Candidate; readonly isVoted: boolean };

function Row({ records, step, typed, office, nameOf, candidate, isVoted }: RowProps) {
  const { meeting, change, problems } = typed;
  const name = nameOf(candidate.id);
  const isSame = (one: Outcome) => one.office === office && one.candidateId === candidate.id;
  const outcome = meeting.outcomes.find(isSame) ?? null;
  const [cell] = stepTable(records, [step], [candidate], office)[0]?.cells ?? [];
  const write = (fields: Partial<Outcome> | null) => {
    const others = meeting.outcomes.filter((one) => !isSame(one));
    const blank: Outcome = { office, candidateId: candidate.id, votes: null, passed: null, note: '' };
    change({ outcomes: fields === null ? others : [...others, { ...(outcome ?? blank), ...fields }] });
  };
  return (
    <>
      <td>
        {isVoted ? (
          <WholeNumberInput
            id={`meeting-${office}.${candidate.id}`}
            aria-label={`Phiếu cho ${name}`}
            value={outcome?.votes ?? null}
            isWrong={problems.some((problem) => problem.field === `${office}.${candidate.id}`)}
            onChange={(votes) => write(votes === null ? null : { votes, passed: null })}
          />
        ) : (
          <Segmented<string>
            size="small"
            aria-label={`Kết quả của ${name}`}
            value={outcome === null ? '' : outcome.passed ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: 'Có' },
              { value: 'no', label: 'Không' },
              { value: '', label: 'Chưa ghi' },
            ]}
            onChange={(chosen) => write(chosen === '' ? null : { passed: chosen === 'yes', votes: null })}
          />
        )}
      </td>
      <td>
        {cell && isVoted && describeCell(cell)} {cell?.passed === true && isVoted && <Tag tone="ok">đạt</Tag>}
        {cell?.passed === false && <Tag tone="warn">không đạt</Tag>}
        {outcome !== null && isOutOfTurn(records, step, { office, candidateId: candidate.id }) && (
          <Tag tone="bad">không qua bước trước</Tag>
        )}
      </td>
      <td>
        <Input
          aria-label={`Ghi chú cho ${name}`}
          disabled={outcome === null}
          maxLength={300}
          value={outcome?.note ?? ''}
          onChange={(event) => write({ note: event.target.value.normalize('NFC') })}
        />
      </td>
    </>
  );
}

/** Where nobody votes the whole list usually goes on: one click instead of one for each. */
function AllPass({ typed, office, people }: Props & { readonly people: readonly Candidate[] }) {
  const { meeting, change } = typed;
  const known = new Set(meeting.outcomes.filter((one) => one.office === office).map(({ candidateId }) => candidateId));
  const open = people.filter(({ id }) => !known.has(id));
  if (open.length < 2) return null;
  const passAll = () =>
    change({
      outcomes: [
        ...meeting.outcomes,
        ...open.map(({ id }) => ({ office, candidateId: id, votes: null, passed: true, note: '' })),
      ],
    });
  return (
    <Button size="small" onClick={passAll}>
      Đưa cả {open.length} người chưa ghi vào danh sách
    </Button>
  );
}

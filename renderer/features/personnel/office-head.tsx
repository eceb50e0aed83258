import { Popover, Select } from 'antd';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import type { ListVerdict } from '#shared/domain/personnel/eligibility/judge-list.ts';
import {
  describeReckoning,
  judgeCommitteeList,
  measureOffice,
  type PersonnelRecords,
} from '#shared/domain/personnel/judge-candidates.ts';
import { listFor } from '#shared/domain/personnel/offices.ts';
import { client } from '../../lib/rpc.ts';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import { OFFICE_LABELS, RULE_LABELS, VERDICTS } from './labels.ts';
import { useActs } from './use-acts.ts';
import { VerdictLines } from './verdict-drawer.tsx';

type Props = {
  readonly records: PersonnelRecords;
  readonly office: Office;
  readonly onChoose: (office: Office) => void;
};

/** Which list, how many seats, and what the rules say of the list as a whole. */
export function OfficeHead({ records, office, onChoose }: Props) {
  const { run } = useActs();
  const list = measureOffice(records, office);
  const { measure, seats } = list;
  const offices = OFFICES.filter((one) => one !== 'standing-committee' || records.setup.unit.hasStandingCommittee);
  return (
    <div className="personnel-office no-print">
      <div className="row-tight">
        <label htmlFor="office">Danh sách bầu</label>
        <Select
          id="office"
          aria-label="Danh sách bầu"
          style={{ width: 420 }}
          value={office}
          onChange={onChoose}
          options={offices.map((value) => ({
            value,
            label: `${OFFICE_LABELS[value]} · ${listFor(records.candidates, value).length}`,
          }))}
        />
        {office === 'committee' ? (
          <a href="#/congress?tab=congress&field=seats">
            {seats === null ? 'Ghi số lượng cần bầu' : 'Sửa số lượng cần bầu'}
          </a>
        ) : (
          <span className="row-tight personnel-seats">
            <label htmlFor="office-seats">Số lượng cần bầu</label>
            <WholeNumberInput
              key={office}
              id="office-seats"
              min={1}
              max={200}
              value={seats}
              onChange={(count) => run({ work: () => client.personnel.saveSeats({ office, seats: count }) })}
            />
          </span>
        )}
      </div>
      {office === 'committee' && <ListVerdicts verdicts={judgeCommitteeList(records)} />}
      {measure !== null && seats !== null && measure.required && (
        <p className="sub small">{describeReckoning(records.rules, seats, measure)}</p>
      )}
      {list.listed > 0 && measure?.required && (
        <>
          <a href="#/congress?tab=rules">Xem, sửa các mức ở Quy định</a>
          <UnconfirmedNote {...noteOf('surplus-band')} />
          <UnconfirmedNote {...noteOf('surplus-rounding')} />
        </>
      )}
    </div>
  );
}

/** A chip for every rule about the list that is not simply met; each opens the whole verdict. */
function ListVerdicts({ verdicts }: { readonly verdicts: readonly ListVerdict[] }) {
  return (
    <ul className="personnel-chips" aria-label="Điều kiện của cả danh sách">
      {verdicts.map((verdict) => (
        <li key={verdict.rule}>
          <Popover
            trigger="click"
            content={
              <div className="personnel-pop">
                <VerdictLines verdict={verdict} />
              </div>
            }
          >
            <button type="button" className="personnel-chip">
              <Tag tone={toneOf(verdict)}>
                {RULE_LABELS[verdict.rule]}:{' '}
                {verdict.verdict === 'met' ? verdict.found : VERDICTS[verdict.verdict].label}
              </Tag>
            </button>
          </Popover>
        </li>
      ))}
    </ul>
  );
}

const toneOf = ({ verdict, remark }: ListVerdict): Tone =>
  verdict === 'met' && remark !== '' ? 'info' : VERDICTS[verdict].tone;

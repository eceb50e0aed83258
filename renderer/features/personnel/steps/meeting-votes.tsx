import { Select } from 'antd';
import { OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import { standsFor } from '#shared/domain/personnel/offices.ts';
import type { OfficeBallots } from '#shared/domain/personnel/steps/meeting.ts';
import type { ProcessStep } from '#shared/domain/personnel/steps/process.ts';
import type { StepRecords } from '#shared/domain/personnel/steps/step-list.ts';
import { WholeNumberInput } from '../../../ui/whole-number-input.tsx';
import { OFFICE_LABELS } from './messages.ts';
import { OfficeOutcomes } from './office-outcomes.tsx';
import type { TypedMeeting } from './use-meeting.ts';

type Props = {
  readonly records: StepRecords;
  readonly step: ProcessStep;
  readonly typed: TypedMeeting;
  readonly nameOf: (candidateId: string) => string;
};

/** Office by office: the ballots, and how each person on the list came out. */
export function MeetingVotes({ records, step, typed, nameOf }: Props) {
  const { meeting, change } = typed;
  const stoodFor = OFFICES.filter((office) => records.candidates.some((candidate) => standsFor(candidate, office)));
  const choices = OFFICES.filter((office) => stoodFor.includes(office) || meeting.offices.includes(office));
  if (step.vote === 'written') return null;
  return (
    <>
      {choices.length > 1 && (
        <div className="steps-field steps-wide steps-apart">
          <label htmlFor="meeting-offices">Giới thiệu cho</label>
          <Select
            id="meeting-offices"
            mode="multiple"
            value={[...meeting.offices]}
            options={choices.map((value) => ({ value, label: OFFICE_LABELS[value] }))}
            onChange={(chosen: Office[]) => change(withOffices(typed, chosen))}
          />
        </div>
      )}
      {meeting.offices.map((office) => (
        <section key={office} className="steps-office">
          <h3>{OFFICE_LABELS[office]}</h3>
          {step.vote === 'secret-ballot' && <Ballots typed={typed} office={office} />}
          <OfficeOutcomes {...{ records, step, typed, office, nameOf }} />
        </section>
      ))}
    </>
  );
}

/** An office that is taken out of the meeting takes its figures along; at least one stays. */
function withOffices({ meeting }: TypedMeeting, chosen: readonly Office[]) {
  if (chosen.length === 0) return {};
  return {
    offices: OFFICES.filter((office) => chosen.includes(office)),
    ballots: meeting.ballots.filter(({ office }) => chosen.includes(office)),
    outcomes: meeting.outcomes.filter(({ office }) => chosen.includes(office)),
  };
}

const FIGURES = [
  { field: 'issued', label: 'Phiếu phát ra' },
  { field: 'returned', label: 'Phiếu thu về' },
  { field: 'valid', label: 'Phiếu hợp lệ' },
  { field: 'invalid', label: 'Phiếu không hợp lệ' },
] as const;

function Ballots({ typed, office }: { readonly typed: TypedMeeting; readonly office: Office }) {
  const { meeting, change, problems } = typed;
  const blank: OfficeBallots = { office, issued: null, returned: null, valid: null, invalid: null };
  const form = meeting.ballots.find((one) => one.office === office) ?? blank;
  const others = meeting.ballots.filter((one) => one.office !== office);
  const write = (fields: Partial<OfficeBallots>) => {
    const next = { ...form, ...fields };
    const isBlank = FIGURES.every(({ field }) => next[field] === null);
    change({ ballots: isBlank ? others : [...others, next] });
  };
  return (
    <div className="steps-fields">
      {FIGURES.map(({ field, label }) => (
        <div key={field} className="steps-field">
          <label htmlFor={`meeting-${office}.${field}`}>{label}</label>
          <WholeNumberInput
            id={`meeting-${office}.${field}`}
            value={form[field]}
            isWrong={problems.some((problem) => problem.field === `${office}.${field}`)}
            onChange={(count) => write({ [field]: count })}
          />
        </div>
      ))}
    </div>
  );
}

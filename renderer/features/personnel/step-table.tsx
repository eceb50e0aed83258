import { Input } from 'antd';
import type { ReactNode } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import type { PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MomentInput } from '../../ui/moment-input.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import type { ListedCandidate } from './listed-candidate.ts';
import { describeUnkept, FIGURES } from './messages.ts';
import { StepProblems } from './step-problems.tsx';
import { type FoundInStep, useSteps } from './use-steps.ts';
import { useWarnUnkept } from './use-warn-unkept.ts';
import { VoteCell } from './vote-cell.tsx';

type Props = { readonly candidates: readonly ListedCandidate[]; readonly steps: readonly PersonnelStep[] };

/** Figures of every step typed from its minutes, and votes candidate by step. Kept as typed, once they agree. */
export function StepTable({ candidates, steps: kept }: Props) {
  const { steps, change, flush, state, found, unkept, error } = useSteps(kept, candidates);
  useWarnUnkept(unkept);
  const cells = (label: string, cell: (step: PersonnelStep) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {steps.map((step) => (
        <td key={step.step}>{cell(step)}</td>
      ))}
    </tr>
  );
  const nameOf = (id: string) => candidates.find((candidate) => candidate.id === id)?.person.fullName ?? '';
  return (
    <fieldset className="personnel-steps" aria-label="Số liệu các bước" onBlur={flush}>
      <ErrorNotice error={error} />
      <UnconfirmedNote {...noteOf('personnel-steps')} />
      <StepProblems found={found} nameOf={nameOf} />
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th>
                Số liệu theo biên bản{' '}
                <span role="status">{state === 'kept' ? '' : state === 'failed' ? '· chưa ghi' : '· đang ghi…'}</span>
              </th>
              {steps.map((step) => (
                <th key={step.step} className="personnel-step-name">
                  Bước {step.step}
                  {unkept.includes(step.step) && <span className="typed-problem">{describeUnkept(step.step)}</span>}
                  <Input.TextArea
                    aria-label={`Tên bước ${step.step}`}
                    autoSize={{ minRows: 2, maxRows: 3 }}
                    maxLength={300}
                    value={step.name}
                    onChange={(event) => change({ ...step, name: event.target.value.normalize('NFC') })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells('Ngày họp', (step) => (
              <MomentInput
                precision="day"
                aria-label={`Ngày họp bước ${step.step}`}
                value={step.heldOn}
                onChange={(day) => change({ ...step, heldOn: day })}
              />
            ))}
            {FIGURES.map(({ field, label }) => (
              <FigureRow key={field} {...{ field, label, steps, found }} onChange={change} />
            ))}
            {cells('Số biên bản', (step) => (
              <Input
                aria-label={`Số biên bản bước ${step.step}`}
                placeholder="12-BB/ĐU"
                maxLength={100}
                value={step.minutesNumber}
                onChange={(event) => change({ ...step, minutesNumber: event.target.value.normalize('NFC') })}
              />
            ))}
          </tbody>
          <tbody>
            <tr>
              <th colSpan={steps.length + 1} className="personnel-votes-head">
                Số phiếu đồng ý và tỉ lệ % trên số được triệu tập
              </th>
            </tr>
            {candidates.map((candidate, at) => (
              <tr key={candidate.id}>
                <th scope="row">
                  {at + 1}. {candidate.person.fullName}
                </th>
                {steps.map((step) => (
                  <td key={step.step}>
                    <VoteCell
                      step={step}
                      candidate={candidate}
                      isWrong={isWrong(found, step, candidate.id)}
                      onChange={change}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <UnconfirmedNote {...noteOf('step-threshold')} />
      <UnconfirmedNote {...noteOf('step-quorum')} />
    </fieldset>
  );
}

type FigureProps = {
  readonly field: (typeof FIGURES)[number]['field'];
  readonly label: string;
  readonly steps: readonly PersonnelStep[];
  readonly found: readonly FoundInStep[];
  readonly onChange: (step: PersonnelStep) => void;
};

function FigureRow({ field, label, steps, found, onChange }: FigureProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {steps.map((step) => (
        <td key={step.step}>
          <WholeNumberInput
            id={`step-${step.step}-${field}`}
            aria-label={`${label}, bước ${step.step}`}
            isWrong={isWrong(found, step, field)}
            value={step[field]}
            onChange={(count) => onChange({ ...step, [field]: count })}
          />
        </td>
      ))}
    </tr>
  );
}

/** Whether a figure cannot be true beside the others of its step; a mere warning does not mark it. */
function isWrong(found: readonly FoundInStep[], step: PersonnelStep, field: string): boolean {
  const inStep = found.find((one) => one.step.step === step.step)?.problems ?? [];
  return inStep.some((problem) => problem.field === field && problem.severity === 'error');
}

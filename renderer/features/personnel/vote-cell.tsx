import type { PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import { stepResult } from '#shared/domain/personnel/step-figures.ts';
import { formatDecimal } from '#shared/kernel/decimal.ts';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import type { ListedCandidate } from './listed-candidate.ts';

type Props = {
  readonly step: PersonnelStep;
  readonly candidate: ListedCandidate;
  /** More votes than there can be */
  readonly isWrong: boolean;
  readonly onChange: (step: PersonnelStep) => void;
};

/** Votes of one candidate in one step, and their share of those summoned. An empty cell is not zero. */
export function VoteCell({ step, candidate, isWrong, onChange }: Props) {
  const result = stepResult(step, candidate.id);
  const others = step.votes.filter((row) => row.candidateId !== candidate.id);
  return (
    <span className="personnel-votes">
      <WholeNumberInput
        id={`step-${step.step}-${candidate.id}`}
        aria-label={`Phiếu cho ${candidate.person.fullName}, bước ${step.step}`}
        isWrong={isWrong}
        value={result?.votes ?? null}
        onChange={(votes) =>
          onChange({ ...step, votes: votes === null ? others : [...others, { candidateId: candidate.id, votes }] })
        }
      />
      <span className={result?.passes === false ? 'personnel-low' : 'sub'}>
        {result?.percent ? `${formatDecimal(result.percent)} %` : ''}
        {result?.passes === false ? ' chưa đạt' : ''}
      </span>
    </span>
  );
}

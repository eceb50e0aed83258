import { describeStepProblem } from '#shared/domain/personnel/personnel-refusal.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import type { FoundInStep } from './use-steps.ts';

type Props = { readonly found: readonly FoundInStep[]; readonly nameOf: (candidateId: string) => string };

/** Figures that do not agree, step by step; a click goes to the figure. */
export function StepProblems({ found, nameOf }: Props) {
  if (found.length === 0) return null;
  const problems = found.flatMap(({ step, problems: inStep }) =>
    inStep.map((problem) => ({
      message: describeStepProblem(problem, nameOf),
      where: `Bước ${step.step}`,
      label: problem.severity === 'error' ? 'Chưa ghi' : 'Lưu ý',
      tone: problem.severity === 'error' ? ('bad' as const) : ('info' as const),
      onJump: () => document.getElementById(`step-${step.step}-${problem.field}`)?.focus(),
    })),
  );
  return <ProblemList problems={problems} />;
}

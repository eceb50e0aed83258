import { useMutation } from '@tanstack/react-query';
import type { Candidate, PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import { findStepProblems, type StepProblem } from '#shared/domain/personnel/step-figures.ts';
import { rpc } from '../../lib/rpc.ts';
import { type Autosave, useAutosave } from '../../lib/use-autosave.ts';

export type FoundInStep = { readonly step: PersonnelStep; readonly problems: readonly StepProblem[] };

type Steps = {
  readonly steps: readonly PersonnelStep[];
  readonly change: (step: PersonnelStep) => void;
  readonly flush: () => void;
  readonly state: Autosave<unknown>['state'];
  /** Steps in which figures do not agree; those with errors wait to be kept */
  readonly found: readonly FoundInStep[];
  /** Numbers of the steps typed but not kept, because their figures cannot be true */
  readonly unkept: readonly number[];
  readonly error: unknown;
};

/** The steps as typed. A step is kept once its figures agree; until then it stays on the screen only. */
export function useSteps(kept: readonly PersonnelStep[], candidates: readonly Candidate[]): Steps {
  const save = useMutation(rpc.personnel.saveStep.mutationOptions());
  const find = (step: PersonnelStep) => ({ step, problems: findStepProblems(step, candidates) });
  const steps = useAutosave<readonly PersonnelStep[]>(kept, async (typed) => {
    const changed = typed.filter((step, at) => step !== kept[at]).map(find);
    const sound = changed.filter(({ problems }) => !hasError(problems));
    for (const { step } of sound) await save.mutateAsync({ ...step, votes: [...step.votes] });
    if (sound.length < changed.length) throw new FiguresDisagreeError();
  });
  const value = steps.value ?? kept;
  const found = value.map(find).filter(({ problems }) => problems.length > 0);
  return {
    ...{ steps: value, flush: steps.flush, state: steps.state, found },
    unkept: found
      .filter(({ step, problems }) => hasError(problems) && !kept.includes(step))
      .map(({ step }) => step.step),
    change: (step) => steps.change(value.map((one) => (one.step === step.step ? step : one))),
    error: steps.error instanceof FiguresDisagreeError ? null : steps.error,
  };
}

/** Not kept yet; the problems themselves stand on the screen. */
class FiguresDisagreeError extends Error {
  override name = 'FiguresDisagreeError';
}

const hasError = (problems: readonly StepProblem[]) => problems.some(({ severity }) => severity === 'error');

import { isDeepStrictEqual } from 'node:util';
import type { PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import { defaultSteps } from '#shared/domain/personnel/default-steps.ts';
import { STEP_NOT_IN_PROCESS, stepRefusal } from '#shared/domain/personnel/personnel-refusal.ts';
import { findStepProblems } from '#shared/domain/personnel/step-figures.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { listEveryCandidate } from './candidates.ts';
import { listSavedSteps, saveStep } from './personnel.repository.ts';

/** Every step of the unit's process in order: as saved, else with nothing typed in. */
export function listSteps(db: ReadDb): PersonnelStep[] {
  const saved = new Map(listSavedSteps(db).map((step) => [step.step, step]));
  return defaultSteps(findSetup(db).unit).map((step) => saved.get(step.step) ?? step);
}

/** Keeps the figures of one step; declined with every figure that contradicts another. No change is no act. */
export function recordStep({ db, act }: WorkspaceContext, step: PersonnelStep): PersonnelStep[] {
  const steps = listSteps(db);
  const was = steps.find((known) => known.step === step.step);
  if (!was) throw declined(STEP_NOT_IN_PROCESS);
  if (isDeepStrictEqual(was, step)) return steps;
  const candidates = listEveryCandidate(db);
  const problems = findStepProblems(step, candidates).filter((problem) => problem.severity === 'error');
  const nameOf = (id: string) => candidates.find((candidate) => candidate.id === id)?.person.fullName ?? '';
  if (problems.length > 0) throw declined(stepRefusal(step, problems, nameOf));

  const label = `Ghi số liệu bước ${step.step}: ${step.name}`;
  act({ act: 'personnel-step-saved', label, subject: `personnel-step:${step.step}`, undoable: true }, (tx) =>
    saveStep(tx, step),
  );
  return listSteps(db);
}

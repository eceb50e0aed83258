import { hasAppointmentSteps } from '../../congress/rule-profiles/formation.ts';
import { ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';
import { type ProcessQuestion, personnelSteps, type StepRule } from '../process/step-rules.ts';
import type { ProcessMode, Way } from './meeting.ts';

/** A step of the unit's process and whose it is. */
export type ProcessStep = StepRule & { readonly way: Way };

/** Re-standing first where each goes their own way (CT35-2019 annex); a cell has one process for all. */
export function processOf(question: ProcessQuestion & { readonly mode: ProcessMode }): readonly ProcessStep[] {
  const steps = personnelSteps(question);
  if (question.mode === 'together' || goesTogether(question)) return steps.map((step) => ({ ...step, way: 'all' }));
  const shorter: readonly string[] = ruleValue(question.rules, 'step.reelect-steps');
  const reStanding = steps.filter(({ step }) => shorter.includes(`step-${step}`));
  return [
    ...reStanding.map((step, at): ProcessStep => ({ ...step, step: at + 1, way: 're-standing' })),
    ...steps.map((step): ProcessStep => ({ ...step, way: 'first-time' })),
  ];
}

/** A cell and a unit whose committee is appointed have one row of steps; nobody chooses. */
export const goesTogether = ({ rules, unitKind }: Pick<ProcessQuestion, 'rules' | 'unitKind'>): boolean =>
  unitKind === 'cell' || hasAppointmentSteps(rules, unitKind);

/** How a new file goes about it until the clerk chooses: as the order of the profile says. */
export const modeByRule = ({ rules, unitKind }: Pick<ProcessQuestion, 'rules' | 'unitKind'>): ProcessMode =>
  goesTogether({ rules, unitKind }) || ruleValue(rules, 'step.order') === 'together' ? 'together' : 'separate';

/** The step before in the same way; null at its first. */
export const stepBefore = (process: readonly ProcessStep[], step: Pick<ProcessStep, 'way' | 'step'>) =>
  process.find((one) => one.way === step.way && one.step === step.step - 1) ?? null;

export const isStepOf =
  (step: Pick<ProcessStep, 'way' | 'step'>) =>
  (other: Pick<ProcessStep, 'way' | 'step'>): boolean =>
    other.way === step.way && other.step === step.step;

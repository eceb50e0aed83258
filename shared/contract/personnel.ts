import { z } from 'zod';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type Candidate, INTENDED_POSTS, type PersonnelStep } from '#shared/domain/personnel/candidate.ts';
import { MOST_PEOPLE } from '#shared/kernel/whole-number.ts';
import { day, id, procedure, returns } from './base.ts';

const COUNT = 'Số liệu của bước là số nguyên từ 0 đến 1.000.000.';
const whole = z.number(COUNT).int(COUNT).min(0, COUNT).max(MOST_PEOPLE, COUNT);
const count = whole.nullable();
const candidate = z.object({
  personId: id,
  standing: z.enum(['re-standing', 'first-time']),
  intendedPost: z.enum(INTENDED_POSTS),
  committeeHistory: z.string().max(500),
  politicalStandardConclusion: z.string().max(500),
  note: z.string().max(500),
});
const step: z.ZodType<PersonnelStep> = z.object({
  step: z.number().int().min(1).max(5),
  name: z.string().max(300),
  heldOn: day.nullable(),
  summoned: count,
  present: count,
  ballotsIssued: count,
  ballotsReturned: count,
  ballotsValid: count,
  minutesNumber: z.string().max(100),
  votes: z.array(z.object({ candidateId: id, votes: whole })).max(500),
});
export type CandidateWithPerson = Candidate & { readonly person: Delegate };

export const personnelContract = {
  listCandidates: procedure.output(returns<readonly CandidateWithPerson[]>()),
  addCandidate: procedure.input(candidate).output(returns<Candidate>()),
  saveCandidate: procedure.input(candidate.extend({ id })).output(returns<Candidate>()),
  removeCandidate: procedure.input(z.object({ id })).output(returns<{ removed: number }>()),
  /** All ids in the wanted order. */
  reorderCandidates: procedure.input(z.object({ ids: z.array(id).max(500) })).output(returns<{ moved: number }>()),
  listSteps: procedure.output(returns<readonly PersonnelStep[]>()),
  saveStep: procedure.input(step).output(returns<readonly PersonnelStep[]>()),
};

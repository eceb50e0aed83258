import { z } from 'zod';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type Candidate, INTENDED_POSTS, OFFICES, ORIGINS } from '#shared/domain/personnel/candidate.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { id, procedure, recipient, returns } from './base.ts';
import { personnelRecordContract } from './personnel-record.ts';
import { stepsContract } from './personnel-steps.ts';

const standing = z.enum(['re-standing', 'first-time']);
const office = z.enum(OFFICES);
const put = z.object({ personId: id, standing, origin: z.enum(ORIGINS) });
const place = z.object({ id, office });
const reason = z.string().max(500);
const candidate = z.object({
  personId: id,
  standing,
  intendedPost: z.enum(INTENDED_POSTS),
  committeeHistory: z.string().max(500),
  politicalStandardConclusion: z.string().max(500),
  note: z.string().max(500),
});
export type CandidateWithPerson = Candidate & { readonly person: Delegate };

/** Steps that were complete and are open again by what was done */
type Reopened = { readonly reopened: readonly string[] };

export const personnelContract = {
  ...personnelRecordContract,
  /** Who is proposed now for the committee and its organs */
  listCandidates: procedure.output(returns<readonly CandidateWithPerson[]>()),
  addCandidate: procedure.input(candidate).output(returns<Candidate>()),
  saveCandidate: procedure.input(candidate.extend({ id })).output(returns<Candidate>()),
  removeCandidate: procedure.input(z.object({ id })).output(returns<{ removed: number }>()),
  /** Everyone ever put forward, who left and who only stands as delegate to the upper congress included */
  listEveryCandidate: procedure.output(returns<readonly CandidateWithPerson[]>()),
  /** Ids of everyone on the office's list (the committee's when none is named) in the wanted order. */
  reorderCandidates: procedure
    .input(z.object({ ids: z.array(id).max(500), office: office.optional() }))
    .output(returns<{ moved: number }>()),
  standFor: procedure.input(put.extend({ office })).output(returns<Candidate & Reopened>()),
  saveCandidacy: procedure.input(place.extend({ standing, origin: z.enum(ORIGINS) })).output(returns<Candidate>()),
  leaveList: procedure
    .input(place.extend({ how: z.enum(['withdrawn', 'struck']), reason }))
    .output(returns<Candidate & Reopened>()),
  replaceCandidate: procedure.input(place.extend({ by: put, reason })).output(returns<Candidate & Reopened>()),
  returnToList: procedure.input(place).output(returns<Candidate & Reopened>()),
  /** The list of one office with its verdicts as .xlsx; restricted. */
  exportCandidates: procedure.input(z.object({ office, recipient })).output(returns<BinaryFile>()),
  dropCandidacy: procedure.input(place).output(returns<{ removed: number } & Reopened>()),
  ...stepsContract,
};

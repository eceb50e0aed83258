import { z } from 'zod';
import type { ReturnPlan } from '#shared/domain/checking/returned/plan-return.ts';
import type { TakeInPlan } from '#shared/domain/checking/take-in/take-in.ts';
import { file, id, procedure, returns } from './base.ts';
import type { Desk } from './documents.ts';

const choice = z.object({ piece: z.number().int().nonnegative(), field: id.nullable() });

/** An existing .docx into a paper's outline. REFUSED names what is wrong with the file. */
export const takeInContract = {
  /** Reads the file and proposes a place for each piece; keeps nothing. */
  plan: procedure.input(z.object({ paperId: id, file })).output(returns<TakeInPlan>()),
  /** A draft that went out as .docx and was edited in Word: what changed there, what here, where both; keeps nothing. */
  planReturn: procedure.input(z.object({ paperId: id, file })).output(returns<ReturnPlan>()),
  /** Puts the hand edits into the draft as one act that can be undone; `fromWord`: conflicts in which the file's side is taken. */
  putReturn: procedure
    .input(
      z.object({
        paperId: id,
        file,
        version: z.number().int().nonnegative(),
        fromWord: z.array(id).max(200),
      }),
    )
    .output(returns<Desk>()),
  /** Puts the chosen pieces into the draft as one act that can be undone. `version` is the one the screen shows. */
  put: procedure
    .input(
      z.object({
        paperId: id,
        file,
        version: z.number().int().nonnegative(),
        choices: z.array(choice).max(2_000),
        existing: z.enum(['replace', 'append']),
      }),
    )
    .output(returns<Desk>()),
};

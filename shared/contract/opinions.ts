import { z } from 'zod';
import { type NamedOpinion, OPINION_ANSWERS } from '#shared/domain/documents/opinions.ts';
import { day, id, procedure, returns } from './base.ts';

const words = z.string().trim().max(4000);

/** Opinions on draft papers and on the documents of congresses above. */
export const opinionsContract = {
  /** In the order of the papers, of their sections, then of the days */
  list: procedure.output(returns<readonly NamedOpinion[]>()),
  /** `id` null: a new one */
  write: procedure
    .input(
      z.object({
        id: id.nullable(),
        paperId: id,
        section: z.string().max(100),
        place: words.max(200),
        saidBy: words.min(1, 'Chưa ghi ai góp ý.').max(200),
        saidOn: day.nullable(),
        content: words.min(1, 'Chưa ghi nội dung ý kiến.'),
        answer: z.enum(OPINION_ANSWERS),
        explanation: words,
      }),
    )
    .output(returns<{ readonly id: string }>()),
  drop: procedure.input(z.object({ id })).output(returns<{ readonly removed: boolean }>()),
};

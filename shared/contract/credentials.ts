import { z } from 'zod';
import {
  CASE_DECISIONS,
  CASE_KINDS,
  type CaseDraft,
  type CredentialCase,
} from '#shared/domain/delegates/credentials/credential-case.ts';
import type { ReportedSession } from '#shared/domain/delegates/credentials/reported-session.ts';
import { day, id, procedure, returns } from './base.ts';

const draft: z.ZodType<CaseDraft> = z.object({
  personId: id.nullable(),
  kind: z.enum(CASE_KINDS),
  matter: z.string().trim().min(1, 'Chưa ghi nội dung.').max(1000),
  raisedOn: day.nullable(),
  decision: z.enum(CASE_DECISIONS).nullable(),
  decidedBy: z.string().trim().max(200),
  decidedOn: day.nullable(),
  reason: z.string().trim().max(1000),
});

/** Examination of credentials (thẩm tra tư cách đại biểu). */
export const credentialsContract = {
  /** Everybody summoned, as they came to the session the report speaks of. */
  reportedSession: procedure.output(returns<ReportedSession>()),
  listCases: procedure.output(returns<readonly CredentialCase[]>()),
  saveCase: procedure.input(z.object({ id: id.nullable(), draft })).output(returns<readonly CredentialCase[]>()),
  removeCase: procedure.input(z.object({ id })).output(returns<readonly CredentialCase[]>()),
};

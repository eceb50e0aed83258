import { z } from 'zod';
import {
  DELEGATE_KINDS,
  type Delegate,
  type DelegateDraft,
  type DelegateKind,
} from '#shared/domain/delegates/person.ts';
import type { ImportedRoster, RosterField, RosterPreview } from '#shared/domain/delegates/roster-import.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { file, id, partialDay, procedure, returns, streams } from './base.ts';

const text = z.string().max(500);
const delegateDraft: z.ZodType<DelegateDraft> = z.object({
  fullName: z.string().trim().min(1, 'Chưa có họ và tên.').max(200),
  gender: z.enum(['male', 'female']).nullable(),
  bornOn: partialDay.nullable(),
  ethnicity: text,
  religion: text,
  homeTown: text,
  residence: text,
  joinedPartyOn: partialDay.nullable(),
  officialOn: partialDay.nullable(),
  generalEducation: text,
  expertise: text,
  politicalTheory: text,
  post: text,
  unit: text,
  cardNumber: text,
  phone: text,
  note: text,
  kind: z.enum(DELEGATE_KINDS).nullable(),
  summoned: z.boolean(),
});

export type DelegateQuery = {
  readonly search: string;
  readonly unit: string | null;
  readonly kind: DelegateKind | null;
  /** Only people with missing data */
  readonly incomplete: boolean;
  readonly sort: 'name' | 'number' | 'unit' | 'born';
  readonly offset: number;
  readonly limit: number;
};
const query: z.ZodType<DelegateQuery> = z.object({
  search: z.string().max(200),
  unit: z.string().nullable(),
  kind: z.enum(DELEGATE_KINDS).nullable(),
  incomplete: z.boolean(),
  sort: z.enum(['name', 'number', 'unit', 'born']),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().positive().max(100_000),
});
export type DelegateCounts = {
  readonly people: number;
  readonly summoned: number;
  readonly women: number;
  readonly byKind: Readonly<Record<DelegateKind | 'unknown', number>>;
  readonly incomplete: number;
  readonly units: readonly string[];
};
/** Column headers the clerk assigned by hand, by column letter ("K" → 'post'); null = leave out. */
const mapping = z.record(z.string(), z.string().nullable()) as z.ZodType<Readonly<Record<string, RosterField | null>>>;

export const delegatesContract = {
  list: procedure.input(query).output(returns<{ delegates: readonly Delegate[]; total: number }>()),
  counts: procedure.output(returns<DelegateCounts>()),
  find: procedure.input(z.object({ id })).output(returns<Delegate | null>()),
  add: procedure.input(delegateDraft).output(returns<Delegate>()),
  save: procedure.input(z.object({ id, draft: delegateDraft })).output(returns<Delegate>()),
  remove: procedure.input(z.object({ ids: z.array(id).min(1).max(100_000) })).output(returns<{ removed: number }>()),
  /** Reads a roster and says what would happen; nothing is written. Abort to cancel. */
  previewImport: procedure
    .input(z.object({ file, sheet: z.string().nullable(), mapping: mapping.nullable() }))
    .output(streams<RosterPreview>()),
  /** Writes the preview kept under `previewId` in one act. `decisions`: row number → what to do with a doubtful row. */
  acceptImport: procedure
    .input(z.object({ previewId: id, decisions: z.record(z.string(), z.enum(['add', 'update', 'skip'])) }))
    .output(returns<ImportedRoster>()),
  exportSheet: procedure.input(query).output(returns<BinaryFile>()),
};

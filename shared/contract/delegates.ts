import { z } from 'zod';
import type { AllocatedUnit, UnitAllocation } from '#shared/domain/delegates/allocation.ts';
import type { DuplicatePair, MergeTrail } from '#shared/domain/delegates/duplicates.ts';
import {
  DELEGATE_KINDS,
  type Delegate,
  type DelegateDraft,
  type DelegateKind,
  EXPERTISE_LEVELS,
  NOT_COUNTED,
  STANDINGS,
  type StandingFilter,
  THEORY_LEVELS,
} from '#shared/domain/delegates/person.ts';
import type {
  ImportedRoster,
  RosterField,
  RosterPreview,
  SheetChoice,
} from '#shared/domain/delegates/roster-import.ts';
import type { AttendanceFacts } from '#shared/domain/delegates/standing.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { day, file, id, partialDay, procedure, returns, streams } from './base.ts';

const text = z.string().max(500);
const maybeDay = partialDay.nullable();
const delegateDraft: z.ZodType<DelegateDraft> = z.object({
  fullName: z.string().trim().min(1, 'Chưa có họ và tên.').max(200),
  birthName: text,
  gender: z.enum(['male', 'female']).nullable(),
  bornOn: maybeDay,
  ethnicity: text,
  religion: text,
  homeTown: text,
  residence: text,
  joinedPartyOn: maybeDay,
  officialOn: maybeDay,
  generalEducation: text,
  expertise: text,
  expertiseLevel: z.enum(EXPERTISE_LEVELS).nullable(),
  politicalTheory: text,
  theoryLevel: z.enum(THEORY_LEVELS).nullable(),
  stateManagement: text,
  foreignLanguage: text,
  computing: text,
  post: text,
  partyPost: text,
  committeeSeat: text,
  sector: text,
  unit: text,
  cardNumber: text,
  partyBadge: z.number().int().min(30, 'Huy hiệu Đảng có từ 30 năm.').max(100).nullable(),
  awards: text,
  discipline: text,
  disciplinedOn: maybeDay,
  disciplineEndsOn: maybeDay,
  phone: text,
  note: text,
  kind: z.enum(DELEGATE_KINDS).nullable(),
  summoned: z.boolean(),
  membership: z.enum(['official', 'probationary']).nullable(),
});

/** What the clerk records about a delegate's coming and counting; replacement has its own act. */
const attendanceFacts: z.ZodType<AttendanceFacts> = z.object({
  summoned: z.boolean(),
  notSummonedReason: text,
  notCounted: z.enum(NOT_COUNTED).nullable(),
  notCountedNote: text,
  absence: z.enum(['whole', 'part']).nullable(),
  absenceReason: text,
  absenceAccepted: z.boolean().nullable(),
});

const whole = z.number().int().nonnegative();
const unitAllocation: z.ZodType<UnitAllocation> = z.object({
  unit: z.string().trim().min(1, 'Chưa có tên tổ chức đảng.').max(500),
  members: whole.nullable(),
  extra: whole,
  seats: whole.nullable(),
  alternates: whole.nullable(),
  note: text,
});
const draftField = z.string() as unknown as z.ZodType<keyof DelegateDraft>;

export type DelegateQuery = {
  readonly search: string;
  readonly unit: string | null;
  readonly kind: DelegateKind | null;
  /** Only people with missing data */
  readonly incomplete: boolean;
  /** Absent: whatever their standing */
  readonly standing?: StandingFilter | null | undefined;
  readonly sort: 'name' | 'number' | 'unit' | 'born';
  readonly offset: number;
  readonly limit: number;
};
const query: z.ZodType<DelegateQuery> = z.object({
  search: z.string().max(200),
  unit: z.string().nullable(),
  kind: z.enum(DELEGATE_KINDS).nullable(),
  incomplete: z.boolean(),
  standing: z.enum(STANDINGS).nullable().optional(),
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
/** Columns the clerk assigned by hand, by letter ("K" → 'post') or with their sheet ("Nà Lùng!K"); null = leave out. */
const mapping = z.record(z.string(), z.string().nullable()) as z.ZodType<Readonly<Record<string, RosterField | null>>>;

const sheetChoice: z.ZodType<SheetChoice> = z.object({ sheet: z.string().max(200), unit: z.string().trim().max(500) });

export const delegatesContract = {
  list: procedure.input(query).output(returns<{ delegates: readonly Delegate[]; total: number }>()),
  counts: procedure.output(returns<DelegateCounts>()),
  find: procedure.input(z.object({ id })).output(returns<Delegate | null>()),
  add: procedure.input(delegateDraft).output(returns<Delegate>()),
  save: procedure.input(z.object({ id, draft: delegateDraft })).output(returns<Delegate>()),
  /** Coming and counting of one person, as one act. */
  recordAttendanceFacts: procedure.input(z.object({ id, facts: attendanceFacts })).output(returns<Delegate>()),
  /** An alternate is summoned in the place of a delegate, who is then no longer summoned. */
  replace: procedure
    .input(z.object({ id, byId: id, on: day, reason: z.string().trim().min(1, 'Chưa ghi lý do thay thế.').max(500) }))
    .output(returns<Delegate>()),
  /** Takes a replacement back: the delegate is summoned again, the alternate no longer. */
  endReplacement: procedure.input(z.object({ id })).output(returns<Delegate>()),
  /** Seats of each sub-unit and who was elected there so far. */
  allocation: procedure.output(returns<readonly AllocatedUnit[]>()),
  saveAllocation: procedure
    .input(z.object({ units: z.array(unitAllocation).max(5000) }))
    .output(returns<readonly AllocatedUnit[]>()),
  /** Pairs of records that may be one person, most likely first. */
  listDuplicates: procedure.output(returns<readonly DuplicatePair[]>()),
  /** One record of two; `taken`: fields in which the record that goes is right. The trail stays with the person. */
  merge: procedure
    .input(z.object({ keptId: id, goneId: id, taken: z.array(draftField) }))
    .output(returns<{ merged: true }>()),
  /** Two records are two people and are not asked about again. */
  part: procedure.input(z.object({ oneId: id, otherId: id })).output(returns<{ parted: true }>()),
  listMerges: procedure.input(z.object({ id })).output(returns<readonly MergeTrail[]>()),
  remove: procedure.input(z.object({ ids: z.array(id).min(1).max(100_000) })).output(returns<{ removed: number }>()),
  /**
   * Reads a roster and says what would happen; nothing is written. Abort to cancel. `sheets` null: the one sheet that
   * tells most.
   */
  previewImport: procedure
    .input(z.object({ file, sheets: z.array(sheetChoice).min(1).max(500).nullable(), mapping: mapping.nullable() }))
    .output(streams<RosterPreview>()),
  /**
   * Writes the preview kept under `previewId` in one act. `decisions`: key of a row → what to do with a doubtful row;
   * `keep`: key of a row → fields that stay as they are on the roster whatever the sheet says.
   */
  acceptImport: procedure
    .input(
      z.object({
        previewId: id,
        decisions: z.record(z.string(), z.enum(['add', 'update', 'skip'])),
        keep: z.record(z.string(), z.array(draftField)).optional(),
      }),
    )
    .output(returns<ImportedRoster>()),
  /** An empty form with drop-downs, to be handed out to units and read back by the import. */
  blankForm: procedure.output(returns<BinaryFile>()),
  exportSheet: procedure.input(query).output(returns<BinaryFile>()),
};

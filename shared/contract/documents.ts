import { z } from 'zod';
import type {
  DraftValues,
  DraftVersion,
  IssuedPaper,
  MissingValue,
  OutOfDatePaper,
  PaperStatus,
  PaperWarning,
  TemplateReport,
  UsedValue,
} from '#shared/domain/documents/paper.ts';
import type { WrittenSet } from '#shared/domain/documents/whole-set.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { day, file, id, procedure, recipient, returns, streams } from './base.ts';
import { draftValues } from './draft-values.ts';

const paper = z.object({ paperId: id });
/** null: without personnel papers */
const restrictedFor = recipient.nullable();

export type Desk = {
  readonly status: PaperStatus;
  readonly values: DraftValues;
  readonly version: number;
  readonly savedAt: string | null;
  /** Values that come from records, with their source, ready to show */
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
  readonly warnings: readonly PaperWarning[];
  readonly draftNumber: number;
  /** Minutes that the programme of the congress gives to this paper; null while it says nothing */
  readonly agendaMinutes: number | null;
  /** The valid issue of this paper, whether or not a new draft was begun since */
  readonly issuedId: string | null;
};
export type SavedDraft = {
  readonly version: number;
  readonly savedAt: string;
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
  readonly warnings: readonly PaperWarning[];
};

export const documentsContract = {
  /** The papers matrix for this kind of congress. */
  listPapers: procedure.output(returns<readonly PaperStatus[]>()),
  /** Who answers for a paper or, by its id, a family of papers; '' goes back to who usually does. */
  assignPaper: procedure
    .input(z.object({ paperId: id, responsible: z.string().trim().max(120) }))
    .output(returns<{ readonly responsible: string }>()),
  openDesk: procedure.input(paper).output(returns<Desk>()),
  /** Keeps a version. `version` is the one the screen started from; refused when another window saved in between. */
  saveDraft: procedure
    .input(
      z.object({
        paperId: id,
        values: draftValues,
        version: z.number().int().nonnegative(),
        kept: z.enum(['autosave', 'by-hand']),
      }),
    )
    .output(returns<SavedDraft>()),
  listVersions: procedure.input(paper).output(returns<readonly DraftVersion[]>()),
  /** What a kept version says, to be laid beside another. */
  readVersion: procedure
    .input(z.object({ paperId: id, version: z.number().int().positive() }))
    .output(returns<{ readonly values: DraftValues }>()),
  restoreVersion: procedure
    .input(z.object({ paperId: id, version: z.number().int().positive() }))
    .output(returns<Desk>()),
  /** "Dự thảo lần n" becomes lần n + 1; what stands there is kept as a version of its own. */
  startNextDraft: procedure.input(paper).output(returns<Desk>()),
  /** The very bytes that would be saved; draft with marked gaps unless complete. */
  preview: procedure.input(z.object({ paperId: id, values: draftValues.nullable() })).output(returns<BinaryFile>()),
  /** The saved draft as a Word file that can come back after it was edited there. */
  handOut: procedure.input(paper).output(returns<BinaryFile>()),
  suggestNumber: procedure.input(paper).output(returns<{ number: number | null; symbol: string; sequence: string }>()),
  issue: procedure
    .input(z.object({ paperId: id, number: z.number().int().positive().nullable(), issuedOn: day }))
    .output(returns<IssuedPaper>()),
  listIssued: procedure.output(returns<readonly IssuedPaper[]>()),
  readIssued: procedure.input(z.object({ id })).output(returns<BinaryFile>()),
  /** One zip of numbered files in folders by stage, with an index; papers with personnel data only for a named recipient, marked on every page. */
  exportWholeSet: procedure.input(z.object({ restrictedFor })).output(returns<BinaryFile>()),
  /** The same set as a numbered folder on this computer; abort to cancel, nothing half-written stays. */
  writeWholeSet: procedure
    .input(z.object({ to: z.string().min(1, 'Chưa chọn thư mục.'), restrictedFor }))
    .output(streams<WrittenSet>()),
  /**
   * A copy of a restricted paper to leave the app: marked with its recipient on every page, and the journal says who got
   * it. `issuedId` null: the draft with `values`. REFUSED as toPdf is.
   */
  takeCopy: procedure
    .input(
      z.object({
        ...{ paperId: id, issuedId: id.nullable(), values: draftValues.nullable(), recipient },
        form: z.enum(['docx', 'pdf']),
      }),
    )
    .output(returns<BinaryFile>()),
  /** PDF by the LibreOffice of this machine; REFUSED where there is none, and for a restricted paper (`takeCopy`). */
  toPdf: procedure
    .input(z.object({ paperId: id, issuedId: id.nullable(), values: draftValues.nullable() }))
    .output(returns<BinaryFile>()),
  revoke: procedure.input(z.object({ id, reason: z.string().trim().min(1).max(500) })).output(returns<IssuedPaper>()),
  listOutOfDate: procedure.output(returns<readonly OutOfDatePaper[]>()),
  /** Starts a new draft from what was typed for the issued paper, with today's record values. */
  redo: procedure.input(z.object({ issuedId: id })).output(returns<Desk>()),
  /** The same for several papers as one act that can be undone. */
  redoAll: procedure
    .input(z.object({ issuedIds: z.array(id).min(1).max(500) }))
    .output(returns<{ readonly redone: number }>()),

  inspectTemplate: procedure.input(z.object({ paperId: id, file })).output(returns<TemplateReport>()),
  acceptTemplate: procedure.input(z.object({ paperId: id, file })).output(returns<TemplateReport>()),
  removeTemplate: procedure.input(paper).output(returns<{ removed: boolean }>()),
  readTemplate: procedure.input(paper).output(returns<BinaryFile>()),
};

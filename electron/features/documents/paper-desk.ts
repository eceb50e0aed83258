import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import {
  DRAFT_CHANGED,
  NO_DRAFT_YET,
  NO_SUCH_ISSUE,
  NO_SUCH_VERSION,
} from '#shared/domain/documents/documents-refusal.ts';
import { refreshFigures } from '#shared/domain/documents/figures/live-figures.ts';
import { findChanges } from '#shared/domain/documents/out-of-date.ts';
import type {
  DraftValues,
  OutOfDatePaper,
  PaperDefinition,
  PaperRecords,
  PaperStatus,
  ShapedPaper,
} from '#shared/domain/documents/paper.ts';
import { familyIdOf, findPaperOf, papersOf } from '#shared/domain/documents/paper-family.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import { statusOf } from '#shared/domain/documents/paper-status.ts';
import { agendaMinutesFor } from '#shared/domain/documents/reading-time.ts';
import type { WriteDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { type Draft, findDraft, findVersionValues, saveDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { getIssuedPaper } from './issue-paper.ts';
import { findIssuedValues, findValidIssue, type IssuedSource, listValidSources } from './issued-papers.repository.ts';
import { listPaperPeople } from './paper-people.repository.ts';
import { frameOf, getPaper, shapeDraft } from './render-paper.ts';
import { findSentAt } from './sent-papers.repository.ts';
import { findUnitTemplate } from './unit-templates.repository.ts';

/** The papers matrix of this congress. */
export function listPapers(context: WorkspaceContext): PaperStatus[] {
  const records = gatherRecords(context.db);
  const outOfDate = listOutOfDate(context, records);
  return papersOf(CATALOGUE, records).map((paper) =>
    readStatus(context, paper, records, shapeDraft(context, paper, null, records), outOfDate),
  );
}

function readStatus(
  { db }: WorkspaceContext,
  paper: PaperDefinition,
  records: PaperRecords,
  shaped: ShapedPaper,
  outOfDate: readonly OutOfDatePaper[],
): PaperStatus {
  const draft = findDraft(db, paper.id);
  const issued = findValidIssue(db, paper.id);
  return statusOf(paper, records.setup, {
    missing: shaped.missing.length,
    draftVersion: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    issued,
    sentAt: issued && findSentAt(db, paper.id, issued.sha256),
    outOfDate: outOfDate.some(({ paperId }) => paperId === paper.id),
    ownTemplate: findUnitTemplate(db, familyIdOf(paper.id)) !== null,
    people: listPaperPeople(db),
    rules: records.rules,
  });
}

const AGENDA = 'congress-agenda';

/** Minutes that the programme of this congress gives to each paper it names, by id of the paper. */
export function agendaMinutesByPaper({ db }: WorkspaceContext): Readonly<Record<string, number>> {
  const agenda = findDraft(db, AGENDA)?.values;
  if (!agenda) return {};
  const records = gatherRecords(db);
  return Object.fromEntries(
    papersOf(CATALOGUE, records).flatMap((paper) => {
      const minutes = agendaMinutesFor(agenda, nameOf(paper, records.setup));
      return minutes === null ? [] : [[paper.id, minutes] as const];
    }),
  );
}

/** Everything the screen of one paper shows: what was typed, what the records say, what is missing. */
export function openDesk(context: WorkspaceContext, paperId: string) {
  const paper = getPaper(context, paperId);
  const records = gatherRecords(context.db);
  const draft = findDraft(context.db, paperId);
  const shaped = shapeDraft(context, paper, null, records);
  return {
    status: readStatus(context, paper, records, shaped, listOutOfDate(context, records)),
    values: refreshFigures(draft?.values ?? {}, shaped),
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    draftNumber: draft?.draftNumber ?? 1,
    agendaMinutes: agendaMinutesFor(findDraft(context.db, AGENDA)?.values ?? {}, nameOf(paper, records.setup)),
    issuedId: findValidIssue(context.db, paperId)?.id ?? null,
    ...findings(shaped),
  };
}

const findings = ({ used, missing, warnings }: ShapedPaper) => ({ used, missing, warnings });

export type DraftToSave = {
  readonly paperId: string;
  readonly values: DraftValues;
  /** The version the screen started from */
  readonly version: number;
  readonly kept: 'autosave' | 'by-hand';
};

/** Keeps what was typed as a new version; declined when another window saved in between. */
export function keepDraft(context: WorkspaceContext, { paperId, values, version, kept }: DraftToSave) {
  const paper = getPaper(context, paperId);
  const current = findDraft(context.db, paperId);
  if ((current?.version ?? 0) !== version) throw declined(DRAFT_CHANGED);
  const records = gatherRecords(context.db);
  // Shaped first: values that no paper can be made of are never kept.
  const shaped = shapeDraft(context, paper, values, records);
  const saved = nextDraft(context, paperId, refreshFigures(values, shaped), current);
  const label = `${kept === 'autosave' ? 'Tự lưu' : 'Lưu'} bản thảo ${nameOf(paper, records.setup)}`;
  context.act({ act: 'draft-saved', label, subject: `paper:${paperId}`, undoable: false }, (tx) =>
    saveDraft(tx, saved, { actor: context.actor(), kept }),
  );
  return { version: saved.version, savedAt: saved.savedAt, ...findings(shaped) };
}

/**
 * Puts other values in the place of the draft's, as one act that can be undone; what stood there is
 * kept as a version of its own. Declined when another window saved in between.
 */
export function replaceValues(
  context: WorkspaceContext,
  { paperId, values, version }: Omit<DraftToSave, 'kept'>,
  doing: string,
): void {
  const paper = getPaper(context, paperId);
  const current = findDraft(context.db, paperId);
  if ((current?.version ?? 0) !== version) throw declined(DRAFT_CHANGED);
  const records = gatherRecords(context.db);
  // Shaped first: values that no paper can be made of are never kept.
  shapeDraft(context, paper, values, records);
  const saved = nextDraft(context, paperId, values, current);
  const label = `${doing} ${nameOf(paper, records.setup)}`;
  context.act({ act: 'draft-replaced', label, subject: `paper:${paperId}`, undoable: true }, (tx) =>
    saveDraft(tx, saved, { actor: context.actor(), kept: 'by-hand' }),
  );
}

function nextDraft({ now }: WorkspaceContext, paperId: string, values: DraftValues, current: Draft | null): Draft {
  const { version, draftNumber } = current ?? { version: 0, draftNumber: 1 };
  return { paperId, draftNumber, version: version + 1, values, savedAt: now().toISOString() };
}

/** What a kept version says. */
export function readVersion({ db }: WorkspaceContext, paperId: string, version: number): DraftValues {
  const values = findVersionValues(db, paperId, version);
  if (!values) throw declined(NO_SUCH_VERSION);
  return values;
}

/** Puts an earlier version on the desk; what stands there now is kept first. */
export function restoreVersion(context: WorkspaceContext, paperId: string, version: number) {
  const values = readVersion(context, paperId, version);
  replaceDraft(context, paperId, values, {
    act: 'draft-restored',
    label: `Khôi phục bản lưu ${version} của`,
    raise: 0,
  });
  return openDesk(context, paperId);
}

/** The next "Dự thảo lần n" with the same text, to be circulated again; the version under the old number stays. */
export function startNextDraft(context: WorkspaceContext, paperId: string) {
  const paper = getPaper(context, paperId);
  const current = findDraft(context.db, paperId);
  if (!current) throw declined(NO_DRAFT_YET);
  const raised = nextDraft(context, paperId, current.values, current);
  const draftNumber = current.draftNumber + 1;
  const label = `Tăng ${nameOf(paper, gatherRecords(context.db).setup)} lên dự thảo lần ${draftNumber}`;
  context.act({ act: 'next-draft-started', label, subject: `paper:${paperId}`, undoable: true }, (tx) =>
    saveDraft(tx, { ...raised, draftNumber }, { actor: context.actor(), kept: 'by-hand' }),
  );
  return openDesk(context, paperId);
}

/** A new draft from what was typed for an issued paper, to be shaped with today's records. */
export function redoPaper(context: WorkspaceContext, issuedId: string) {
  const { paperId } = getIssuedPaper(context, issuedId);
  const values = findIssuedValues(context.db, issuedId);
  if (!values) throw declined(NO_SUCH_ISSUE);
  replaceDraft(context, paperId, values, { act: 'paper-redone', label: 'Làm lại', raise: 1 });
  return openDesk(context, paperId);
}

/** New drafts of several issued papers as one act with one undo; what is issued stays as it is. */
export function redoPapers(context: WorkspaceContext, issuedIds: readonly string[]): { readonly redone: number } {
  const papers = [...new Set(issuedIds)].map((issuedId) => {
    const { paperId } = getIssuedPaper(context, issuedId);
    const values = findIssuedValues(context.db, issuedId);
    if (!values) throw declined(NO_SUCH_ISSUE);
    return { paperId, values };
  });
  const label = `Làm lại ${papers.length} văn bản với số mới`;
  context.act({ act: 'papers-redone', label, subject: 'papers', undoable: true }, (tx) => {
    for (const { paperId, values } of papers) putReplacement(context, tx, { paperId, values, raise: 1 });
  });
  return { redone: papers.length };
}

type Replacement = { readonly act: string; readonly label: string; readonly raise: 0 | 1 };

function replaceDraft(
  context: WorkspaceContext,
  paperId: string,
  values: DraftValues,
  { act, label, raise }: Replacement,
): void {
  const name = nameOf(getPaper(context, paperId), gatherRecords(context.db).setup);
  context.act({ act, label: `${label} ${name}`, subject: `paper:${paperId}`, undoable: false }, (tx) =>
    putReplacement(context, tx, { paperId, values, raise }),
  );
}

type NewDraft = { readonly paperId: string; readonly values: DraftValues; readonly raise: 0 | 1 };

/** What stands on the desk is kept as a version, then the new draft as another. */
function putReplacement(context: WorkspaceContext, tx: WriteDb, { paperId, values, raise }: NewDraft): void {
  const actor = context.actor();
  const current = findDraft(context.db, paperId);
  const kept = current && nextDraft(context, paperId, current.values, current);
  if (kept) saveDraft(tx, kept, { actor, kept: 'before-restore' });
  const next = nextDraft(context, paperId, values, kept);
  saveDraft(tx, { ...next, draftNumber: next.draftNumber + raise }, { actor, kept: 'by-hand' });
}

/** Issued papers whose record values are not what the records say now. */
export function listOutOfDate(
  context: WorkspaceContext,
  records: PaperRecords = gatherRecords(context.db),
): OutOfDatePaper[] {
  return listValidSources(context.db).flatMap((source) => outOfDateOf(context, source, records));
}

function outOfDateOf(
  context: WorkspaceContext,
  { paper, values, used }: IssuedSource,
  records: PaperRecords,
): OutOfDatePaper[] {
  const { id: issuedId, paperId, name, symbol, number, issuedOn } = paper;
  const definition = findPaperOf(CATALOGUE, paperId, () => records);
  // Whom or what it was about is no longer there: nothing to compare with.
  if (!definition) return [];
  const now = definition.shape(records, values, frameOf(context, { number, issuedOn, draftNumber: null }));
  const changes = findChanges(used, now.used);
  return changes.length === 0 ? [] : [{ paperId, issuedId, name, symbol, changes }];
}

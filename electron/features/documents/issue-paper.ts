import {
  ALREADY_REVOKED,
  NO_NUMBER,
  NO_SUCH_DAY,
  NO_SUCH_ISSUE,
  refuseIncomplete,
  refuseIssuedTwice,
  refuseTakenNumber,
} from '#shared/domain/documents/documents-refusal.ts';
import type { IssuedPaper, PaperDefinition, PaperRecords } from '#shared/domain/documents/paper.ts';
import { nameOf } from '#shared/domain/documents/paper-plan.ts';
import { organCode, sequenceOf, symbolOf } from '#shared/domain/documents/symbol.ts';
import { addDays } from '#shared/kernel/paper-date.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import {
  findIssuedPaper,
  findNumberHolder,
  findValidIssue,
  insertIssuedPaper,
  lastNumber,
  saveRevocation,
} from './issued-papers.repository.ts';
import { frameOf, getPaper, renderPaper } from './render-paper.ts';
import { templateInUse } from './template-history.ts';
import { keepTemplate } from './template-versions.repository.ts';

/** The number to offer for a paper, its sequence, and the symbol they would make. */
export function suggestNumber(context: WorkspaceContext, paperId: string) {
  const paper = getPaper(context, paperId);
  const sequence = sequenceOf(paper.issuer, paper.typeCode);
  const number = paper.typeCode === 'none' ? null : nextNumber(context, sequence);
  return { number, symbol: symbolFor(paper, number, gatherRecords(context.db)), sequence };
}

/** Never below the highest number used; that one itself once its paper was revoked. */
function nextNumber({ db }: WorkspaceContext, sequence: string): number {
  const last = lastNumber(db, sequence);
  const isFree = last > 0 && findNumberHolder(db, sequence, last) === null;
  return isFree ? last : last + 1;
}

export type Issue = { readonly paperId: string; readonly number: number | null; readonly issuedOn: string };

/** Issues a paper: number, very bytes, hash and every value used are kept in one act. */
export function issuePaper(context: WorkspaceContext, { paperId, number, issuedOn }: Issue): IssuedPaper {
  const paper = getPaper(context, paperId);
  const records = gatherRecords(context.db);
  const name = nameOf(paper, records.setup);
  const symbol = symbolFor(paper, number, records);
  const sequence = sequenceOf(paper.issuer, paper.typeCode);
  refuseUnlessFree(context, { paper, name, number, issuedOn, sequence, symbol });

  const values = findDraft(context.db, paperId)?.values ?? {};
  const frame = frameOf(context, { number, issuedOn, draftNumber: null });
  const shaped = paper.shape(records, values, frame);
  if (shaped.missing.length > 0) throw declined(refuseIncomplete(name, shaped.missing));
  const content = renderPaper(context, paperId, shaped);

  const id = context.newId();
  const kept = { issuedAt: context.now().toISOString(), profile: frame.profile, sha256: sha256Of(content) };
  const label = symbol === '' ? `Ban hành ${name}` : `Ban hành ${name} số ${symbol}`;
  const template = templateInUse(context, paperId);
  context.act({ act: 'paper-issued', label, subject: `issued:${id}`, undoable: false }, (tx) => {
    keepTemplate(tx, template);
    insertIssuedPaper(tx, {
      id,
      paperId,
      name,
      sequence,
      number,
      symbol,
      issuedOn,
      ...kept,
      content,
      templateSha256: template.sha256,
      values,
      used: shaped.used,
    });
  });
  return getIssuedPaper(context, id);
}

type Wanted = Omit<Issue, 'paperId'> & {
  readonly paper: PaperDefinition;
  readonly name: string;
  readonly sequence: string;
  readonly symbol: string;
};

function refuseUnlessFree({ db }: WorkspaceContext, { paper, name, number, issuedOn, sequence, symbol }: Wanted): void {
  const earlier = findValidIssue(db, paper.id);
  if (earlier) throw declined(refuseIssuedTwice(name, earlier.symbol));
  if (addDays(issuedOn, 0) !== issuedOn) throw declined(NO_SUCH_DAY);
  if (paper.typeCode === 'none') return;
  if (number === null) throw declined(NO_NUMBER);
  const holder = findNumberHolder(db, sequence, number);
  if (holder) throw declined(refuseTakenNumber(symbol, holder.name));
}

const symbolFor = (paper: PaperDefinition, number: number | null, { setup }: PaperRecords) =>
  symbolOf(number, paper.typeCode, organCode(paper.issuer, setup.unit.kind));

export function getIssuedPaper({ db }: WorkspaceContext, id: string): IssuedPaper {
  const paper = findIssuedPaper(db, id);
  if (!paper) throw declined(NO_SUCH_ISSUE);
  return paper;
}

/** Takes an issued paper back: its bytes stay readable, its number is free again. */
export function revokePaper(context: WorkspaceContext, id: string, reason: string): IssuedPaper {
  const paper = getIssuedPaper(context, id);
  if (paper.revokedAt !== null) throw declined(ALREADY_REVOKED);
  const label = `Thu hồi ${paper.name}${paper.symbol === '' ? '' : ` số ${paper.symbol}`}`;
  context.act({ act: 'paper-revoked', label, subject: `issued:${id}`, undoable: false }, (tx) =>
    saveRevocation(tx, id, context.now().toISOString(), reason),
  );
  return getIssuedPaper(context, id);
}

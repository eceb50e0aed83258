import type { CongressKind } from '#shared/domain/congress/congress.ts';
import { CATALOGUE, findPaper } from '#shared/domain/documents/catalogue.ts';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';
import { papersOf } from '#shared/domain/documents/paper-family.ts';
import { paperNotIssued } from '#shared/domain/exchange/exchange-refusal.ts';
import { goesAsDraft } from '#shared/domain/exchange/package-drafts.ts';
import { folderOfPaper } from '#shared/domain/exchange/package-names.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { exportRoster } from '../delegates/export-roster.ts';
import { findDraft } from '../documents/drafts.repository.ts';
import { gatherRecords } from '../documents/gather-records.ts';
import { findValidIssue, listIssuedPapers, readIssuedContent } from '../documents/issued-papers.repository.ts';
import { generateDraft } from '../documents/render-paper.ts';
import type { PaperToPack } from './gather-payload.ts';

/** Issued papers as chosen, in order of issue; declined when one was revoked or never issued. */
export function listChosenPapers(db: ReadDb, ids: readonly string[]): PaperToPack[] {
  const issued = [...listIssuedPapers(db)].reverse();
  const chosen = issued.filter(({ id, revokedAt }) => revokedAt === null && ids.includes(id));
  if (chosen.length !== new Set(ids).size) throw declined(paperNotIssued());
  return chosen.map(({ id, paperId, name, symbol, issuedOn, sha256, bytes }) => {
    const paper = findPaper(paperId);
    return {
      folder: paper ? folderOfPaper(paper) : 'documents',
      ...{ paperId, name, symbol, issuedOn, sha256 },
      day: issuedOn,
      // which issue of this paper it is: it may be issued anew after being revoked
      version: issued.filter((other) => other.paperId === paperId).findIndex((other) => other.id === id) + 1,
      size: bytes,
      bytes: () => contentOf(db, id),
    };
  });
}

function contentOf(db: ReadDb, id: string): Uint8Array {
  const content = readIssuedContent(db, id);
  if (!content) throw new Error(`issued paper ${id} has no content`);
  return content;
}

/** Drafts, as they would print on `day`, of papers that are begun and not issued yet; see `goesAsDraft`. */
export function renderDrafts(context: WorkspaceContext, day: string, withUnbegun = false): PaperToPack[] {
  const { kind } = findSetup(context.db).congress;
  const papers = papersOf(CATALOGUE, gatherRecords(context.db));
  return papers
    .filter((paper) => isWantedDraft(context.db, paper, kind, withUnbegun))
    .map(({ id: paperId }) => {
      const { name, sha256, bytes } = generateDraft(context, paperId);
      const version = findDraft(context.db, paperId)?.draftNumber ?? 1;
      const file = { size: bytes.length, bytes: () => bytes };
      return { folder: 'drafts', paperId, name, version, day, symbol: '', issuedOn: null, sha256, ...file };
    });
}

function isWantedDraft(
  db: ReadDb,
  { id, need, restricted }: PaperDefinition,
  kind: CongressKind,
  withUnbegun: boolean,
): boolean {
  const [begun, issued] = [findDraft(db, id) !== null, findValidIssue(db, id) !== null];
  return goesAsDraft({ need: need[kind], restricted, begun, issued }, withUnbegun);
}

/** The whole roster as .xlsx, as the delegates' room exports it; null while it is empty. */
export async function writeRoster(db: ReadDb): Promise<Uint8Array | null> {
  const delegates = listDelegates(db);
  if (delegates.length === 0) return null;
  const sheet = await exportRoster(delegates);
  return new Uint8Array(await sheet.arrayBuffer());
}

import { and, eq, sql } from 'drizzle-orm';
import { DOSSIER_PAPERS, type DossierItem, emptyItem } from '#shared/domain/personnel/dossier.ts';
import {
  DOSSIER_FILE_GONE,
  dossierFileTooLarge,
  dossierFileWrong,
  LARGEST_DOSSIER_FILE,
  type MediaType,
  mediaTypeOf,
  NO_SUCH_DOSSIER_PAPER,
} from '#shared/domain/personnel/dossier-file.ts';
import { declineSecret, hasSecrecyMark } from '#shared/domain/personnel/secrecy-mark.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { sha256Of } from '../../platform/files/write-whole-file.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { nameOfPerson } from './candidates.ts';
import { noteHandedOut } from './note-handed-out.ts';
import { dossierItems, fileContents } from './record.schema.ts';

type Place = Pick<DossierItem, 'personId' | 'paper'>;

/** Everything recorded of everybody's dossier; the files themselves stay where they are. Restricted. */
export function listDossierItems(db: ReadDb): DossierItem[] {
  return db
    .select({ item: dossierItems, bytes: fileContents.bytes })
    .from(dossierItems)
    .leftJoin(fileContents, eq(fileContents.sha256, dossierItems.fileSha256))
    .all()
    .map(({ item: { fileName: name, fileSha256: sha256, ...item }, bytes }) => ({
      ...item,
      file: name === null || sha256 === null ? null : { name, sha256, bytes: bytes ?? 0 },
    }));
}

/** What the clerk types about one paper; its file stays as it is. No change is no act. */
export function saveDossierItem({ db, act }: WorkspaceContext, typed: Omit<DossierItem, 'file'>): DossierItem {
  for (const told of [typed.number, typed.note]) if (hasSecrecyMark(told)) throw declined(declineSecret(told));
  const was = findItem(db, typed);
  const item = { ...was, ...typed, number: tidyText(typed.number), note: tidyText(typed.note) };
  if (JSON.stringify(was) === JSON.stringify(item)) return was;
  act(noteOf(db, item, 'dossier-item-saved', 'Ghi'), (tx) => saveItem(tx, item));
  return item;
}

/** Keeps a PDF or picture beside its paper, which is then in the dossier. Declined by size and by its bytes. */
export async function attachDossierFile(
  { db, act }: WorkspaceContext,
  { file, ...place }: Place & { readonly file: BinaryFile },
): Promise<DossierItem> {
  const name = tidyText(file.name ?? '') || 'tệp';
  if (hasSecrecyMark(name)) throw declined(declineSecret(name));
  if (file.size > LARGEST_DOSSIER_FILE) throw declined(dossierFileTooLarge(name));
  const content = new Uint8Array(await file.arrayBuffer());
  const mediaType = mediaTypeOf(content);
  if (mediaType === null) throw declined(dossierFileWrong(name));
  const sha256 = sha256Of(content);
  const item: DossierItem = {
    ...findItem(db, place),
    ...{ state: 'present', file: { name, sha256, bytes: content.length } },
  };
  act(noteOf(db, item, 'dossier-file-attached', 'Kèm tệp vào'), (tx) => {
    keepContent(tx, { sha256, mediaType, content });
    saveItem(tx, item);
    dropUnusedContents(tx);
  });
  return item;
}

/** Takes the file away; the paper stays recorded. One undo brings it back. */
export function detachDossierFile({ db, act }: WorkspaceContext, place: Place): DossierItem {
  const was = findItem(db, place);
  if (was.file === null) return was;
  const item = { ...was, file: null };
  act(noteOf(db, item, 'dossier-file-detached', 'Bỏ tệp khỏi'), (tx) => saveItem(tx, item));
  return item;
}

/** The very bytes that were kept: a scan is not written upon, but the journal says who got it. */
export function openDossierFile(
  context: WorkspaceContext,
  { recipient, ...place }: Place & { readonly recipient: string },
): BinaryFile {
  const { db } = context;
  const { file } = findItem(db, place);
  const kept =
    file === null ? undefined : db.select().from(fileContents).where(eq(fileContents.sha256, file.sha256)).get();
  if (!kept || file === null) throw declined(DOSSIER_FILE_GONE);
  const paper = DOSSIER_PAPERS.find(({ id }) => id === place.paper)?.name ?? '';
  const what = `tệp hồ sơ của ${nameOfPerson(db, place.personId)}: ${paper}`;
  noteHandedOut(context, { what, recipient, subject: `dossier:${place.personId}` });
  return new File([new Uint8Array(kept.content)], file.name, { type: kept.mediaType });
}

function findItem(db: ReadDb, { personId, paper }: Place): DossierItem {
  if (!DOSSIER_PAPERS.some(({ id }) => id === paper)) throw declined(NO_SUCH_DOSSIER_PAPER);
  const found = listDossierItems(db).find((item) => item.personId === personId && item.paper === paper);
  return found ?? emptyItem(personId, { id: paper });
}

function saveItem(tx: WriteDb, { file, ...item }: DossierItem): void {
  const row = { ...item, fileName: file?.name ?? null, fileSha256: file?.sha256 ?? null };
  const { personId, paper } = dossierItems;
  tx.insert(dossierItems)
    .values(row)
    .onConflictDoUpdate({ target: [personId, paper], set: row })
    .run();
}

/** A content is kept once, however many papers it belongs to. */
function keepContent(
  tx: WriteDb,
  {
    sha256,
    mediaType,
    content,
  }: { readonly sha256: string; readonly mediaType: MediaType; readonly content: Uint8Array },
): void {
  tx.insert(fileContents)
    .values({ sha256, mediaType, bytes: content.length, content: Buffer.from(content) })
    .onConflictDoNothing()
    .run();
}

/** Contents that no paper has any more and that no undo could bring back. */
function dropUnusedContents(tx: WriteDb): void {
  const used = tx.select({ sha256: dossierItems.fileSha256 }).from(dossierItems);
  const undoable = sql`EXISTS (SELECT 1 FROM undo_changes WHERE table_name = 'dossier_items' AND (instr(before, ${fileContents.sha256}) > 0 OR instr(after, ${fileContents.sha256}) > 0))`;
  tx.delete(fileContents)
    .where(
      and(
        sql`${fileContents.sha256} NOT IN (SELECT file_sha256 FROM (${used}) WHERE file_sha256 IS NOT NULL)`,
        sql`NOT ${undoable}`,
      ),
    )
    .run();
}

function noteOf(db: ReadDb, { personId, paper }: Place, act: string, verb: string) {
  const name = DOSSIER_PAPERS.find(({ id }) => id === paper)?.name ?? '';
  const label = `${verb} hồ sơ của ${nameOfPerson(db, personId)}: ${name}`;
  return { act, label, subject: `dossier:${personId}`, undoable: true };
}

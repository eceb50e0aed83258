import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { findPathFault, samePathKey } from '#shared/kernel/portable-path.ts';
import type { DriveFiles } from '../files/drive-files.ts';
import { DRAFT_ENDING } from '../files/write-whole-file.ts';
import { type BagFault, type BagFaultReason, type BagSource, UnreadableBagError } from './bag-source.ts';
import {
  DECLARATION_FILE,
  FACTS_FILE,
  findFact,
  isDeclaration,
  MANIFEST_FILE,
  type ManifestLine,
  PAYLOAD_FOLDER,
  parseFacts,
  parseManifest,
  TAG_MANIFEST_FILE,
} from './bag-text.ts';
import { openFolderSource } from './folder-source.ts';
import { openZipSource } from './zip-source.ts';

/** Tag files are read whole; a longer one is no tag file of ours. */
const LONGEST_TAG_FILE = 8 * 1024 * 1024;

export type FileRead = { readonly file: string; readonly bytes: number };

/**
 * Checks a package on a drive, every file of it, and names all faults; [] when
 * it is whole. A draft (`….part`) is never a package, however complete.
 * Never throws on what it reads.
 */
export async function findBagFaults(path: string, drive: DriveFiles): Promise<readonly BagFault[]> {
  if (basename(path).endsWith(DRAFT_ENDING)) return [{ code: 'not-a-package', file: path, reason: 'unfinished' }];
  const check = readBack(path, drive);
  for (;;) {
    const step = await check.next();
    if (step.done) return step.value;
  }
}

/** The same check without the rule about drafts; tells of each file as it has been read. */
export async function* readBack(path: string, drive: DriveFiles): AsyncGenerator<FileRead, readonly BagFault[]> {
  let source: BagSource | null = null;
  try {
    const there = await drive.stat(path);
    if (!there) return [{ code: 'unreadable', file: path, reason: 'absent' }];
    if (there.kind === 'other') return [{ code: 'not-a-package', file: path, reason: 'not-folder-or-zip' }];
    source = await (there.kind === 'folder' ? openFolderSource(path, drive) : openZipSource(path, drive));
    return yield* verifySource(source, path);
  } catch (error) {
    return [{ code: 'unreadable', file: path, reason: reasonOf(error) }];
  } finally {
    await source?.close().catch(() => undefined);
  }
}

const reasonOf = (error: unknown): BagFaultReason =>
  error instanceof UnreadableBagError ? error.reason : 'drive-fault';

async function* verifySource(source: BagSource, bag: string): AsyncGenerator<FileRead, readonly BagFault[]> {
  const present = new Map(source.entries.map((entry) => [entry.path, entry.size]));
  if (!present.has(DECLARATION_FILE))
    return [{ code: 'not-a-package', file: bag, reason: 'no-declaration' }, ...source.faults];
  const tags = await readTags(source, present);
  const payload = listedIn(tags, MANIFEST_FILE, (path) => path.startsWith(PAYLOAD_FOLDER));
  const tagFiles = listedIn(tags, TAG_MANIFEST_FILE, (path) => !path.startsWith(PAYLOAD_FOLDER));
  const listed = [...tagFiles.lines, ...payload.lines];
  return [
    ...source.faults,
    ...findSameNames(source),
    ...tags.faults,
    ...payload.faults,
    ...tagFiles.faults,
    ...(yield* findChanges(source, present, listed)),
    ...findExtras(source, listed),
    ...findWrongCount(source, tags.texts.get(FACTS_FILE)),
  ];
}

type Tags = { readonly texts: ReadonlyMap<string, string>; readonly faults: readonly BagFault[] };

async function readTags(source: BagSource, present: ReadonlyMap<string, number>): Promise<Tags> {
  const texts = new Map<string, string>();
  const faults: BagFault[] = [];
  for (const file of [DECLARATION_FILE, FACTS_FILE, MANIFEST_FILE, TAG_MANIFEST_FILE]) {
    const size = present.get(file);
    const text = size === undefined || size > LONGEST_TAG_FILE ? null : await readText(source, file);
    if (size === undefined) faults.push({ code: 'missing-file', file });
    else if (text === null) faults.push({ code: 'bad-manifest', file, reason: 'not-text' });
    else texts.set(file, text);
  }
  const declaration = texts.get(DECLARATION_FILE);
  if (declaration !== undefined && !isDeclaration(declaration))
    faults.push({ code: 'bad-manifest', file: DECLARATION_FILE, reason: 'declaration' });
  if (present.has('fetch.txt')) faults.push({ code: 'bad-manifest', file: 'fetch.txt', reason: 'fetches' });
  return { texts, faults };
}

async function readText(source: BagSource, file: string): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.read(file)) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

/** Lines of a manifest that may be followed, and a fault for each that may not. */
function listedIn(tags: Tags, file: string, belongs: (path: string) => boolean) {
  const { lines, faulty } = parseManifest(tags.texts.get(file) ?? '');
  const faults: BagFault[] = faulty.map(() => ({ code: 'bad-manifest', file, reason: 'faulty-line' }));
  const good: ManifestLine[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const reason = findLineFault(line.path, seen.has(samePathKey(line.path)), belongs);
    seen.add(samePathKey(line.path));
    if (reason === null) good.push(line);
    else faults.push({ code: findPathFault(line.path) ? 'unsafe-name' : 'bad-manifest', file: line.path, reason });
  }
  return { lines: good, faults };
}

function findLineFault(path: string, isTwice: boolean, belongs: (path: string) => boolean): BagFaultReason | null {
  return findPathFault(path) ?? (isTwice ? 'listed-twice' : belongs(path) ? null : 'listed-outside');
}

function findSameNames(source: BagSource): BagFault[] {
  const seen = new Set<string>();
  return source.entries.flatMap(({ path }) => {
    const key = samePathKey(path);
    if (seen.has(key)) return [{ code: 'unsafe-name' as const, file: path, reason: 'same-name' as const }];
    seen.add(key);
    return [];
  });
}

async function* findChanges(
  source: BagSource,
  present: ReadonlyMap<string, number>,
  listed: readonly ManifestLine[],
): AsyncGenerator<FileRead, readonly BagFault[]> {
  const faults: BagFault[] = [];
  const known = new Set([DECLARATION_FILE, FACTS_FILE, MANIFEST_FILE, TAG_MANIFEST_FILE]);
  for (const { path: file, sha256 } of listed) {
    const bytes = present.get(file);
    if (bytes === undefined) {
      // a missing tag file of the standard has been named already
      if (!known.has(file)) faults.push({ code: 'missing-file', file });
      continue;
    }
    const digest = await digestOf(source, file);
    if (typeof digest !== 'string') faults.push({ code: 'unreadable', file, reason: digest.reason });
    else if (digest !== sha256) faults.push({ code: 'changed-file', file });
    yield { file, bytes };
  }
  return faults;
}

/** One unreadable file does not hide the faults of the others. */
async function digestOf(source: BagSource, file: string): Promise<string | { readonly reason: BagFaultReason }> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of source.read(file)) hash.update(chunk);
    return hash.digest('hex');
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function findExtras(source: BagSource, listed: readonly ManifestLine[]): BagFault[] {
  const known = new Set([...listed.map(({ path }) => path), TAG_MANIFEST_FILE]);
  // without their list these four are not extra: the missing list is the fault
  if (!source.entries.some(({ path }) => path === TAG_MANIFEST_FILE))
    for (const file of [DECLARATION_FILE, FACTS_FILE, MANIFEST_FILE]) known.add(file);
  return source.entries
    .filter(({ path }) => !known.has(path))
    .map(({ path }) => ({ code: 'extra-file' as const, file: path }));
}

function findWrongCount(source: BagSource, facts: string | undefined): BagFault[] {
  if (facts === undefined) return [];
  const payload = source.entries.filter(({ path }) => path.startsWith(PAYLOAD_FOLDER));
  const counted = `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`;
  const declared = findFact(parseFacts(facts), 'Payload-Oxum');
  return declared === counted ? [] : [{ code: 'wrong-payload-count', file: FACTS_FILE }];
}

import { type PackageContents, type PackedPaper, packageRecords } from '#shared/domain/exchange/package-facts.ts';
import type { PackageFolder } from '#shared/domain/exchange/package-names.ts';
import { paperPath, RECORDS_PATH, rosterPath } from '#shared/domain/exchange/package-names.ts';
import type { PayloadFile } from '../../platform/package/write-bag.ts';

/** A paper on its way into a package. */
export type PaperToPack = {
  readonly folder: PackageFolder;
  readonly paperId: string;
  readonly name: string;
  readonly version: number;
  /** Day for the file's name, ISO */
  readonly day: string;
  readonly symbol: string;
  readonly issuedOn: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly bytes: () => Uint8Array;
};

export type Gathered = { readonly payload: readonly PayloadFile[]; readonly contents: PackageContents };

type Known = Omit<PackageContents, 'papers' | 'drafts' | 'withRoster'>;

/** Names every file of a package, issued papers first, and writes its records. */
export function gatherPayload(
  known: Known,
  unit: string,
  papers: readonly PaperToPack[],
  roster: Uint8Array | null,
): Gathered {
  const named = papers.map((paper, index) => ({ paper, path: paperPath({ ...paper, unit, order: index + 1 }) }));
  const packed = named.map(({ paper, path }): PackedPaper & { isDraft: boolean } => ({
    file: `data/${path}`,
    paperId: paper.paperId,
    name: paper.name,
    version: paper.version,
    symbol: paper.symbol,
    issuedOn: paper.issuedOn,
    sha256: paper.sha256,
    isDraft: paper.issuedOn === null,
  }));
  const pick = (drafts: boolean) =>
    packed.filter(({ isDraft }) => isDraft === drafts).map(({ isDraft: _, ...paper }) => paper);
  const contents = { ...known, papers: pick(false), drafts: pick(true), withRoster: roster !== null };
  const files = named.map(({ paper, path }) => ({ path, size: paper.size, bytes: paper.bytes }));
  const sheet = roster ? [wholeFile(rosterPath(unit, known.day), roster)] : [];
  return { contents, payload: [...files, ...sheet, wholeFile(RECORDS_PATH, Buffer.from(packageRecords(contents)))] };
}

const wholeFile = (path: string, bytes: Uint8Array): PayloadFile => ({ path, size: bytes.length, bytes: () => bytes });

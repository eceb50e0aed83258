/** The text files of a BagIt 1.0 bag (RFC 8493), read and written. */
export const DECLARATION_FILE = 'bagit.txt';
export const FACTS_FILE = 'bag-info.txt';
export const MANIFEST_FILE = 'manifest-sha256.txt';
export const TAG_MANIFEST_FILE = 'tagmanifest-sha256.txt';
export const PAYLOAD_FOLDER = 'data/';
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export type ManifestLine = { readonly path: string; readonly sha256: string };
export type BagFact = readonly [label: string, value: string];

export const isDeclaration = (text: string): boolean =>
  /^BagIt-Version: (0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\s*$/.test(text);

/** Lines in order of path, as `sha256sum -c` reads them. Paths hold no line breaks, percent signs or backslashes. */
export function formatManifest(lines: readonly ManifestLine[]): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** `faulty`: lines, as they stand, that are no checksum with a path. */
export function parseManifest(text: string): { readonly lines: readonly ManifestLine[]; readonly faulty: string[] } {
  const lines: ManifestLine[] = [];
  const faulty: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i.exec(line);
    if (match?.[1] && match[2]) lines.push({ sha256: match[1].toLowerCase(), path: decodePath(match[2]) });
    else faulty.push(line);
  }
  return { lines, faulty };
}

/** BagIt 1.0 writes CR, LF and % in paths as %0D, %0A and %25. */
const decodePath = (path: string): string =>
  path.replace(/%(0D|0A|25)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Line breaks in values become spaces: one fact, one line. */
export function formatFacts(facts: readonly BagFact[]): string {
  return facts.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** Reads facts in order; indented lines continue the one before. */
export function parseFacts(text: string): readonly BagFact[] {
  const facts: BagFact[] = [];
  for (const line of text.replace(/(\r\n|\n|\r)[ \t]+/g, ' ').split(/\r\n|\n|\r/)) {
    const match = /^([^:\s][^:]*):\s*(.*)$/.exec(line);
    if (match?.[1]) facts.push([match[1].trim(), match[2]?.trim() ?? '']);
  }
  return facts;
}

export const findFact = (facts: readonly BagFact[], label: string): string | null =>
  facts.find(([known]) => known.toLowerCase() === label.toLowerCase())?.[1] ?? null;

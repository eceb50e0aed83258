import { toZipEntry, type ZipEntry } from './zip-entries.ts';

const USE = /<w:numId w:val="(\d+)"\/>/g;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Numbered lists of a template: each copy after the first counts with lists of
 * its own, which begin where the template's do.
 */
export function openNumbering(xml: string | null): {
  readonly take: (body: string) => string;
  readonly entries: () => readonly ZipEntry[];
} {
  const lists = new Map(
    [...(xml ?? '').matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>.*?<\/w:num>/gs)].map((one) => [one[1] ?? '', one[0]]),
  );
  const added: string[] = [];
  let next = Math.max(0, ...[...lists.keys()].map(Number)) + 1;
  let isFirst = true;

  const copyOf = (list: string): string => {
    const number = String(next);
    next += 1;
    const abstract = /<w:abstractNumId [^>]*\/>/.exec(list)?.[0] ?? '';
    const restarts = LEVELS.map(
      (level) =>
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${startOf(xml ?? '', abstract, level)}"/></w:lvlOverride>`,
    );
    added.push(`<w:num w:numId="${number}">${abstract}${restarts.join('')}</w:num>`);
    return number;
  };

  return {
    take: (body) => {
      if (isFirst || lists.size === 0) {
        isFirst = false;
        return body;
      }
      const own = new Map<string, string>();
      return body.replace(USE, (whole, id: string) => {
        const list = lists.get(id);
        if (list === undefined) return whole;
        const number = own.get(id) ?? copyOf(list);
        own.set(id, number);
        return `<w:numId w:val="${number}"/>`;
      });
    },
    entries: () =>
      xml === null || added.length === 0 ? [] : [toZipEntry('word/numbering.xml', withLists(xml, added.join('')))],
  };
}

function startOf(xml: string, abstract: string, level: number): string {
  const id = /w:val="(\d+)"/.exec(abstract)?.[1] ?? '';
  const definition = xml.split('<w:abstractNum ').find((one) => one.includes(`w:abstractNumId="${id}"`)) ?? '';
  const own = definition.split('<w:lvl ').find((one) => one.startsWith(`w:ilvl="${level}"`)) ?? '';
  return /<w:start w:val="(\d+)"\/>/.exec(own)?.[1] ?? '1';
}

/** After the last list; what comes behind lists in a numbering part stays behind. */
function withLists(xml: string, lists: string): string {
  const at = xml.lastIndexOf('</w:num>') + '</w:num>'.length;
  return xml.slice(0, at) + lists + xml.slice(at);
}

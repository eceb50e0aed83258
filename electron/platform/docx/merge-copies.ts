import type { CompiledTemplate } from './compiled/compiled-template.ts';
import { openNumbering } from './merge-numbering.ts';
import { closeSection, splitBody, startSection } from './merge-sections.ts';
import { relationshipsPath } from './parts.ts';
import { toZipEntry, type ZipEntry } from './zip-entries.ts';

type Parts = ReadonlyMap<string, string>;

/** A template that says something else for each person where a file can say it only once: notes, comments. */
export class CannotMerge extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`Copies differ in ${part}`);
    this.part = part;
  }
}

/**
 * One file of copies of the same template, one after the other: each begins a
 * page and its own page numbers, keeps its headers, and its lists count from
 * their start. Nothing stands after the last one. Takes copies one at a time.
 */
export function openMerge(template: CompiledTemplate): {
  readonly add: (parts: Parts) => void;
  readonly finish: () => Uint8Array;
} {
  const furniture = openFurniture(template);
  const numbering = openNumbering(template.readFixed('word/numbering.xml'));
  const bodies: string[] = [];
  let first: Parts | null = null;
  let waiting: ReturnType<typeof splitBody> | null = null;
  const write = ({ body, section }: ReturnType<typeof splitBody>) => bodies.push(closeSection(body, section));
  return {
    add: (parts) => {
      const split = splitBody(parts.get(template.main) ?? template.readFixed(template.main) ?? '');
      if (waiting) write(waiting);
      const own = furniture.take(parts);
      waiting = { ...split, ...startSection(own(numbering.take(split.body)), own(split.section)) };
      first ??= parts;
    },
    finish: () => {
      if (!waiting || !first) throw new Error('No copies to merge');
      const xml = renumber(waiting.head + bodies.join('') + waiting.body + waiting.section + waiting.tail);
      const parts = new Map([...first, [template.main, xml], ...furniture.texts()]);
      return template.pack(parts, [...furniture.entries(), ...numbering.entries()]);
    },
  };
}

/** Word refuses two pictures, and drops two bookmarks, of one number. */
function renumber(xml: string): string {
  let number = 0;
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, start: string) => {
    number += 1;
    return `${start}${number}"`;
  });
}

const FURNITURE = /^word\/(?:header|footer)[^/]*\.xml$/;

/** Headers and footers that differ from copy to copy become parts of their own. */
function openFurniture(template: CompiledTemplate) {
  const types = template.readFixed('[Content_Types].xml') ?? '';
  const relationships = relationshipsPath(template.main);
  const links = template.readFixed(relationships) ?? '';
  const firsts = new Map<string, string>();
  const added: { readonly path: string; readonly of: string; readonly id: string; readonly xml: string }[] = [];

  const partFor = (path: string, xml: string): string | null => {
    const original = firsts.get(path);
    if (original === undefined) firsts.set(path, xml);
    if (original === undefined || original === xml) return null;
    const known = added.find((one) => one.of === path && one.xml === xml);
    if (known) return known.id;
    const id = `rIdBan${added.length + 1}`;
    added.push({ path: path.replace(/\.xml$/, `-ban${added.length + 1}.xml`), of: path, id, xml });
    return id;
  };

  return {
    /** What replaces the links of this copy */
    take: (parts: Parts): ((xml: string) => string) => {
      const changes = new Map<string, string>();
      for (const [path, xml] of parts) {
        if (path === template.main || !path.startsWith('word/')) continue;
        const id = partFor(path, xml);
        if (id === null) continue;
        if (!FURNITURE.test(path)) throw new CannotMerge(path);
        const link = linkTo(links, path);
        if (link !== null) changes.set(link, id);
      }
      if (changes.size === 0) return (xml) => xml;
      return (xml) =>
        xml.replace(/(<w:(?:header|footer)Reference [^>]*r:id=")([^"]*)"/g, (whole, start: string, id: string) =>
          changes.has(id) ? `${start}${changes.get(id)}"` : whole,
        );
    },
    texts: (): readonly (readonly [string, string])[] => {
      if (added.length === 0) return [];
      const overrides = added.map(({ path, of }) => overrideLike(types, of, path)).join('');
      const more = added.map(({ path, of, id }) => linkLike(links, of, { path, id })).join('');
      return [
        ['[Content_Types].xml', types.replace('</Types>', `${overrides}</Types>`)],
        [relationships, links.replace('</Relationships>', `${more}</Relationships>`)],
      ];
    },
    entries: (): readonly ZipEntry[] =>
      added.flatMap(({ path, of, xml }) => {
        const own = template.readFixed(relationshipsPath(of));
        return [toZipEntry(path, xml), ...(own === null ? [] : [toZipEntry(relationshipsPath(path), own)])];
      }),
  };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

const findLink = (links: string, path: string): string | undefined =>
  links
    .match(/<Relationship [^>]*>/g)
    ?.find((one) => one.includes(`Target="${nameOf(path)}"`) || one.includes(`Target="/${path}"`));

const linkTo = (links: string, path: string): string | null =>
  /\bId="([^"]*)"/.exec(findLink(links, path) ?? '')?.[1] ?? null;

const linkLike = (links: string, of: string, { path, id }: { readonly path: string; readonly id: string }): string =>
  (findLink(links, of) ?? '')
    .replace(/\bId="[^"]*"/, `Id="${id}"`)
    .replace(/\bTarget="[^"]*"/, `Target="${nameOf(path)}"`);

const overrideLike = (types: string, of: string, path: string): string =>
  (types.match(/<Override [^>]*>/g)?.find((one) => one.includes(`PartName="/${of}"`)) ?? '').replace(
    `/${of}`,
    `/${path}`,
  );

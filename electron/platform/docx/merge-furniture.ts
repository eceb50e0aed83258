import type { CompiledTemplate } from './compiled/compiled-template.ts';
import { relationshipsPath } from './parts.ts';
import { toZipEntry, type ZipEntry } from './zip-entries.ts';

type Parts = ReadonlyMap<string, string>;
type Added = { readonly path: string; readonly of: string; readonly id: string; readonly xml: string };

/** A template that says something else for each person where a file can say it only once: notes, comments. */
export class CannotMerge extends Error {}

const FURNITURE = /^word\/(?:header|footer)[^/]*\.xml$/;
const REFERENCE = /(<w:(?:header|footer)Reference [^>]*r:id=")([^"]*)"/g;

/** Headers and footers of copies in one file: those that differ become parts of their own. */
export class Furniture {
  readonly #template: CompiledTemplate;
  readonly #types: string;
  readonly #links: string;
  readonly #firsts = new Map<string, string>();
  readonly #added: Added[] = [];

  constructor(template: CompiledTemplate) {
    this.#template = template;
    this.#types = template.readFixed('[Content_Types].xml') ?? '';
    this.#links = template.readFixed(relationshipsPath(template.main)) ?? '';
  }

  /** What makes the page settings of this copy refer to its own headers. */
  take(parts: Parts): (xml: string) => string {
    const changes = new Map<string, string>();
    for (const [path, xml] of parts) {
      if (path === this.#template.main || !path.startsWith('word/')) continue;
      const id = this.#idFor(path, xml);
      if (id === null) continue;
      if (!FURNITURE.test(path)) throw new CannotMerge(`Copies differ in ${path}`);
      const link = /\bId="([^"]*)"/.exec(findLink(this.#links, path))?.[1];
      if (link !== undefined) changes.set(link, id);
    }
    if (changes.size === 0) return (xml) => xml;
    return (xml) => xml.replace(REFERENCE, (_, start: string, id: string) => `${start}${changes.get(id) ?? id}"`);
  }

  /** null: the same as in the first copy */
  #idFor(path: string, xml: string): string | null {
    const first = this.#firsts.get(path);
    if (first === undefined) this.#firsts.set(path, xml);
    if (first === undefined || first === xml) return null;
    const known = this.#added.find((one) => one.of === path && one.xml === xml);
    if (known) return known.id;
    const number = this.#added.length + 1;
    const id = `rIdBan${number}`;
    this.#added.push({ path: path.replace(/\.xml$/, `-ban${number}.xml`), of: path, id, xml });
    return id;
  }

  /** The lists of parts and links, with what was added */
  texts(): readonly (readonly [path: string, xml: string])[] {
    if (this.#added.length === 0) return [];
    const types = this.#added.map(({ path, of }) => typeLike(this.#types, of, path)).join('');
    const links = this.#added.map((one) => linkLike(this.#links, one)).join('');
    return [
      ['[Content_Types].xml', this.#types.replace('</Types>', `${types}</Types>`)],
      [relationshipsPath(this.#template.main), this.#links.replace('</Relationships>', `${links}</Relationships>`)],
    ];
  }

  entries(): readonly ZipEntry[] {
    return this.#added.flatMap(({ path, of, xml }) => {
      const links = this.#template.readFixed(relationshipsPath(of));
      return [toZipEntry(path, xml), ...(links === null ? [] : [toZipEntry(relationshipsPath(path), links)])];
    });
  }
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const targets = (path: string) => [`Target="${nameOf(path)}"`, `Target="/${path}"`];

const findLink = (links: string, path: string): string =>
  links.match(/<Relationship [^>]*>/g)?.find((one) => targets(path).some((target) => one.includes(target))) ?? '';

const linkLike = (links: string, { of, path, id }: Added): string =>
  findLink(links, of)
    .replace(/\bId="[^"]*"/, `Id="${id}"`)
    .replace(/\bTarget="[^"]*"/, `Target="${nameOf(path)}"`);

const typeLike = (types: string, of: string, path: string): string =>
  (types.match(/<Override [^>]*>/g)?.find((one) => one.includes(`PartName="/${of}"`)) ?? '').replace(
    `/${of}`,
    `/${path}`,
  );

import { toZipEntry, type ZipEntry } from './zip-entries.ts';

const USE = /<w:numId w:val="(\d+)"\/>/g;
const LIST = /<w:num [^>]*w:numId="(\d+)"[^>]*>.*?<\/w:num>/gs;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Numbered lists of copies in one file: each copy after the first counts with
 * lists of its own, which begin where the template's do.
 */
export class Numbering {
  readonly #xml: string;
  readonly #lists: ReadonlyMap<string, string>;
  readonly #added: string[] = [];
  #next: number;
  #isFirst = true;

  /** null: the template has no lists */
  constructor(xml: string | null) {
    this.#xml = xml ?? '';
    this.#lists = new Map([...this.#xml.matchAll(LIST)].map((one) => [one[1] ?? '', one[0]]));
    this.#next = Math.max(0, ...[...this.#lists.keys()].map(Number)) + 1;
  }

  take(body: string): string {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (isFirst || this.#lists.size === 0) return body;
    const own = new Map<string, number>();
    return body.replace(USE, (whole, id: string) => {
      const list = this.#lists.get(id);
      if (list === undefined) return whole;
      const number = own.get(id) ?? this.#copy(list);
      own.set(id, number);
      return `<w:numId w:val="${number}"/>`;
    });
  }

  #copy(list: string): number {
    const number = this.#next;
    this.#next += 1;
    const abstract = /<w:abstractNumId [^>]*\/>/.exec(list)?.[0] ?? '';
    const restarts = LEVELS.map((level) => {
      const start = startOf(this.#xml, abstract, level);
      return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    });
    this.#added.push(`<w:num w:numId="${number}">${abstract}${restarts.join('')}</w:num>`);
    return number;
  }

  entries(): readonly ZipEntry[] {
    if (this.#added.length === 0) return [];
    // What comes behind lists in a numbering part stays behind.
    const at = this.#xml.lastIndexOf('</w:num>') + '</w:num>'.length;
    return [toZipEntry('word/numbering.xml', this.#xml.slice(0, at) + this.#added.join('') + this.#xml.slice(at))];
  }
}

function startOf(xml: string, abstract: string, level: number): string {
  const id = /w:val="(\d+)"/.exec(abstract)?.[1] ?? '';
  const definition = xml.split('<w:abstractNum ').find((one) => one.includes(`w:abstractNumId="${id}"`)) ?? '';
  const own = definition.split('<w:lvl ').find((one) => one.startsWith(`w:ilvl="${level}"`)) ?? '';
  return /<w:start w:val="(\d+)"\/>/.exec(own)?.[1] ?? '1';
}

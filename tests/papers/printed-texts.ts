import PizZip from 'pizzip';

/** Every text of a view that is to be printed, gaps as they print; what stands under a flag that is off is not. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : value.replace(/⟦(.*?)⟧/g, '[$1]').split('\n');
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  // Bars are a drawing; their digits stand under them as a text of their own
  if ('type' in value && value.type === 'barcode') return [];
  if ('type' in value && value.type === 'text' && 'text' in value) return textsIn(value.text);
  if ('type' in value && 'content' in value) return textsIn(value.content);
  const off = Object.entries(value).flatMap(([tag, one]) => (one === false ? [tag.replace(/^co_/, '')] : []));
  return Object.entries(value).flatMap(([tag, one]) => (off.some((flag) => tag.endsWith(flag)) ? [] : textsIn(one)));
}

/** The document of each copy of a file of copies, as it was written; they are parted by the marks of `markEnd`. */
export const copiesIn = (file: Uint8Array): readonly string[] =>
  (new PizZip(file).file('word/document.xml')?.asText() ?? '').split(/<w:bookmarkStart w:id="\d+" w:name="ban\d+"\/>/);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of a document, a line for each paragraph. In a few lines of its own: the whole reader takes a second for each of these files. */
export const wordsIn = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)].map(toText).join(''))
    .join('\n');

const toText = ([, text, sign]: RegExpMatchArray): string =>
  text?.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) ?? (sign === 'tab' ? '\t' : '\n');

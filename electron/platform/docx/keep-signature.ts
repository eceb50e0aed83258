/** Style of the first line of a signature block; a template without it is left as it is. */
const AUTHORITY = '<w:pStyle w:val="QuyenHan"/>';

/** A signature with less of the text on its page looks added to it (CK-28 of the format rules). */
const LEAST_LINES = 2;
/** A line of the text holds some 68 characters; a paragraph of more than these takes two. */
const LONGER_THAN_A_LINE = 75;

/**
 * Ties the last two lines of the text to the signature block below them, so that a signature never stands alone on
 * a page: a long paragraph, short ones, rows of a table. Only filling the template shows which they are.
 */
export const keepSignatureWithText = (xml: string): string =>
  xml.includes(AUTHORITY) ? keepSignatureInBytes(Buffer.from(xml)).toString() : xml;

/** The same for UTF-8, of which only one paragraph is read as text; `xml` itself where there is nothing to tie. */
export function keepSignatureInBytes(xml: Buffer): Buffer {
  const authority = xml.indexOf(AUTHORITY);
  const block = authority < 0 ? -1 : xml.lastIndexOf('<w:tbl>', authority);
  if (block < 0) return xml;
  const gap = paragraphBefore(xml, block);
  const lines = gap ? lastLines(xml, gap.start) : [];
  const from = lines.at(-1)?.start;
  if (gap === null || from === undefined) return xml;
  return Buffer.concat([
    xml.subarray(0, from),
    Buffer.from(keptWithNext(xml.toString('utf8', from, gap.start))),
    xml.subarray(gap.start),
  ]);
}

/** What holds the last lines before `end`, the last first. */
function lastLines(xml: Buffer, end: number): readonly Span[] {
  const found: Span[] = [];
  let lines = 0;
  let at = end;
  while (lines < LEAST_LINES) {
    const next = paragraphBefore(xml, at) ?? rowBefore(xml, at);
    if (next === null) return found;
    const content = xml.toString('utf8', next.start, next.end);
    if (content.includes('<w:sectPr') || BREAK.test(content)) return found;
    found.push(next);
    lines += linesOf(content);
    at = next.start;
  }
  return found;
}

/** What stands before a forced break cannot stand on the page after it. */
const BREAK = /<w:br [^>]*w:type="page"/;

function linesOf(content: string): number {
  const text = content.replace(/<[^>]*>/g, '');
  return text === '' ? 0 : text.length > LONGER_THAN_A_LINE && !content.startsWith('<w:tr') ? LEAST_LINES : 1;
}

type Span = { readonly start: number; readonly end: number };
const PARAGRAPH_END = Buffer.from('</w:p>');

function paragraphBefore(xml: Buffer, end: number): Span | null {
  const from = end - PARAGRAPH_END.length;
  if (from < 0 || !PARAGRAPH_END.equals(xml.subarray(from, end))) return null;
  const start = Math.max(xml.lastIndexOf('<w:p>', from), xml.lastIndexOf('<w:p ', from));
  return start < 0 ? null : { start, end };
}

const ROW_END = Buffer.from('</w:tr>');
const TABLE_END = Buffer.from('</w:tbl>');

function rowBefore(xml: Buffer, end: number): Span | null {
  const isAfterTable = TABLE_END.equals(xml.subarray(Math.max(end - TABLE_END.length, 0), end));
  const rowEnd = isAfterTable ? end - TABLE_END.length : end;
  const from = rowEnd - ROW_END.length;
  if (from < 0 || !ROW_END.equals(xml.subarray(from, rowEnd))) return null;
  const start = Math.max(xml.lastIndexOf('<w:tr>', from), xml.lastIndexOf('<w:tr ', from));
  return start < 0 ? null : { start, end };
}

/** Each paragraph's own properties: what a tracked change remembers of them stands deeper inside. */
const OPENING = /<w:p(?: [^>]*)?>(?:<w:pPr\/>|<w:pPr>)?|<w:p(?: [^>]*)?\/>/g;
/** By the schema only the style comes before it. */
const FIRST = /^((?:<w:pStyle [^>]*\/>)?)(?:<w:keepNext(?: [^>]*)?\/>)?/;

function keptWithNext(content: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: opening, index } of content.matchAll(OPENING)) {
    kept += content.slice(from, index);
    from = index + opening.length;
    if (opening.endsWith('<w:pPr>')) {
      const first = FIRST.exec(content.slice(from))?.[0] ?? '';
      kept += opening + first.replace(FIRST, '$1<w:keepNext/>');
      from += first.length;
    } else kept += withProperties(opening);
  }
  return kept + content.slice(from);
}

const KEPT = '<w:pPr><w:keepNext/></w:pPr>';
const withProperties = (opening: string): string =>
  opening.endsWith('<w:pPr/>')
    ? opening.replace('<w:pPr/>', KEPT)
    : opening.endsWith('/>')
      ? `${opening.slice(0, -2)}>${KEPT}</w:p>`
      : opening + KEPT;

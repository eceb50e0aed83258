/** Style of the first line of a signature block; a template without it is left as it is. */
const AUTHORITY = '<w:pStyle w:val="QuyenHan"/>';

/**
 * Ties the last paragraph of the text to the signature block below it, so that
 * a signature never stands alone on a page. Only filling the template shows
 * which paragraph is the last.
 */
export const keepSignatureWithText = (xml: string): string =>
  xml.includes(AUTHORITY) ? keepSignatureInBytes(Buffer.from(xml)).toString() : xml;

/** The same for UTF-8, of which only one paragraph is read as text; `xml` itself where there is nothing to tie. */
export function keepSignatureInBytes(xml: Buffer): Buffer {
  const authority = xml.indexOf(AUTHORITY);
  const block = authority < 0 ? -1 : xml.lastIndexOf('<w:tbl>', authority);
  if (block < 0) return xml;
  const gap = paragraphBefore(xml, block);
  const text = gap && paragraphBefore(xml, gap.start);
  if (!text) return xml;
  const kept = Buffer.from(keptWithNext(xml.toString('utf8', text.start, text.end)));
  return Buffer.concat([xml.subarray(0, text.start), kept, xml.subarray(text.end)]);
}

type Span = { readonly start: number; readonly end: number };
const PARAGRAPH_END = Buffer.from('</w:p>');

function paragraphBefore(xml: Buffer, end: number): Span | null {
  const from = end - PARAGRAPH_END.length;
  if (from < 0 || !PARAGRAPH_END.equals(xml.subarray(from, end))) return null;
  const start = Math.max(xml.lastIndexOf('<w:p>', from), xml.lastIndexOf('<w:p ', from));
  return start < 0 ? null : { start, end };
}

function keptWithNext(paragraph: string): string {
  if (paragraph.includes('<w:keepNext')) return paragraph;
  return paragraph.replace(/(<w:pPr>(?:<w:pStyle [^>]*\/>)?)/, '$1<w:keepNext/>');
}

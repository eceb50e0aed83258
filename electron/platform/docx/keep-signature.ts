/** Style of the first line of a signature block; a template without it is left as it is. */
export const AUTHORITY = '<w:pStyle w:val="QuyenHan"/>';

/**
 * Ties the last paragraph of the text to the signature block below it, so that
 * a signature never stands alone on a page. Only filling the template shows
 * which paragraph is the last.
 */
export function keepSignatureWithText(xml: string): string {
  const authority = xml.indexOf(AUTHORITY);
  const block = authority < 0 ? -1 : xml.lastIndexOf('<w:tbl>', authority);
  if (block < 0) return xml;
  const gap = paragraphBefore(xml, block);
  const text = gap && paragraphBefore(xml, gap.start);
  if (!text) return xml;
  return xml.slice(0, text.start) + keptWithNext(xml.slice(text.start, text.end)) + xml.slice(text.end);
}

type Span = { readonly start: number; readonly end: number };

function paragraphBefore(xml: string, end: number): Span | null {
  if (!xml.endsWith('</w:p>', end)) return null;
  const start = Math.max(xml.lastIndexOf('<w:p>', end - 1), xml.lastIndexOf('<w:p ', end - 1));
  return start < 0 ? null : { start, end };
}

function keptWithNext(paragraph: string): string {
  if (paragraph.includes('<w:keepNext')) return paragraph;
  return paragraph.replace(/(<w:pPr>(?:<w:pStyle [^>]*\/>)?)/, '$1<w:keepNext/>');
}

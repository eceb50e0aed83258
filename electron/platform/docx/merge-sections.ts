/** The body of a document between its opening and the page settings that end it. */
export function splitBody(xml: string) {
  const from = xml.indexOf('>', xml.indexOf('<w:body')) + 1;
  const to = xml.lastIndexOf('</w:body>');
  const at = xml.lastIndexOf('<w:sectPr', to);
  const isLast = at > from && !xml.slice(at, to).includes('</w:p>');
  const end = isLast ? at : to;
  return {
    head: xml.slice(0, from),
    body: xml.slice(from, end),
    section: isLast ? xml.slice(end, to) : '<w:sectPr/>',
    tail: xml.slice(to),
  };
}

/** Begins a page and its own page numbers, whatever the template says of its first section. */
export function startSection(body: string, section: string): { readonly body: string; readonly section: string } {
  const inBody = body.indexOf('<w:sectPr');
  if (inBody < 0) return { body, section: onNewPage(section) };
  const end = body.startsWith('/>', body.indexOf('>', inBody) - 1)
    ? body.indexOf('>', inBody) + 1
    : body.indexOf('</w:sectPr>', inBody) + '</w:sectPr>'.length;
  return { body: body.slice(0, inBody) + onNewPage(body.slice(inBody, end)) + body.slice(end), section };
}

/** What stands after the page numbers in page settings (ECMA-376 17.6.17). */
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)[ />]|<\/w:sectPr>/;

function onNewPage(section: string): string {
  const open = section.replace(/^(<w:sectPr[^>]*?)\/>$/, '$1></w:sectPr>').replace(/<w:type w:val="continuous"\/>/, '');
  if (/<w:pgNumType [^>]*w:start=/.test(open)) return open;
  if (open.includes('<w:pgNumType ')) return open.replace('<w:pgNumType ', '<w:pgNumType w:start="1" ');
  return open.replace(AFTER_NUMBERS, (next) => `<w:pgNumType w:start="1"/>${next}`);
}

/** Too small to need a line of its own; only where the last paragraph cannot carry the settings. */
const CARRIER =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

/** The page settings at the end of a body put into its last paragraph, so that another body can follow. */
export function closeSection(body: string, section: string): string {
  const start = Math.max(body.lastIndexOf('<w:p>'), body.lastIndexOf('<w:p '));
  const last = start < 0 ? '' : body.slice(start);
  const isPlain = last.endsWith('</w:p>') && last.indexOf('</w:p>') === last.length - 6 && !last.includes('<w:sectPr');
  if (!isPlain) return `${body}${CARRIER}${section}</w:pPr></w:p>`;
  return body.slice(0, start) + withSettings(last, section);
}

function withSettings(paragraph: string, section: string): string {
  if (/^<w:p[^>]*><w:pPr\/>/.test(paragraph)) return paragraph.replace('<w:pPr/>', `<w:pPr>${section}</w:pPr>`);
  if (!/^<w:p[^>]*><w:pPr>/.test(paragraph))
    return paragraph.replace(/^<w:p[^>]*>/, (open) => `${open}<w:pPr>${section}</w:pPr>`);
  const end = paragraph.indexOf('</w:pPr>');
  const change = paragraph.lastIndexOf('<w:pPrChange', end);
  const at = change < 0 ? end : change;
  return paragraph.slice(0, at) + section + paragraph.slice(at);
}

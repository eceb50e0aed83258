/** A piece of HTML read without a browser: enough for what word processors put on the clipboard. */
export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
};
export type HtmlNode = string | HtmlElement;

const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr', 'base', 'area']);
/** Their content is not markup, and never text for us. */
const RAW = new Set(['style', 'script', 'xml', 'title', 'noscript', 'template', 'textarea', 'svg']);
/** An opening tag that ends an open one of the named kinds, as browsers do. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
};
const ENDS_PARAGRAPH = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'hr',
]);
/** An implied end never reaches beyond these. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'table'],
  p: ['td', 'th', 'li', 'div', 'table', 'blockquote'],
  tr: ['table'],
  td: ['tr', 'table'],
  th: ['tr', 'table'],
};
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<\/([a-zA-Z][\w:-]*)[^>]*>|<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Comments, conditional comments and declarations are left out; tags are lower case; entities are decoded. */
export function readHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    addText(open, html.slice(at, token.index));
    at = TOKEN.lastIndex;
    const [, closing, opening, attributes = ''] = token;
    if (closing) close(open, closing.toLowerCase());
    if (!opening) continue;
    const tag = opening.toLowerCase();
    if (RAW.has(tag)) at = TOKEN.lastIndex = afterRaw(html, tag, at, attributes);
    else add(open, tag, attributes);
  }
  addText(open, html.slice(at));
  return root.children;
}

function add(open: HtmlElement[], tag: string, attributes: string): void {
  for (const ended of ENDS[tag] ?? (ENDS_PARAGRAPH.has(tag) ? ['p'] : [])) endImplied(open, ended);
  const element: HtmlElement = { tag, attributes: readAttributes(attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (!VOID.has(tag) && !attributes.endsWith('/')) open.push(element);
}

function addText(open: readonly HtmlElement[], text: string): void {
  if (text !== '') open.at(-1)?.children.push(decodeEntities(text));
}

function close(open: HtmlElement[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at > 0) open.length = at;
}

function endImplied(open: HtmlElement[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  const wall = open.findLastIndex((element) => WALLS[tag]?.includes(element.tag));
  if (at > Math.max(0, wall)) open.length = at;
}

function afterRaw(html: string, tag: string, from: number, attributes: string): number {
  if (attributes.endsWith('/')) return from;
  const end = new RegExp(`</${tag}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  minus: '−',
  le: '≤',
  ge: '≥',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
};
/** Latin-1 from U+00A0 on; Word writes Vietnamese vowels such as &agrave; and &ocirc; this way. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return codePoint(Number.parseInt(hex, 16));
    if (decimal) return codePoint(Number(decimal));
    const latin = LATIN1.indexOf(name ?? '');
    return NAMED[name ?? ''] ?? (latin >= 0 ? String.fromCharCode(160 + latin) : whole);
  });
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

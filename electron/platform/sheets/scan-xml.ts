/**
 * A scanner for the plain XML office programs write: tags and the text between
 * them, no tree, no copies. The callers know which few tags they look for.
 */
export type Tag = {
  /** Without prefix: "c" for "<x:c …>" */
  readonly name: string;
  readonly kind: 'open' | 'empty' | 'close';
  /** Where the attributes stand in the text */
  readonly from: number;
  readonly to: number;
  /** Where the tag begins and ends, brackets included */
  readonly start: number;
  readonly end: number;
};

class BrokenXmlError extends SyntaxError {
  override name = 'BrokenXmlError';
}

/**
 * Calls `on` for every tag in order; comments and declarations are passed over. It is one object all the time,
 * good until `on` returns. Throws on a tag without end.
 */
export function scanTags(xml: string, on: (tag: Tag) => void): void {
  const tag = { name: '', kind: 'open' as Tag['kind'], from: 0, to: 0, start: 0, end: 0 };
  let at = xml.indexOf('<');
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = xml.indexOf('<', afterDeclaration(xml, at));
      continue;
    }
    const end = endOfTag(xml, at);
    const isClose = next === 0x2f;
    const isEmpty = !isClose && xml.charCodeAt(end - 1) === 0x2f;
    const nameFrom = isClose ? at + 2 : at + 1;
    const to = isEmpty ? end - 1 : end;
    const nameTo = endOfName(xml, nameFrom, to);
    const name = xml.slice(nameFrom, nameTo);
    const colon = name.indexOf(':');
    tag.name = colon < 0 ? name : name.slice(colon + 1);
    tag.kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
    tag.from = nameTo;
    tag.to = to;
    tag.start = at;
    tag.end = end + 1;
    on(tag);
    at = xml.indexOf('<', end + 1);
  }
}

function afterDeclaration(xml: string, at: number): number {
  const ending = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = xml.indexOf(ending, at + 2);
  if (end < 0) throw new BrokenXmlError('declaration without end');
  return end + ending.length;
}

function endOfName(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) <= 0x20) return at;
  return to;
}

/** A ">" inside quotation marks ends nothing. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let end = at + 1; end < xml.length; end += 1) {
    const code = xml.charCodeAt(end);
    if (quote === 0 && code === 0x3e) return end;
    if (code === 0x22 || code === 0x27) quote = quote === 0 ? code : quote === code ? 0 : quote;
  }
  throw new BrokenXmlError('tag without end');
}

/** An attribute of a tag by its name, prefix included; undefined when it is not there. */
export function attribute(xml: string, { from, to }: Tag, name: string): string | undefined {
  for (let at = from; at < to; at += 1) {
    while (at < to && xml.charCodeAt(at) <= 0x20) at += 1;
    const nameFrom = at;
    while (at < to && xml.charCodeAt(at) !== 0x3d) at += 1;
    const quoteAt = nextQuote(xml, at, to);
    const valueTo = xml.indexOf(xml.charAt(quoteAt), quoteAt + 1);
    if (quoteAt >= to || valueTo < 0) return undefined;
    if (at - nameFrom === name.length && xml.startsWith(name, nameFrom))
      return decodeEntities(xml.slice(quoteAt + 1, valueTo));
    at = valueTo;
  }
  return undefined;
}

function nextQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) === 0x22 || xml.charCodeAt(at) === 0x27) return at;
  return to;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as people read it; also "_x000D_", with which spreadsheets write control characters. */
export function decodeEntities(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, digits?: string, named?: string) => {
        if (named !== undefined) return NAMED[named] ?? whole;
        const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text between a tag and the next, CDATA and entities read. */
export function textOf(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  if (!text.includes('<')) return decodeEntities(text);
  return text
    .split(/<!\[CDATA\[|\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : decodeEntities(part.replace(/<!--[\s\S]*?-->/g, ''))))
    .join('');
}

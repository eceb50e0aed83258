const NO_CHILDREN: readonly XmlNode[] = [];

/**
 * A part of an office file as a light tree that remembers where in the text every
 * element stands, so that it can be read fast and changed in place. Elements only:
 * text is read from the source when asked for. No DTD, no entities but the five.
 */
export class XmlNode {
  /** Qualified name with the usual prefix of its namespace: 'w:p' */
  readonly name: string;
  /** As written */
  readonly raw: string;
  readonly parent: XmlNode | null;
  /** All of them once the element is closed; most have none and share that */
  children: readonly XmlNode[] = NO_CHILDREN;
  readonly tree: XmlTree;
  /** Where the open tag begins and ends, where the close tag begins and ends */
  readonly start: number;
  readonly openEnd: number;
  closeAt: number;
  end: number;

  constructor(tree: XmlTree, { name, raw }: Names, parent: XmlNode | null, at: readonly [number, number]) {
    this.tree = tree;
    this.name = name;
    this.raw = raw;
    this.parent = parent;
    this.start = at[0];
    this.openEnd = at[1];
    this.closeAt = at[1];
    this.end = at[1];
  }

  /** '' when it is not there. Looked for in the source each time: kept for every element they take more room than the tree. */
  attribute(name: string): string {
    const { text } = this.tree;
    for (let at = nextAttribute(text, this.start + 1 + this.raw.length); at >= 0; ) {
      const equals = text.indexOf('=', at);
      const quoteAt = skipSpaces(text, equals + 1);
      const close = text.indexOf(text[quoteAt] ?? '"', quoteAt + 1);
      if (isNamed(this.tree, at, equals, name)) return decodeEntities(text.slice(quoteAt + 1, close));
      at = nextAttribute(text, close + 1);
    }
    return '';
  }

  child(name: string): XmlNode | undefined {
    return this.children.find((one) => one.name === name);
  }

  /** All text inside, entities read. */
  get text(): string {
    return textBetween(this.tree.text, this.openEnd, this.closeAt);
  }

  get source(): string {
    return this.tree.text.slice(this.start, this.end);
  }
}

export type XmlTree = {
  readonly text: string;
  readonly root: XmlNode;
  /** Prefix as written → usual prefix, of the root and all below */
  readonly prefixes: Map<string, string>;
  /** A prefix is not the usual one, so that names of attributes must be translated */
  isTranslated: boolean;
};

/** `too-large`: more than any paper has; reading on would take too long. */
export class UnreadableXml extends Error {
  readonly reason: 'broken' | 'too-large';
  constructor(reason: 'broken' | 'too-large') {
    super(`The part is ${reason}`);
    this.reason = reason;
  }
}

const MOST_NODES = 400_000;
const MOST_LENGTH = 40_000_000;
const DEEPEST = 250;

const USUAL: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** An entity that is not one of the five. */
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** A control character that XML does not know; by its range, for a class of Unicode reads a long part five times as slowly. */
const CONTROL = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8, 11, 12, 14)}-${String.fromCharCode(31)}]`,
);

/** Throws `UnreadableXml`. */
export function parseXml(text: string): XmlTree {
  if (text.length > MOST_LENGTH) throw new UnreadableXml('too-large');
  if (FOREIGN_ENTITY.test(text) || CONTROL.test(text)) throw new UnreadableXml('broken');
  const tree = { text, root: null as XmlNode | null, prefixes: new Map<string, string>(), isTranslated: false };
  const reader = new TreeReader(tree as XmlTree);
  const root = reader.read();
  tree.root = root;
  return tree as XmlTree;
}

class TreeReader {
  private readonly tree: XmlTree;
  private readonly text: string;
  /** By the name as written: that and the usual one, each once for all its elements */
  private readonly names = new Map<string, Names>();
  /** Elements that are closed while the one around them is not, and from where on its own begin */
  private readonly closed: XmlNode[] = [];
  private readonly begins: number[] = [];
  private open: XmlNode | null = null;
  private root: XmlNode | null = null;
  private depth = 0;
  private count = 0;
  /** Next place where a prefix may be declared */
  private declaredAt = -1;

  constructor(tree: XmlTree) {
    this.tree = tree;
    this.text = tree.text;
  }

  read(): XmlNode {
    let at = 0;
    for (;;) {
      const next = this.text.indexOf('<', at);
      if (next < 0) break;
      if (this.open === null && this.text.slice(at, next).replace('\ufeff', '').trim() !== '') fail();
      at = this.readMarkup(next);
    }
    if (this.open !== null || this.root === null || this.text.slice(at).trim() !== '') fail();
    return this.root ?? fail();
  }

  private readMarkup(at: number): number {
    const sign = this.text.charCodeAt(at + 1);
    if (sign === QUESTION) return this.after('?>', at);
    if (sign === SLASH) return this.readClose(at);
    if (sign !== EXCLAMATION) return this.readOpen(at);
    if (this.text.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (this.text.startsWith('<![CDATA[', at) && this.open) return this.after(']]>', at);
    return fail();
  }

  private after(ending: string, at: number): number {
    const end = this.text.indexOf(ending, at);
    return end < 0 ? fail() : end + ending.length;
  }

  private readClose(at: number): number {
    const node = this.open;
    if (node === null || !this.text.startsWith(node.raw, at + 2)) return fail();
    const end = skipSpaces(this.text, at + 2 + node.raw.length);
    if (this.text.charCodeAt(end) !== GREATER) return fail();
    node.closeAt = at;
    node.end = end + 1;
    const from = this.begins.pop() ?? 0;
    if (from < this.closed.length) node.children = this.closed.splice(from);
    this.closed.push(node);
    this.open = node.parent;
    this.depth -= 1;
    return end + 1;
  }

  private readOpen(at: number): number {
    const nameEnd = endOfName(this.text, at + 1);
    const end = endOfTag(this.text, nameEnd);
    if (nameEnd === at + 1) fail();
    const isEmpty = this.text.charCodeAt(end - 2) === SLASH;
    this.learnPrefixes(at, end);
    const node = new XmlNode(this.tree, this.namesOf(this.text.slice(at + 1, nameEnd)), this.open, [at, end]);
    this.count += 1;
    if (this.count > MOST_NODES) throw new UnreadableXml('too-large');
    if (this.open === null && this.root) fail();
    this.root ??= node;
    if (isEmpty) this.closed.push(node);
    else this.enter(node);
    return end;
  }

  private enter(node: XmlNode): void {
    this.open = node;
    this.begins.push(this.closed.length);
    this.depth += 1;
    if (this.depth > DEEPEST) throw new UnreadableXml('too-large');
  }

  /** Prefixes are declared at the root as good as always; later declarations of the same prefix mean the same. */
  private learnPrefixes(at: number, end: number): void {
    // Looked for once and kept: asking at every tag would read the rest of the part each time.
    if (this.declaredAt < at) this.declaredAt = indexOrEnd(this.text, 'xmlns', at);
    if (this.declaredAt > end) return;
    const attributes = readRawAttributes(this.text, at, end);
    for (let index = 0; index < attributes.length; index += 2) {
      const [name = '', value = ''] = [attributes[index], attributes[index + 1]];
      const usual = USUAL[value];
      if (!usual || !name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      this.tree.prefixes.set(prefix, usual);
      if (prefix !== '' && prefix !== usual) this.tree.isTranslated = true;
      this.names.clear();
    }
  }

  private namesOf(raw: string): Names {
    const known = this.names.get(raw);
    if (known !== undefined) return known;
    const names = { raw, name: toUsual(raw, this.tree.prefixes) };
    this.names.set(raw, names);
    return names;
  }
}

type Names = { readonly raw: string; readonly name: string };

const indexOrEnd = (text: string, words: string, from: number) => {
  const at = text.indexOf(words, from);
  return at < 0 ? text.length : at;
};

const [QUESTION, EXCLAMATION, SLASH, GREATER] = [63, 33, 47, 62];

function toUsual(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':');
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  const usual = prefixes.get(prefix);
  if (usual === undefined || (usual === prefix && colon >= 0)) return raw;
  return `${usual}:${raw.slice(colon + 1)}`;
}

function fail(): never {
  throw new UnreadableXml('broken');
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === GREATER || code === SLASH) return at;
    if (code === 60 || code === 34 || code === 39 || code === 61) return fail();
    at += 1;
  }
  return fail();
}

/** Past the '>' of a tag; every attribute must be `name="value"`. */
function endOfTag(text: string, from: number): number {
  let at = skipSpaces(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH) return text.charCodeAt(at + 1) === GREATER ? at + 2 : fail();
    at = skipSpaces(text, endOfAttribute(text, at));
  }
}

function endOfAttribute(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 61) break;
    if (Number.isNaN(code) || code === 60 || code === GREATER || code === 34 || code === 39) return fail();
    at += 1;
  }
  if (at === from) fail();
  at = skipSpaces(text, at + 1);
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return fail();
  const end = text.indexOf(quote, at + 1);
  return end < 0 ? fail() : end + 1;
}

/** Names and values in turn, as written. */
function readRawAttributes(text: string, start: number, end: number): string[] {
  const found: string[] = [];
  for (let at = nextAttribute(text, endOfName(text, start + 1)); at >= 0 && at < end; ) {
    const equals = text.indexOf('=', at);
    const quoteAt = skipSpaces(text, equals + 1);
    const close = text.indexOf(text[quoteAt] ?? '"', quoteAt + 1);
    found.push(text.slice(at, equals).trimEnd(), text.slice(quoteAt + 1, close));
    at = nextAttribute(text, close + 1);
  }
  return found;
}

/** Where the next attribute of a tag that was read begins; -1: none is left. */
function nextAttribute(text: string, from: number): number {
  const at = skipSpaces(text, from);
  const code = text.charCodeAt(at);
  return code === GREATER || code === SLASH || Number.isNaN(code) ? -1 : at;
}

function isNamed({ text, prefixes, isTranslated }: XmlTree, from: number, equals: number, name: string): boolean {
  let to = equals;
  while (isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (!isTranslated) return to - from === name.length && text.startsWith(name, from);
  const written = text.slice(from, to);
  return (written.includes(':') ? toUsual(written, prefixes) : written) === name;
}

function textBetween(text: string, from: number, to: number): string {
  const inner = text.slice(from, to);
  if (!inner.includes('<')) return decodeEntities(inner);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[')
        ? piece.slice(9, -3)
        : decodeEntities(piece.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, '')),
    )
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (!sign) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(name, sign === '#x' ? 16 : 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

export const encodeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** All descendants with this name in document order, itself not among them. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (one: XmlNode) => {
    for (const child of one.children) {
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

import type { WordHeader, WordParagraph, WordSection } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { isOn } from './run-format.ts';
import { type Length, mmOf, wholeOf } from './word-number.ts';
import type { HeaderSource, ParagraphSource } from './word-source.ts';

export type HeaderPart = {
  readonly paragraphs: readonly WordParagraph[];
  readonly sources: readonly ParagraphSource[];
  readonly path: string;
};
/** The paragraphs of the header or footer a relationship leads to. */
export type OpenHeader = (relationship: string) => HeaderPart | null;

const KINDS = ['default', 'first', 'even'] as const;
type Kind = (typeof KINDS)[number];

/** What Word takes for a page that says nothing: US letter, an inch around. */
const UNTOLD = { width: '12240', height: '15840', margin: '1440', edge: '720' };
const MOST_PAGES = 32_767;
const MOST_COLUMNS = 45;

/** mm: the first that Word would take. */
const firstLength = (length: Length, ...written: readonly string[]): number =>
  written.map((one) => mmOf(one, length)).find((mm) => mm !== null) ?? 0;

export function readSections(nodes: readonly XmlNode[], open: OpenHeader) {
  const sections: WordSection[] = [];
  const headers: HeaderSource[] = [];
  for (const [at, node] of nodes.entries()) {
    const before = sections.at(-1);
    const own = {
      headers: readHeaders(node, 'w:headerReference', open),
      footers: readHeaders(node, 'w:footerReference', open),
    };
    for (const [isFooter, found] of [
      [false, own.headers],
      [true, own.footers],
    ] as const)
      for (const [kind, part] of found)
        headers.push({ section: at, kind, isFooter, part: part.path, paragraphs: part.sources });
    sections.push({
      ...readPage(node),
      headers: withInherited(own.headers, before?.headers),
      footers: withInherited(own.footers, before?.footers),
    });
  }
  return { sections, headers };
}

function readHeaders(node: XmlNode, name: string, open: OpenHeader): Map<Kind, HeaderPart> {
  const found = new Map<Kind, HeaderPart>();
  for (const reference of node.children) {
    if (reference.name !== name) continue;
    const kind = KINDS.find((one) => one === (reference.attribute('w:type') || 'default'));
    const part = open(reference.attribute('r:id'));
    if (kind && part) found.set(kind, part);
  }
  return found;
}

function withInherited(own: ReadonlyMap<Kind, HeaderPart>, before: readonly WordHeader[] | undefined): WordHeader[] {
  return KINDS.flatMap((kind): WordHeader[] => {
    const part = own.get(kind);
    if (part) return [{ kind, inherited: false, paragraphs: part.paragraphs }];
    const earlier = before?.find((one) => one.kind === kind);
    return earlier ? [{ ...earlier, inherited: true }] : [];
  });
}

function readPage(node: XmlNode): Omit<WordSection, 'headers' | 'footers'> {
  const [size, margin, number] = [node.child('w:pgSz'), node.child('w:pgMar'), node.child('w:pgNumType')];
  const side = (name: string, untold: string) =>
    firstLength('indent', margin?.attribute(`w:${name}`) ?? '', margin ? '0' : untold);
  const titlePage = node.child('w:titlePg');
  const width = firstLength('page', size?.attribute('w:w') ?? '', UNTOLD.width);
  const height = firstLength('page', size?.attribute('w:h') ?? '', UNTOLD.height);
  return {
    width,
    height,
    landscape: size?.attribute('w:orient') === 'landscape' || width > height,
    margins: {
      top: Math.abs(side('top', UNTOLD.margin)),
      bottom: Math.abs(side('bottom', UNTOLD.margin)),
      left: side('left', UNTOLD.margin),
      right: side('right', UNTOLD.margin),
    },
    gutter: side('gutter', '0'),
    headerAt: side('header', UNTOLD.edge),
    footerAt: side('footer', UNTOLD.edge),
    titlePage: titlePage !== undefined && isOn(titlePage),
    pageNumber: {
      start: wholeOf(number?.attribute('w:start') ?? '', 0, MOST_PAGES),
      format: number?.attribute('w:fmt') || 'decimal',
    },
    columns: wholeOf(node.child('w:cols')?.attribute('w:num') ?? '', 1, MOST_COLUMNS) ?? 1,
    begins: node.child('w:type')?.attribute('w:val') || 'nextPage',
  };
}

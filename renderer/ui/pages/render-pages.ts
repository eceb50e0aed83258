import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { fits, type PageFurniture, paginate } from './paginate.ts';
import {
  blankFirstPages,
  fillPageMarks,
  markHeadRows,
  markPageFields,
  numberPages,
  type SectionNode,
  type TreeNode,
} from './parsed-tree.ts';

export type RenderedPages = { readonly styles: readonly HTMLStyleElement[]; readonly pages: readonly HTMLElement[] };

/** What is used of the previewer's parsed file; it publishes no types for it. */
type ParsedFile = {
  readonly parts: readonly { readonly rootElement?: TreeNode }[];
  readonly documentPart: {
    readonly body: Omit<TreeNode, 'children'> & {
      readonly props?: SectionNode;
      children: (TreeNode & { readonly sectionProps?: SectionNode })[];
    };
  };
};

/** Nothing active, nothing from outside: no embedded fonts or foreign chunks, pictures as data. */
const OPTIONS = {
  inWrapper: true,
  ignoreFonts: true,
  useBase64URL: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  ignoreLastRenderedPageBreak: true,
  className: 'docx',
};
/** Below the file's own styles: the base font, which the previewer leaves to the page it stands in. */
const BASE = `section.docx { font: 14pt 'Times New Roman', serif; }`;
const FACES = ['400', '700', 'italic 400', 'italic 700'];

/**
 * Lays a .docx out as pages. The bytes are those that would be saved; only the
 * page breaks are ours, since the file leaves them to Word.
 */
export async function renderPages(file: BinaryFile): Promise<RenderedPages> {
  const { renderDocument } = await import('docx-preview');
  const bytes = await file.arrayBuffer();
  await Promise.all(FACES.map((face) => document.fonts.load(`${face} 14pt "Times New Roman"`, 'Đại hội')));
  const parsed = await parse(bytes);
  const nodes: Node[] = await renderDocument(parsed, OPTIONS);
  const furniture = await furnitureOf(bytes);
  const stage = openStage(nodes);
  try {
    const sections = [...stage.root.querySelectorAll<HTMLElement>('section.docx')];
    const groups = sections.map((section, at) => paginate(section, furniture[at] ?? ownFurniture(section)));
    const pages = groups.flat();
    const starts = sectionsOf(parsed).map(({ pageNumber }) => pageNumber?.start ?? null);
    // A page break written in the text makes more drawn sections than the file has.
    const numbers = numberPages(
      groups.map(({ length }) => length),
      starts.length === groups.length ? starts : [],
    );
    for (const [at, page] of pages.entries()) finish(page, numbers[at] ?? at + 1, pages.length);
    return { styles: [...stage.root.querySelectorAll('style')], pages };
  } finally {
    stage.host.remove();
  }
}

async function parse(bytes: ArrayBuffer): Promise<ParsedFile> {
  const { parseAsync } = await import('docx-preview');
  const file: ParsedFile = await parseAsync(bytes, OPTIONS);
  for (const { rootElement } of file.parts) if (rootElement) markPageFields(rootElement);
  markPageFields(file.documentPart.body);
  markHeadRows(file.documentPart.body);
  blankFirstPages(sectionsOf(file));
  return file;
}

function sectionsOf({ documentPart: { body } }: ParsedFile): SectionNode[] {
  return [...body.children.map((child) => child.sectionProps), body.props].filter((section) => section !== undefined);
}

/** Header and footer of every page but a section's first: the same file, read without "different first page". */
async function furnitureOf(bytes: ArrayBuffer): Promise<PageFurniture[]> {
  const { renderDocument } = await import('docx-preview');
  const file = await parse(bytes);
  for (const section of sectionsOf(file)) section.titlePage = false;
  const nodes: Node[] = await renderDocument(file, OPTIONS);
  const wrapper = nodes.find((node): node is HTMLElement => node instanceof HTMLDivElement);
  return [...(wrapper?.querySelectorAll<HTMLElement>('section.docx') ?? [])].map(ownFurniture);
}

function ownFurniture(section: HTMLElement): PageFurniture {
  return { header: section.querySelector(':scope > header'), footer: section.querySelector(':scope > footer') };
}

/** Out of sight but laid out, apart from the styles of the screen. */
function openStage(nodes: readonly Node[]): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;left:-20000px;top:0;width:1600px;visibility:hidden;contain:layout';
  const root = host.attachShadow({ mode: 'open' });
  const base = document.createElement('style');
  base.textContent = BASE;
  root.append(base, ...nodes);
  document.body.append(host);
  for (const paragraph of root.querySelectorAll('p')) setStrut(paragraph);
  return { host, root };
}

/**
 * The previewer gives fonts to runs only. With another font on the paragraph
 * itself its lines would grow beyond the exact spacing that the file asks for.
 */
function setStrut(paragraph: HTMLElement): void {
  const run = [...paragraph.querySelectorAll('span')].find(
    (span) => span.childElementCount === 0 && span.textContent !== '',
  );
  if (!run) return;
  const { fontFamily, fontSize } = getComputedStyle(run);
  paragraph.style.fontFamily = fontFamily;
  paragraph.style.fontSize = fontSize;
}

/** Page numbers filled in; nothing in a preview can be clicked or reached. */
function finish(page: HTMLElement, number: number, count: number): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    node.data = fillPageMarks(node.data, number, count);
  for (const link of page.querySelectorAll('a')) link.removeAttribute('href');
  // The space after the last paragraph does not make the page longer; a row that is too tall does.
  if (fits(page)) page.style.height = page.style.minHeight;
}

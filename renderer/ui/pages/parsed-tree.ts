/** The parts of the previewer's document tree that page numbers and repeated rows need. */
export type TreeNode = {
  type?: string;
  text?: string;
  charType?: string;
  instruction?: string;
  fieldRun?: boolean;
  className?: string;
  /** Of a row: there when the file says so, null when it does not say true or false */
  isHeader?: boolean | null;
  children?: TreeNode[];
};

type FurnitureRef = { readonly id: string | null; readonly type: string };
/** Page settings of a section in the previewer's tree. */
export type SectionNode = {
  titlePage?: boolean;
  readonly pageNumber?: { readonly start?: number | null };
  headerRefs?: FurnitureRef[];
  footerRefs?: FurnitureRef[];
};

/**
 * A first page that is said to differ and for which nothing was written is blank
 * there; the previewer would show what the other pages have, a page number on
 * page 1 above all. What an earlier section wrote for its first page holds on.
 */
export function blankFirstPages(sections: readonly SectionNode[]): void {
  for (const kind of ['headerRefs', 'footerRefs'] as const) {
    let isWritten = false;
    for (const section of sections) {
      const refs = section[kind];
      isWritten ||= refs?.some(({ type }) => type === 'first') ?? false;
      if (section.titlePage && refs && !isWritten) refs.push({ id: null, type: 'first' });
    }
  }
}

/** Class of rows that Word repeats on every page. */
export const HEAD_ROW = 'head-row';

/** Stands where a page number goes until the pages are counted; from the private area, so no paper holds it. */
const PAGE_MARK = '\uE0F1';
const PAGES_MARK = '\uE0F2';

/**
 * The previewer shows a field's last stored result, and our papers store none.
 * Replaces PAGE and NUMPAGES fields by marks, in place.
 */
export function markPageFields(node: TreeNode): void {
  let skipping = false;
  for (const child of node.children ?? []) {
    const mark = markFor(instructionIn(child));
    const ends = endsField(child);
    if (mark !== null) {
      child.fieldRun = false;
      child.type = 'run';
      child.children = [{ type: 'text', text: mark }];
      // A whole field in one run has no stored result after it.
      skipping = !ends;
    } else if (skipping && !child.fieldRun) child.children = [];
    if (ends) skipping = false;
    markPageFields(child);
  }
}

function instructionIn(node: TreeNode): string {
  if (node.instruction) return node.instruction;
  return (node.children ?? []).map((child) => (child.type === 'instruction' ? (child.text ?? '') : '')).join('');
}

function markFor(instruction: string): string | null {
  if (/^\s*PAGE\b/i.test(instruction)) return PAGE_MARK;
  return /^\s*NUMPAGES\b/i.test(instruction) ? PAGES_MARK : null;
}

const endsField = (node: TreeNode) =>
  (node.children ?? []).some((child) => child.type === 'complexField' && child.charType === 'end');

export function fillPageMarks(text: string, page: number, pages: number): string {
  return text.replaceAll(PAGE_MARK, String(page)).replaceAll(PAGES_MARK, String(pages));
}

/** The previewer reads that a row repeats but does not say so in what it draws. */
export function markHeadRows(node: TreeNode): void {
  const repeats = node.type === 'row' && node.isHeader !== undefined && node.isHeader !== false;
  if (repeats) node.className = `${node.className ?? ''} ${HEAD_ROW}`.trim();
  for (const child of node.children ?? []) markHeadRows(child);
}

/** Printed numbers of pages, given how many each section has and where its numbering starts anew (null: it goes on). */
export function numberPages(counts: readonly number[], starts: readonly (number | null)[]): number[] {
  let next = 1;
  return counts.flatMap((count, at) => {
    next = starts[at] ?? next;
    const numbers = Array.from({ length: count }, (_, place) => next + place);
    next += count;
    return numbers;
  });
}

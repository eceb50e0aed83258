import { descendants, type XmlNode } from '../../xml-tree.ts';
import type { HeaderSource, ParagraphSource, WordSource } from '../word-source.ts';
import { editRuns } from './edit-runs.ts';
import { PARAGRAPH_ORDER, paragraphChildren } from './properties.ts';
import { type Splices, setChildren } from './splices.ts';

const LOOK = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: 'none',
  color: 'auto',
} as const;
const LAYOUT = { alignment: 'center', firstLine: 0, left: 0, right: 0 } as const;

const isPage = (instruction: string) => /^\s*PAGE\b/i.test(instruction);

export function hasPageField({ node }: ParagraphSource): boolean {
  return (
    descendants(node, 'w:instrText').some((one) => isPage(one.text)) ||
    descendants(node, 'w:fldSimple').some((one) => isPage(one.attribute('w:instr')))
  );
}

/** The number becomes a centred figure of 14 pt; words and signs around it go. */
export function plainNumber(source: ParagraphSource, splices: Splices): void {
  const end = source.pieces.reduce((length, { text }) => length + text.length, 0);
  const fields = source.pieces.filter(({ isField }) => isField);
  const numbers = fields.length > 0;
  const words = source.pieces.filter(({ isField, text }) => !isField && (numbers || text.trim() !== ''));
  editRuns(
    source,
    {
      texts: words.map(({ from, text }) => ({ from, to: from + text.length, text: '' })),
      looks: end > 0 ? [{ from: 0, to: end, change: LOOK }] : [],
    },
    splices,
    null,
  );
  const changes = paragraphChildren(source.node.child('w:pPr'), LAYOUT);
  setChildren(splices, source.node.child('w:pPr'), changes, {
    order: PARAGRAPH_ORDER,
    at: source.node.openEnd,
    name: 'w:pPr',
  });
}

/** Takes the number out of a paragraph and leaves the rest. */
export function dropNumber({ node }: ParagraphSource, splices: Splices): void {
  for (const simple of descendants(node, 'w:fldSimple').filter((one) => isPage(one.attribute('w:instr'))))
    splices.replace(simple, '');
  for (const run of complexPageRuns(node)) splices.replace(run, '');
}

/** Runs from the beginning of a PAGE field to its end. */
function complexPageRuns(node: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  let open: XmlNode[] | null = null;
  let isNumber = false;
  for (const run of descendants(node, 'w:r')) {
    const type = run.child('w:fldChar')?.attribute('w:fldCharType');
    if (type === 'begin') {
      open = [];
      isNumber = false;
    }
    if (!open) continue;
    open.push(run);
    if (run.children.some((one) => one.name === 'w:instrText' && isPage(one.text))) isNumber = true;
    if (type === 'end') {
      if (isNumber) found.push(...open);
      open = null;
    }
  }
  return found;
}

/** The header or footer pages after the first show in a section: its own, else an earlier section's. */
export function shownHeader(source: WordSource, section: number, isFooter: boolean): HeaderSource | undefined {
  return source.headers
    .filter((one) => one.section <= section && one.kind === 'default' && one.isFooter === isFooter)
    .at(-1);
}

const RUN =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:b w:val="0"/><w:i w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';
const char = (type: string) => `<w:r>${RUN}<w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A paragraph with nothing but the number. */
export const NUMBER_PARAGRAPH =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  `${char('begin')}<w:r>${RUN}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${char('separate')}<w:r>${RUN}<w:t>2</w:t></w:r>${char('end')}</w:p>`;

import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { type Fragment, wholeFragment } from './fragment.ts';
import type { Annex } from './paper-parts.ts';

const HEADING = /^phụ lục(?:\s+(?:số\s+)?(?:\d+|[IVXLC]+|[A-Z]))?\s*[:.]?$/iu;
const REFERENCE = /^\(?\s*(?:ban hành\s+)?kèm theo/iu;

/** Annexes: what stands under "Phụ lục …" on its own line, and parts after the signature in a section of their own. */
export function findAnnexes(document: WordDocument, from: number): Annex[] {
  const starts = document.paragraphs
    .slice(from)
    .filter((one) => isAnnexStart(one, document))
    .map(({ index }) => index);
  return starts.map((start, at) => readAnnex(document, start, starts[at + 1] ?? document.paragraphs.length));
}

function isAnnexStart(paragraph: WordParagraph, document: WordDocument): boolean {
  const text = tidyText(paragraph.text);
  if (paragraph.place.cell !== null && document.tables[paragraph.place.cell.table]?.isInvisible === false) return false;
  const isShort = /^PHỤ LỤC\b/.test(text) && text.length < 120;
  return (HEADING.test(text) || isShort) && (paragraph.alignment === 'center' || opensPage(paragraph, document));
}

/** First of its section or page. */
export function opensPage(paragraph: WordParagraph, document: WordDocument): boolean {
  if (paragraph.breaks.before) return true;
  for (let at = paragraph.index - 1; at >= 0; at--) {
    const before = document.paragraphs[at];
    if (!before) return true;
    if (before.place.section !== paragraph.place.section) return true;
    if (before.breaks.before || before.breaks.inside) return before.text.trim() === '';
    if (before.text.trim() !== '') return false;
  }
  return true;
}

function readAnnex(document: WordDocument, from: number, to: number): Annex {
  const lines = document.paragraphs
    .slice(from, Math.min(to, from + 8))
    .map((one) => wholeFragment(one, document))
    .filter((one) => one !== null);
  const [heading] = lines;
  const reference = lines.find(({ text }) => REFERENCE.test(text)) ?? null;
  const title =
    lines.find(
      (one) => one !== heading && one !== reference && one.paragraph.place.cell === null && looksLikeTitle(one),
    ) ?? null;
  return {
    heading: heading ?? null,
    from,
    to,
    section: document.paragraphs[from]?.place.section ?? 0,
    title,
    reference,
  };
}

/** A sentence of the annex is not its title. */
const looksLikeTitle = ({ text, paragraph, runs }: Fragment) =>
  paragraph.alignment === 'center' || runs.every(({ bold }) => bold) || !/[.;:]$/.test(text);

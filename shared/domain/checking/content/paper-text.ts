import type { PageFacts } from '#shared/kernel/page-facts.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { BodyKind, BodyParagraph, PaperParts, SignatureBlock } from '../components/paper-parts.ts';
import { isNameLine, titleBefore } from '../components/words.ts';
import { estimatePages } from '../format/estimate-pages.ts';
import { pagesOfText } from '../layout/counted-pages.ts';
import { recognisePaperKind } from './paper-kind.ts';
import { readTables, type TextTable } from './text-table.ts';

/** A paragraph of the text or of an annex. */
export type TextLine = {
  /** From 1 in reading order */
  readonly paragraph: number;
  /** NFC, with its number, single spaces */
  readonly text: string;
  /** 0 part … 5 bold line; null for running text */
  readonly level: number | null;
  /** Stands in a cell of a table with lines */
  readonly isCell: boolean;
  readonly isAnnex: boolean;
};

/** A heading with what stands under it, down to the next heading of its level or above. */
export type TextSection = {
  /** Without its number */
  readonly title: string;
  readonly level: number;
  readonly paragraph: number;
  /** Running text and cells of the section and of its sub-sections; their headings left out */
  readonly lines: readonly TextLine[];
  readonly hasSubsections: boolean;
};

/** A signature as it stands: in whose name, with which post, by whom; '' for what is blank. */
export type SignedLine = {
  readonly authority: string;
  /** The first where there are two ("Phó Bí thư kiêm Trưởng tiểu ban") */
  readonly post: string;
  readonly name: string;
  readonly paragraph: number;
  /** It vouches for the signatures above it and does not sign the paper */
  readonly confirms: boolean;
};

/** What a paper says, apart from how it looks. Plain data. */
export type PaperText = {
  /** Id in the catalogue of papers; null for any other paper */
  readonly kind: string | null;
  readonly lines: readonly TextLine[];
  readonly sections: readonly TextSection[];
  readonly tables: readonly TextTable[];
  /** Of the text without its annexes when they were counted, else of the whole as estimated */
  readonly pages: number;
  readonly isCounted: boolean;
  /** Type, subject: each line of the title */
  readonly titleLines: readonly TextLine[];
  /** '05-BC/ĐU'; '' without a number */
  readonly symbol: string;
  /** YYYY-MM-DD */
  readonly day: string | null;
  /** Names of organs in the letterhead, the superior first */
  readonly issuerLines: readonly TextLine[];
  /** To whom it goes, at its head and under "Nơi nhận", one line each */
  readonly addressees: readonly TextLine[];
  readonly signatures: readonly SignedLine[];
  /** Headings of its annexes */
  readonly annexLines: readonly TextLine[];
  /** "Dự thảo lần 2"; '' for none */
  readonly draftMark: string;
};

const LEVELS: Readonly<Partial<Record<BodyKind, number>>> = {
  ...{ part: 0, 'part-name': 0, section: 1, 'section-name': 1, article: 2, roman: 2 },
};
const LONGEST_HEADING = 200;

/** `pages`: as it was really laid out; null: estimated. */
export function readPaperText(parts: PaperParts, pages: PageFacts | null = null): PaperText {
  const { document, head, title, annexes } = parts;
  const counted = pages && pagesOfText(pages, document.paragraphs, annexes[0]?.from ?? null);
  const apart = new Set(document.tables.flatMap(({ isInvisible }, at) => (isInvisible ? [] : [at])));
  const body = joinNames(parts.body).map((one) => toLine(one));
  const annexed = annexes.flatMap(({ from, to }) => document.paragraphs.slice(from, to));
  const lines = [...body, ...annexed.map((one) => annexLine(one, apart)).filter(({ text }) => text !== '')];
  const line = (one: { readonly paragraph: WordParagraph; readonly text: string }): TextLine => ({
    ...{ paragraph: one.paragraph.index + 1, text: one.text, level: null, isCell: false, isAnnex: false },
  });
  return {
    kind: recognisePaperKind(parts),
    lines,
    sections: toSections(body),
    tables: readTables(document),
    pages: counted ?? pages?.count ?? estimatePages(document, annexes[0]?.from),
    isCounted: counted !== null,
    titleLines: [title.type, title.author, ...title.subject].flatMap((one) => (one ? [line(one)] : [])),
    symbol: head.number?.number ? `${head.number.number}-${head.number.typeCode}/${head.number.organCode}` : '',
    day: head.placeDate?.iso ?? null,
    issuerLines: [...head.upper, ...head.issuer].map(line),
    addressees: [...(parts.addressees?.items ?? []), ...(parts.recipients?.items ?? [])].map(line),
    signatures: parts.signatures.map(toSigned),
    annexLines: annexes.flatMap(({ heading }) => (heading ? [line(heading)] : [])),
    draftMark: head.draft?.text ?? '',
  };
}

function toSigned({ authority, posts, name, confirmation }: SignatureBlock): SignedLine {
  const paragraph = (name ?? posts[0] ?? authority[0])?.paragraph.index ?? 0;
  return {
    ...{ authority: authority.map(({ text }) => text).join(' '), confirms: confirmation !== null },
    ...{
      post: posts[0]?.text ?? '',
      name: name && isNameLine(name.text) ? name.text.slice(titleBefore(name.text).length) : '',
      paragraph: paragraph + 1,
    },
  };
}

/** "Phần thứ nhất" and the name on the line below are one heading. */
function joinNames(body: readonly BodyParagraph[]): readonly BodyParagraph[] {
  const joined: BodyParagraph[] = [];
  for (const one of body) {
    const before = joined.at(-1);
    const isName = one.kind === 'part-name' || one.kind === 'section-name';
    if (isName && before) joined[joined.length - 1] = { ...before, text: `${before.text}. ${one.text}` };
    else joined.push(one);
  }
  return joined;
}

function toLine({ paragraph, kind, text, isApart }: BodyParagraph): TextLine {
  const isCell = isApart && paragraph.place.cell !== null;
  const level = isApart ? null : levelOf(kind, text, paragraph);
  return { paragraph: paragraph.index + 1, text, level, isCell, isAnnex: false };
}

/** A number or a bold line is a heading only where it is set apart from the text below it. */
function levelOf(kind: BodyKind, text: string, paragraph: WordParagraph): number | null {
  const fixed = LEVELS[kind];
  if (fixed !== undefined) return fixed;
  if (text.length > LONGEST_HEADING || !isBold(paragraph)) return null;
  return kind === 'number' ? 3 : kind === 'letter' ? 4 : kind === 'text' ? 5 : null;
}

function isBold({ runs }: WordParagraph): boolean {
  const written = runs.filter(({ text }) => text.trim() !== '');
  return written.length > 0 && written.every(({ bold }) => bold);
}

function annexLine(paragraph: WordParagraph, apart: ReadonlySet<number>): TextLine {
  const { cell } = paragraph.place;
  const isCell = cell !== null && apart.has(cell.table);
  const text = tidyText(`${paragraph.mark} ${paragraph.text}`);
  return { paragraph: paragraph.index + 1, text, level: null, isCell, isAnnex: true };
}

function toSections(body: readonly TextLine[]): readonly TextSection[] {
  return body.flatMap((line, at): TextSection[] => {
    const { level } = line;
    if (level === null) return [];
    const under = body.slice(at + 1, endOfSection(body, at, level));
    const lines = under.filter((one) => one.level === null);
    const title = line.text.replace(NUMBERING, '').trim();
    return [{ title, level, paragraph: line.paragraph, lines, hasSubsections: lines.length < under.length }];
  });
}

/** Where the next heading of this level or a higher one stands. */
function endOfSection(body: readonly TextLine[], at: number, level: number): number {
  const isEnd = (one: TextLine) => one.level !== null && one.level <= level;
  let end = at + 1;
  for (let one = body[end]; one !== undefined && !isEnd(one); one = body[end]) end += 1;
  return end;
}

/** A word of a name is no number: "Mục tiêu tổng quát", "Phần mềm". */
const NUMBERING =
  /^(?:(?:phần|chương|mục|điều)\s+(?:thứ\s+\p{L}{1,5}|[IVXLC]{1,6}|\d{1,3}|\p{L})(?![\p{L}\d])\s*[.:–-]?\s*|[IVXLC]{1,7}\s*[-–—.)/]\s*|\d{1,3}(?:\.\d{1,3})*\s*[.)\-–/]?\s+|[a-zđ]{1,2}\s*[).]\s*)/iu;

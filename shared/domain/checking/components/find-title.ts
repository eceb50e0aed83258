import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { findSubjectLine } from './drawn-lines.ts';
import { type Fragment, lineFragments, wholeFragment } from './fragment.ts';
import type { Head, Title } from './paper-parts.ts';
import { inCapitals, isAllCapitals, isAuthorityLine, isPostLine, TYPES } from './words.ts';

/** Lines looked at between the letterhead and the text. */
const FAR_ENOUGH = 14;
const HYPHENS = /^(?:[-–—_]{2,}|\*{2,}|[-–—]+\s*(?:o0o|0o0|ooo|\*+)\s*[-–—]+)$/i;
const AUTHOR = /^(?:CỦA|VÀ|DO)\s/;

const TYPE_NAMES = TYPES.map(([name, code]) => ({ name, code, capitals: inCapitals(name) })).sort(
  (a, b) => b.capitals.length - a.capitals.length,
);

const hyphensIn = (text: string): boolean => HYPHENS.test(tidyText(text));

/** The known type a line opens with: 'BÁO CÁO CHÍNH TRỊ' → Báo cáo. */
function typeOf(text: string): { readonly name: string; readonly code: string } | null {
  const capitals = inCapitals(text);
  return TYPE_NAMES.find((type) => capitals === type.capitals || capitals.startsWith(`${type.capitals} `)) ?? null;
}

const NO_TITLE: Omit<Title, 'endsAt'> = {
  type: null,
  typeName: null,
  typeCode: '',
  author: null,
  subject: [],
  hyphens: null,
  line: null,
};

/** A line below the letterhead; null for a blank one. */
type Line = { readonly paragraph: WordParagraph; readonly at: Fragment | null };

/** Type, subject and the five hyphens below the letterhead. */
export function findTitle(document: WordDocument, head: Head): Title {
  const near = document.paragraphs
    .slice(head.endsAt, head.endsAt + FAR_ENOUGH)
    .filter(isInTheFlow(document))
    .flatMap((one) => linesOf(one, document));
  const at = near.findIndex(isTypeLine);
  const isLetter = near.findIndex(({ paragraph }) => /^\s*Kính gửi/iu.test(paragraph.text));
  const isLetterAhead = isLetter >= 0 && isLetter < 4;
  const shouted = at >= 0 || isLetterAhead || !head.found ? -1 : near.findIndex((one) => one.at !== null);
  const opening = near[shouted];
  const begins = at >= 0 && (isLetter < 0 || at < isLetter) ? at : opening && isShoutedTitle(opening) ? shouted : -1;
  const line = near[begins];
  if (!line?.at) return { ...NO_TITLE, endsAt: head.endsAt };
  const known = typeOf(line.at.text);
  return {
    ...readSubject(near.slice(begins + 1), line.paragraph),
    type: line.at,
    typeName: known?.name ?? null,
    typeCode: known?.code ?? '',
  };
}

/** Line breaks may keep type, subject and hyphens apart in one paragraph; those inside a subject do not matter. */
function linesOf(paragraph: WordParagraph, document: WordDocument): Line[] {
  const lines = lineFragments(paragraph, document);
  const isCut = lines.length > 1 && lines.some(({ text }, at) => hyphensIn(text) || (at === 0 && isBareType(text)));
  if (isCut) return lines.map((at) => ({ paragraph, at }));
  return [{ paragraph, at: wholeFragment(paragraph, document) }];
}

const isBareType = (text: string): boolean => isAllCapitals(text) && typeOf(text) !== null;

const isInTheFlow = (document: WordDocument) => (paragraph: WordParagraph) => {
  const { cell } = paragraph.place;
  return cell === null || document.tables[cell.table]?.isInvisible !== false;
};

/** A type on its own line: in capitals, or just the type's name set apart from text. */
function isTypeLine({ at, paragraph }: Line): boolean {
  const known = at && typeOf(at.text);
  if (!known || at.text.length > 90 || /[.;:]$/.test(at.text)) return false;
  if (isAllCapitals(at.text)) return true;
  return inCapitals(at.text) === inCapitals(known.name) && paragraph.mark === '';
}

/** A theme or an unknown type: centred capitals where the type should be. */
function isShoutedTitle({ at, paragraph }: Line): boolean {
  const text = at?.text ?? '';
  if (paragraph.place.cell !== null || paragraph.alignment !== 'center' || text.length <= 3 || text.length >= 400)
    return false;
  const isOther = /^(?:PHẦN|CHƯƠNG|PHỤ LỤC|MỤC)\b/.test(text) || isAuthorityLine(text) || isPostLine(text);
  return isAllCapitals(text) && !isOther;
}

type Subject = Pick<Title, 'author' | 'subject' | 'hyphens' | 'line' | 'endsAt'>;

function readSubject(below: readonly Line[], type: WordParagraph): Subject {
  const subject: Fragment[] = [];
  const seen: WordParagraph[] = [type];
  let hyphens: Fragment | null = null;
  for (const [at, line] of below.entries()) {
    if (line.at && !hyphensIn(line.at.text) && !belongsToSubject(line.at, below.slice(at + 1), subject.length)) break;
    if (seen.at(-1) !== line.paragraph) seen.push(line.paragraph);
    if (!line.at) continue;
    if (hyphensIn(line.at.text)) {
      hyphens = line.at;
      break;
    }
    subject.push(line.at);
  }
  const author = subject[0] && isAuthor(subject[0].text) ? subject[0] : null;
  return {
    author,
    subject: author ? subject.slice(1) : subject,
    hyphens,
    line: findSubjectLine(seen),
    endsAt: (seen.findLast(({ text }) => text.trim() !== '')?.index ?? type.index) + 1,
  };
}

const isAuthor = (text: string) => isAllCapitals(text) && AUTHOR.test(inCapitals(text));

function belongsToSubject({ paragraph, text, runs }: Fragment, after: readonly Line[], lines: number): boolean {
  if (lines >= 6 || text.length > 400 || paragraph.mark !== '') return false;
  if (/^(?:Kính (?:gửi|trình)|-?\s*Căn cứ|Phần |Chương |Điều \d|Mục \d|[IVX]+\s*[-.–]|\d+[.)])/iu.test(text))
    return false;
  if (paragraph.alignment === 'center') return true;
  const isFollowedByHyphens = after.slice(0, 3).some(({ at }) => at !== null && hyphensIn(at.text));
  const isBold = runs.length > 0 && runs.every((run) => run.bold);
  return text.length < 260 && !/[.;:]$/.test(text) && (isFollowedByHyphens || (isBold && lines === 0));
}

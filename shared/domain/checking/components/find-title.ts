import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { findSubjectLine } from './drawn-lines.ts';
import { type Fragment, wholeFragment } from './fragment.ts';
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

/** Type, subject and the five hyphens below the letterhead. */
export function findTitle(document: WordDocument, head: Head): Title {
  const near = document.paragraphs.slice(head.endsAt, head.endsAt + FAR_ENOUGH).filter(isInTheFlow(document));
  const at = near.findIndex((one) => isTypeLine(one));
  const isLetter = near.findIndex((one) => /^\s*Kính gửi/iu.test(one.text));
  const isLetterAhead = isLetter >= 0 && isLetter < 4;
  const shouted = at >= 0 || isLetterAhead || !head.found ? -1 : near.findIndex(({ text }) => text.trim() !== '');
  const opening = near[shouted];
  const begins = at >= 0 && (isLetter < 0 || at < isLetter) ? at : opening && isShoutedTitle(opening) ? shouted : -1;
  const line = begins < 0 ? null : (near[begins] ?? null);
  const type = line ? wholeFragment(line, document) : null;
  if (!line || !type) return { ...NO_TITLE, endsAt: head.endsAt };
  const known = typeOf(type.text);
  return {
    ...readSubject(near.slice(begins + 1), document, line),
    type,
    typeName: known?.name ?? null,
    typeCode: known?.code ?? '',
  };
}

const isInTheFlow = (document: WordDocument) => (paragraph: WordParagraph) => {
  const { cell } = paragraph.place;
  return cell === null || document.tables[cell.table]?.isInvisible !== false;
};

/** A type on its own line: in capitals, or just the type's name set apart from text. */
function isTypeLine(paragraph: WordParagraph): boolean {
  const text = tidyText(paragraph.text);
  const known = typeOf(text);
  if (!known || text.length > 90 || /[.;:]$/.test(text)) return false;
  if (isAllCapitals(text) || paragraph.runs.every(({ caps, text: words }) => caps || words.trim() === '')) return true;
  return inCapitals(text) === inCapitals(known.name) && paragraph.mark === '';
}

/** A theme or an unknown type: centred capitals where the type should be. */
function isShoutedTitle(paragraph: WordParagraph): boolean {
  const text = tidyText(paragraph.text);
  if (paragraph.place.cell !== null || paragraph.alignment !== 'center' || text.length <= 3 || text.length >= 400)
    return false;
  const isCapital = isAllCapitals(text) || paragraph.runs.every((run) => run.caps);
  const isOther = /^(?:PHẦN|CHƯƠNG|PHỤ LỤC|MỤC)\b/.test(text) || isAuthorityLine(text) || isPostLine(text);
  return isCapital && !isOther;
}

type Subject = Pick<Title, 'author' | 'subject' | 'hyphens' | 'line' | 'endsAt'>;

function readSubject(below: readonly WordParagraph[], document: WordDocument, type: WordParagraph): Subject {
  const subject: Fragment[] = [];
  const seen: WordParagraph[] = [type];
  let hyphens: Fragment | null = null;
  for (const [at, paragraph] of below.entries()) {
    const fragment = wholeFragment(paragraph, document);
    if (!fragment) {
      seen.push(paragraph);
      continue;
    }
    if (hyphensIn(fragment.text)) {
      hyphens = fragment;
      seen.push(paragraph);
      break;
    }
    if (!belongsToSubject(paragraph, below.slice(at + 1), subject.length)) break;
    subject.push(fragment);
    seen.push(paragraph);
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

function belongsToSubject(paragraph: WordParagraph, after: readonly WordParagraph[], lines: number): boolean {
  const text = tidyText(paragraph.text);
  if (lines >= 6 || text.length > 400 || paragraph.mark !== '') return false;
  if (/^(?:Kính (?:gửi|trình)|-?\s*Căn cứ|Phần |Chương |Điều \d|Mục \d|[IVX]+\s*[-.–]|\d+[.)])/iu.test(text))
    return false;
  if (paragraph.alignment === 'center') return true;
  const isFollowedByHyphens = after.slice(0, 3).some((one) => hyphensIn(one.text));
  const isBold =
    paragraph.runs.some((run) => run.text.trim() !== '') &&
    paragraph.runs.every((run) => run.bold || run.text.trim() === '');
  return text.length < 260 && !/[.;:]$/.test(text) && (isFollowedByHyphens || (isBold && lines === 0));
}

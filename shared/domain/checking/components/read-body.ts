import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import type { BodyKind, BodyParagraph } from './paper-parts.ts';
import { isAllCapitals } from './words.ts';

const GROUND = /^[-–—+•*]?\s*(?:Căn cứ|Xét đề nghị|Theo đề nghị|Xét\s)/u;
const OPENING_CLAUSE = /(?:như sau|báo cáo|trân trọng|kính trình|đề nghị|xin ý kiến|ban hành)[^;]*[:]$/iu;

const FORMS: readonly (readonly [RegExp, BodyKind])[] = [
  [
    /^(?:phần|chương)\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s*[:.–-].*|\s+\p{Lu}[^\p{Ll}]*)?$/iu,
    'part',
  ],
  [/^mục\s+(?:\d+|[IVXLC]+|[A-Z])(?:\s*[:.–-].*|\s+\p{Lu}[^\p{Ll}]*)?$/iu, 'section'],
  [/^điều\s+(?:\d+|[IVXLC]+)\s*(?:[.:–-]|\s|$)/iu, 'article'],
  // A lone C or L is a letter after B, K, and no hundred or fifty.
  [/^(?![CL]\s*[-–—.)/])[IVXLC]{1,7}\s*[-–—.)/](?:\s|\p{L})/u, 'roman'],
  [/^\d{1,3}(?:\.\d{1,3})*\s*[.)\-–/]\s*(?!\d)\S|^\d{1,3}(?:\.\d{1,3})+\.?\s+\S/u, 'number'],
  [/^[a-zđ]{1,2}\s*[).]\s*\S/u, 'letter'],
  [/^[-–—+•*]\s*\S/u, 'dash'],
];

/** Every paragraph of the text with what it is; căn cứ only at the beginning. */
export function readBody(document: WordDocument, from: number, until: number): BodyParagraph[] {
  const body: BodyParagraph[] = [];
  let mayBeGround = true;
  let hasGround = false;
  for (const paragraph of document.paragraphs.slice(from, until)) {
    const text = tidyText(`${paragraph.mark} ${paragraph.text}`);
    if (text === '') continue;
    const isApart = standsApart(paragraph, document);
    const before = body.at(-1);
    const kind = mayBeGround && !isApart && isGround(text, paragraph) ? 'ground' : kindOf(text, paragraph, before);
    if (kind === 'ground') hasGround = true;
    else if (hasGround || body.length > 6) mayBeGround = false;
    body.push({ paragraph, kind, text, isApart });
  }
  return body;
}

/** "Căn cứ …, Đảng uỷ báo cáo như sau:" is a sentence, not a căn cứ. */
const isGround = (text: string, paragraph: WordParagraph) =>
  GROUND.test(text) &&
  !OPENING_CLAUSE.test(text) &&
  paragraph.alignment !== 'center' &&
  !/[.!?]\s+\p{Lu}\p{Ll}/u.test(text.slice(20));

function standsApart(paragraph: WordParagraph, document: WordDocument): boolean {
  const { cell, box } = paragraph.place;
  return box !== null || (cell !== null && document.tables[cell.table]?.isInvisible === false) || isPicture(paragraph);
}

const isPicture = ({ images, text }: WordParagraph) => images > 0 && text.trim().length < 3;

function kindOf(text: string, paragraph: WordParagraph, before: BodyParagraph | undefined): BodyKind {
  const form = FORMS.find(([pattern]) => pattern.test(text))?.[1];
  const isShort = text.length < 160;
  if (form === 'part' || form === 'section') return isShort && !/[;,.]$/.test(text) ? form : 'text';
  if (form) return form;
  const isName = isShort && (isAllCapitals(text) || paragraph.alignment === 'center');
  if (isName && before?.kind === 'part' && isBareNumber(before.text)) return 'part-name';
  if (isName && before?.kind === 'section' && isBareNumber(before.text)) return 'section-name';
  if (isName && (before?.kind === 'part-name' || before?.kind === 'section-name') && isAllCapitals(text))
    return before.kind;
  return 'text';
}

/** "Phần thứ nhất", "Mục 2": the name is still to come. */
const isBareNumber = (text: string) => text.split(' ').length <= 3;

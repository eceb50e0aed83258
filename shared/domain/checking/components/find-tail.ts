import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { type Fragment, fragmentsOf, type Side } from './fragment.ts';
import type { Recipients, SignatureBlock } from './paper-parts.ts';
import { inCapitals, isAllCapitals, isAuthorityLine, isNameLine, isPostLine } from './words.ts';

const RECIPIENTS = /^n[ơo]i nhận\s*:?$/iu;
const RECIPIENTS_OPEN = /^n[ơo]i nhận\s*:?/iu;
const CONFIRMATION = /^xác nhận (?:chữ ký|của)/iu;
const TYPIST = /^[\p{Lu}][\p{L}.]*(?:\s?[-–]\s?)\d{1,4}$/u;
const ASIDE = /^\(.*\)$|^\[?đã ký\]?$/iu;
const BLANK_NAME = /^(?:\[.*\]|[.…_\s]{3,}|họ và tên|họ tên|\(?ký.*)$/iu;

/** Where the signatures and recipients begin: the first such line after which only such lines follow. */
export function findTailStart(document: WordDocument, from: number, until: number): number {
  let start = until;
  let strangers = 0;
  for (let at = until - 1; at >= from; at--) {
    const paragraph = document.paragraphs[at];
    if (!paragraph || isInLinedTable(paragraph, document)) {
      if (paragraph) strangers += 3;
    } else {
      const fragments = fragmentsOf(paragraph, document);
      if (fragments.some(({ text }) => opensTail(text))) {
        start = startOfBlock(document, at, from);
        strangers = 0;
      } else if (fragments.length > 0 && !fragments.some(({ text }) => mayBeInTail(text))) strangers += 1;
    }
    if (strangers > 2) break;
  }
  return start;
}

/** Cells of one row begin together. */
function startOfBlock(document: WordDocument, at: number, from: number): number {
  const table = document.paragraphs[at]?.place.cell?.table;
  if (table === undefined) return at;
  let start = at;
  while (start > from && document.paragraphs[start - 1]?.place.cell?.table === table) start -= 1;
  return start;
}

const isInLinedTable = ({ place }: WordParagraph, document: WordDocument) =>
  place.cell !== null && document.tables[place.cell.table]?.isInvisible === false;

const opensTail = (text: string) =>
  RECIPIENTS.test(text) ||
  isAuthorityLine(text) ||
  (isPostLine(text) && isAllCapitals(text)) ||
  CONFIRMATION.test(text);

/** Names, recipients, blanks: what may stand between the lines that open a signature. */
function mayBeInTail(text: string): boolean {
  return (
    text.length < 140 &&
    (/^[-–+•*]/.test(text) ||
      isNameLine(text) ||
      isPostLine(text) ||
      BLANK_NAME.test(text) ||
      ASIDE.test(text) ||
      TYPIST.test(text) ||
      /^kiêm$/iu.test(text) ||
      /[;,]$/.test(text) ||
      /^lưu\b/iu.test(text) ||
      isAllCapitals(text))
  );
}

export function readTail(document: WordDocument, from: number, until: number) {
  const fragments = document.paragraphs
    .slice(from, until)
    .filter((one) => !isInLinedTable(one, document))
    .flatMap((one) => withMark(fragmentsOf(one, document)));
  const recipients = readRecipients(fragments);
  const used = new Set<Fragment>(
    recipients ? [recipients.label, ...recipients.items, ...(recipients.typist ? [recipients.typist] : [])] : [],
  );
  const rest = fragments.filter((one) => !used.has(one));
  const signatures = (['left', 'middle', 'right'] as const).flatMap((side) => readSignatures(rest, side));
  const free = freeNames(rest, signatures);
  const named = signatures.map((block) => (block.name ? block : { ...block, name: pushedName(block, free) }));
  return { recipients, signatures: named.sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Names that stand behind tabs or blanks and belong to no signature yet, as they follow each other. */
function freeNames(rest: readonly Fragment[], signatures: readonly SignatureBlock[]): readonly Fragment[] {
  const names = new Set(signatures.flatMap(({ name, posts, authority }) => [name, ...posts, ...authority]));
  return rest.filter((one) => one.from > 0 && !names.has(one) && isNameLine(one.text));
}

/** A name that tabs or blanks push to its place: alone on its line, it does not tell its side. */
function pushedName(block: SignatureBlock, free: readonly Fragment[]): Fragment | null {
  const last = block.posts.at(-1) ?? block.authority.at(-1);
  if (!last || last.paragraph.place.cell !== null || last.paragraph.place.box !== null) return null;
  return free.find(({ paragraph }) => paragraph.index > last.paragraph.index) ?? null;
}

const placeOf = (block: SignatureBlock) =>
  (block.authority[0] ?? block.posts[0] ?? block.name ?? block.confirmation)?.paragraph.index ?? 0;

/** An automatic dash before a recipient counts as written. */
function withMark(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((one) => {
    const { mark } = one.paragraph;
    return mark !== '' && one.from === one.paragraph.text.length - one.paragraph.text.trimStart().length
      ? { ...one, text: tidyText(`${mark === '•' ? '-' : mark} ${one.text}`) }
      : one;
  });
}

function readRecipients(fragments: readonly Fragment[]): Recipients | null {
  const at = fragments.findIndex(({ text }) => RECIPIENTS_OPEN.test(text));
  const label = fragments[at];
  if (!label) return null;
  const column = fragments.slice(at + 1).filter((one) => sameColumn(one, label));
  const items: Fragment[] = [];
  let typist: Fragment | null = null;
  for (const one of column) {
    if (TYPIST.test(one.text) && items.length > 0) typist = one;
    else if (isRecipient(one, items.length)) items.push(one);
    else break;
  }
  return { label, items, typist };
}

const sameColumn = (one: Fragment, label: Fragment) =>
  label.paragraph.place.cell === null && label.paragraph.place.box === null
    ? one.side !== 'right'
    : one.paragraph.place.cell?.table === label.paragraph.place.cell?.table &&
      one.paragraph.place.cell?.column === label.paragraph.place.cell?.column &&
      one.paragraph.place.box === label.paragraph.place.box;

function isRecipient(one: Fragment, count: number): boolean {
  if (opensTail(one.text)) return false;
  if (/^[-–—+•*]/.test(one.text) || /[;,]$/.test(one.text) || /^lưu\b/iu.test(one.text)) return true;
  const isCell = one.paragraph.place.cell !== null;
  return isCell
    ? one.text.length > 1
    : count < 30 && one.side === 'left' && !isNameLine(one.text) && one.text.length < 90;
}

type Building = { authority: Fragment[]; posts: Fragment[]; name: Fragment | null; confirmation: Fragment | null };
const fresh = (): Building => ({ authority: [], posts: [], name: null, confirmation: null });

function readSignatures(fragments: readonly Fragment[], side: Side): SignatureBlock[] {
  const blocks: Building[] = [];
  let open = fresh();
  const begin = () => {
    if (open.authority.length + open.posts.length > 0 || open.name || open.confirmation) blocks.push(open);
    open = fresh();
  };
  for (const one of fragments.filter((fragment) => fragment.side === side)) {
    if (CONFIRMATION.test(one.text)) {
      begin();
      open.confirmation = one;
    } else if (isAuthorityLine(one.text) && !isActing(one, open)) {
      if (open.name || open.posts.length > 0 || open.authority.length > 0) begin();
      open.authority.push(one);
    } else place(one, open, begin, () => open);
  }
  begin();
  return blocks.filter((block) => block.authority.length + block.posts.length > 0).map((block) => ({ side, ...block }));
}

/** "Q. BÍ THƯ" under a T/M is the post of who acts for the head, not a second authority. */
const isActing = (one: Fragment, { authority, posts, name }: Building): boolean =>
  /^Q\s*\./.test(one.text) && authority.length > 0 && posts.length === 0 && !name;

function place(one: Fragment, now: Building, begin: () => void, current: () => Building): void {
  const isPost = isPostLine(one.text) || isActing(one, now) || /^kiêm$/iu.test(one.text);
  if (isPost) {
    if (now.name) begin();
    current().posts.push(one);
  } else if (now.authority.length + now.posts.length === 0 || now.name) {
    if (now.confirmation && !now.name && now.authority.length + now.posts.length === 0) return;
  } else if (ASIDE.test(one.text)) return;
  else if (isPostGoingOn(one, now)) now.posts.push(one);
  else if (now.posts.length === 0 && isAllCapitals(one.text) && isContinuation(one, now)) now.authority.push(one);
  else if (isNameLine(one.text) || BLANK_NAME.test(one.text)) now.name = one;
}

const ORGAN_WORDS =
  /^(?:TỈNH UỶ|THÀNH UỶ|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|UỶ BAN|HỘI ĐỒNG|BAN |VĂN PHÒNG|CÔNG AN|CƠ QUAN|XÃ |PHƯỜNG |ĐẶC KHU )|(?:TỈNH UỶ|THÀNH UỶ|ĐẢNG UỶ|NHÂN DÂN TỈNH|NHÂN DÂN XÃ)$/;

/** "TRƯỞNG BAN TỔ CHỨC" with "TỈNH UỶ" on the next line is one post with its organ. */
function isPostGoingOn(one: Fragment, { posts, name }: Building): boolean {
  const last = posts.at(-1);
  return (
    last !== undefined &&
    isRightBelow(one, last) &&
    !name &&
    isAllCapitals(one.text) &&
    ORGAN_WORDS.test(inCapitals(one.text))
  );
}

/** On the next line, or after a line break in the same paragraph. */
const isRightBelow = (one: Fragment, last: Fragment): boolean =>
  one.paragraph.index === last.paragraph.index + 1 || one.paragraph === last.paragraph;

/** A long authority goes on in the next line; a name in capitals stands further below. */
function isContinuation(one: Fragment, now: Building): boolean {
  const last = now.authority.at(-1);
  if (!last) return false;
  return (
    isRightBelow(one, last) && /BAN|ĐẢNG|TƯ CÁCH|ĐẠI BIỂU|ĐOÀN|CHI BỘ|XÃ|PHƯỜNG|ĐẠI HỘI|KIỂM/.test(inCapitals(one.text))
  );
}

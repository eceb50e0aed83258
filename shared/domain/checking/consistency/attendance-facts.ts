import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { folded, WHOLE_NUMBER as NUMBER, wholeOf } from './read-numbers.ts';

const WHO = '(?:dai bieu|dang vien)';
/** "15 đại biểu đương nhiên" are some of them. */
const NOT_A_KIND = '(?! (?:dai bieu |dong chi )?(?:duong nhien|duoc bau|chi dinh|du bi))';
const SUMMONED = [
  new RegExp(`${WHO}(?: chinh thuc)? duoc trieu tap(?: la| gom| co)?\\s*[:(]?\\s*${NUMBER}${NOT_A_KIND}`),
  new RegExp(`trieu tap ${NUMBER}(?: \\([^)]*\\))? ${WHO}(?: chinh thuc)?(?! du bi)`),
  new RegExp(`${NUMBER}(?: \\([^)]*\\))? ${WHO}(?: chinh thuc)? duoc trieu tap`),
];
/** "45 đồng chí nữ", "02 dự bị" are some of them, too. */
const NOT_A_PART =
  '(?! (?:\\([^)]*\\) )?(?:dong chi |dai bieu |dang vien )?(?:nu|nam|du bi|duong nhien|duoc bau|chi dinh)(?![a-z]))';
const OFFICIAL = '(?: (?:\\([^)]*\\) )?(?:dong chi )?dang vien chinh thuc)?';
const PRESENT = new RegExp(`co mat(?: tai [^:;]{0,120}:)?(?: la)?\\s*:?\\s*${NUMBER}${NOT_A_PART}${OFFICIAL}`);
/** Who is told of before, in the same clause, is no whole either. */
const OF_A_PART = /(?:du bi|khach moi|dai bieu nu|duong nhien)[^.;:]*$/;

/** Papers that tell who came to the congress itself. */
const ATTENDED = new Set([
  ...['credentials-report', 'members-report', 'congress-minutes', 'congress-resolution', 'quick-report'],
  ...['full-report', 'statistics-form', 'closing-speech', 'ratification-request'],
]);

/** Papers of meetings before and after it, which summon people of their own. */
const ELSEWHERE: ReadonlySet<string | null> = new Set([
  ...['personnel-meeting-minutes', 'nomination-count-minutes', 'personnel-scheme', 'personnel-submission'],
  ...['first-meeting-minutes', 'feedback-report', 'upper-delegate-scheme'],
]);
const OF_A_STEP = /^(?:[-–+] )?(?:buoc \d|(?:tai )?hoi nghi|cuoc hop)/;

/**
 * Summoned and present: two bases that every later paper counts from. At a congress of members those on probation are
 * among both; the official members alone are counted apart.
 */
export function attendanceFacts(text: PaperText): readonly Fact[] {
  if (text.kind === null) return [];
  const mayCount = ATTENDED.has(text.kind);
  return text.lines.flatMap((line) => [
    ...(ELSEWHERE.has(text.kind) || OF_A_STEP.test(folded(line.text)) ? [] : summonedIn(line)),
    ...(mayCount ? presentIn(line, text) : []),
  ]);
}

/** The one number present that a paper tells of the congress; null for none or several. */
export function presentOf(text: PaperText): string | null {
  const told = new Set(
    attendanceFacts(text).flatMap(({ key, value }) =>
      key === 'present' || key === 'present-preparatory' ? [value] : [],
    ),
  );
  const [only = null] = told;
  return told.size === 1 ? only : null;
}

function summonedIn(line: TextLine): readonly Fact[] {
  const words = folded(line.text);
  const found = SUMMONED.map((pattern) => pattern.exec(words)).find((one) => one !== null);
  if (found?.[1] === undefined) return [];
  return [
    /dang vien chinh thuc/.test(found[0])
      ? fact('summoned-official', 'Số đảng viên chính thức được triệu tập', found[1], line, 'NV-02')
      : fact('summoned', 'Số được triệu tập', found[1], line, 'NV-02'),
  ];
}

function presentIn(line: TextLine, text: PaperText): readonly Fact[] {
  const { kind } = text;
  const words = folded(line.text);
  const isOfCongress = /dai bieu|dang vien/.test(words) || kind === 'credentials-report' || kind === 'members-report';
  const found = isOfCongress ? PRESENT.exec(words) : null;
  if (found?.[1] === undefined || OF_A_PART.test(words.slice(0, found.index))) return [];
  const told = words.slice(0, found.index) + found[0];
  const session = sessionOf(told) ?? sessionOf(headingsOver(line, text)) ?? 'official';
  const subject = subjectOf(told, words.slice(0, found.index));
  if (session === 'other' || subject === 'part') return [];
  if (subject === 'official' || /dang vien chinh thuc$/.test(found[0]))
    return [fact('present-official', 'Số đảng viên chính thức có mặt', found[1], line, 'NV-03')];
  return [
    session === 'preparatory'
      ? fact('present-preparatory', 'Số có mặt ở phiên trù bị', found[1], line, 'NV-03')
      : fact('present', 'Số có mặt', found[1], line, 'NV-03'),
  ];
}

/** Whom a number is said to be of: right before "có mặt", or the last who were said to be summoned. */
function subjectOf(told: string, before: string): 'official' | 'part' | null {
  if (A_PART.test(before)) return 'part';
  const [, kind = /dang vien chinh thuc $/.test(before) ? 'chinh thuc' : ''] = SUBJECT.exec(told) ?? [];
  return kind === 'chinh thuc' ? 'official' : kind === 'du bi' ? 'part' : null;
}

const A_PART =
  /(?:dang vien|dai bieu|dong chi)(?: la)?(?: nguoi)? (?:nu|nam|du bi|dan toc|ton giao|tre|cao tuoi|huu tri|duong nhien)(?: [^.;:,]*)? $/;
const SUBJECT = /dang vien (chinh thuc|du bi) duoc trieu tap(?!.*(?:dang vien|dai bieu)[^.;:]{0,20} duoc trieu tap)/;

const SESSIONS: readonly (readonly [session: Session, words: RegExp])[] = [
  ['preparatory', /phien tru bi|tru bi/g],
  ['official', /phien chinh thuc|khai mac/g],
  [
    'other',
    /(?:phien|ngay) (?:hop )?thu (?:nhat|hai|ba|\d)|(?:phien|buoi) (?:sang|chieu|toi)|phien (?:be mac|bau|thao luan)/g,
  ],
];
type Session = 'preparatory' | 'official' | 'other';

/** The session that folded words name last; people come and go between them. */
function sessionOf(words: string): Session | null {
  const named = SESSIONS.flatMap(([session, pattern]) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ session, index })),
  );
  return named.sort((a, b) => b.index - a.index)[0]?.session ?? null;
}

const headingsOver = (line: TextLine, { sections }: PaperText): string =>
  folded(
    sections
      .filter(({ lines }) => lines.includes(line))
      .map(({ title }) => title)
      .join(' '),
  );

const fact = (key: string, label: string, written: string, where: TextLine, rule: Fact['rule']): Fact => ({
  ...{ key, label, value: wholeOf(written), shown: wholeOf(written), where, rule },
});

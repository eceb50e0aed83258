import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { folded, wholeOf } from './read-numbers.ts';

const WHO = '(?:dai bieu|dang vien)';
const NUMBER = '(?<![\\d,./])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?![,./]?\\d)';
/** "15 đại biểu đương nhiên" are some of them. */
const NOT_A_KIND = '(?! (?:dai bieu |dong chi )?(?:duong nhien|duoc bau|chi dinh))';
const SUMMONED = [
  new RegExp(`${WHO}(?: chinh thuc)? duoc trieu tap(?: la| gom| co)?\\s*[:(]?\\s*${NUMBER}${NOT_A_KIND}`),
  new RegExp(`trieu tap ${NUMBER}(?: \\([^)]*\\))? ${WHO}`),
  new RegExp(`${NUMBER}(?: \\([^)]*\\))? ${WHO}(?: chinh thuc)? duoc trieu tap`),
];
/** "45 đồng chí nữ", "02 dự bị" are some of them, too. */
const NOT_A_PART =
  '(?! (?:\\([^)]*\\) )?(?:dong chi |dai bieu |dang vien )?(?:nu|nam|du bi|duong nhien|duoc bau|chi dinh)(?![a-z]))';
const PRESENT = new RegExp(`co mat(?: tai [^:;]{0,120}:)?(?: la)?\\s*:?\\s*${NUMBER}${NOT_A_PART}`);
/** Who is told of before, in the same clause, is no whole either. */
const OF_A_PART = /(?:du bi|khach moi|dai bieu nu|duong nhien)[^.;:]*$/;

/** Papers that tell who came to the congress itself. */
const ATTENDED = new Set([
  ...['credentials-report', 'members-report', 'congress-minutes', 'congress-resolution', 'quick-report'],
  ...['full-report', 'statistics-form', 'closing-speech', 'ratification-request'],
]);

/** Summoned and present: two bases that every later paper counts from. */
export function attendanceFacts(text: PaperText): readonly Fact[] {
  if (text.kind === null) return [];
  const mayCount = ATTENDED.has(text.kind);
  return text.lines.flatMap((line) => [...summonedIn(line), ...(mayCount ? presentIn(line, text.kind) : [])]);
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
  const found = SUMMONED.map((pattern) => pattern.exec(words)?.[1]).find((one) => one !== undefined);
  return found === undefined ? [] : [fact('summoned', 'Số được triệu tập', found, line, 'NV-02')];
}

function presentIn(line: TextLine, kind: string | null): readonly Fact[] {
  const words = folded(line.text);
  const isOfCongress = /dai bieu|dang vien/.test(words) || kind === 'credentials-report' || kind === 'members-report';
  const found = isOfCongress ? PRESENT.exec(words) : null;
  if (found?.[1] === undefined || OF_A_PART.test(words.slice(0, found.index))) return [];
  const isPreparatory = /tru bi/.test(found[0]);
  return [
    isPreparatory
      ? fact('present-preparatory', 'Số có mặt ở phiên trù bị', found[1], line, 'NV-03')
      : fact('present', 'Số có mặt', found[1], line, 'NV-03'),
  ];
}

const fact = (key: string, label: string, written: string, where: TextLine, rule: Fact['rule']): Fact => ({
  ...{ key, label, value: wholeOf(written), shown: wholeOf(written), where, rule },
});

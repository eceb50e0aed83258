import { readIndicatorRows } from '../content/indicator-rows.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import type { Fact } from './fact.ts';
import { figureOf, folded, wholeOf } from './read-numbers.ts';
import { unitOf } from './signers.ts';

const NUMBER = String.raw`(?<![\d,./-])(\d+)(?:\s*\([^()]*\))?`;
/** All that the congress heard; not those of its groups, on one matter or counted with papers that were read. */
const OPINIONS = new RegExp(`^(?:[-–] )?(?:tai )?dai hoi(?: da)? (?:nghe|co) ${NUMBER} y kien thao luan[.;:]?$`);
const IN_GROUPS = /thao luan (?:tai |o |theo )?(?:cac )?to\b(?! chuc)|cac to (?:co|thao luan)/;
const ADMITTED = new RegExp(
  `(?:nhiem ky qua|trong nhiem ky|toan dang bo)[,:]?(?: toan)?(?: (?:dang bo|chi bo)(?: [a-z ]{2,40}?)?)?(?: da)? ket nap(?: duoc| moi)* ${NUMBER} dang vien(?: moi)?(?=[.,;]|$)`,
);
/** Of one year, of a part, or only aimed at. */
const NOT_THE_TERM =
  /(?:nam|quy|thang) \d|moi nam|hang nam|binh quan|phan dau|chi tieu|nghi quyet de ra|(?:dau|cuoi) (?:nhiem ky|nam)|nhiem ky (?:toi|moi|\d)|truoc khi|\b(?:tu|sau) (?:khi|nam|ngay|thang|dau)|rieng|sap nhap|chi doan/;
/** A commune tells what one of its cells did. */
const OF_A_CELL = /chi bo .*ket nap/;
const ALL_CELLS =
  /(?<![\d,./-])(\d+)\/\1 chi bo(?: truc thuoc)?(?: da)? (?:hoan thanh|to chuc xong|tien hanh xong|xong) dai hoi/;
const HAS_CELLS = new RegExp(`(?:^|[.;:] )(?:toan )?dang bo (?:hien )?co ${NUMBER} chi bo`);

/** Papers that tell of the congress as it went. */
const TOLD = new Set(['congress-minutes', 'closing-speech', 'discussion-report', 'quick-report', 'full-report']);
/** Papers that tell of the term as a whole. */
const TERM = new Set([
  ...['political-report', 'political-report-summary', 'review-report', 'congress-resolution', 'opening-speech'],
  ...['full-report', 'action-programme'],
]);
/** A review takes the term in parts, a programme of action tells of the next one. */
const OF_PARTS = new Set(['review-report', 'action-programme']);

/**
 * documents.md §7.6–7.8: what later papers repeat of the congress and of the term. A paper that gives several
 * figures speaks of several things: then it says nothing here.
 */
export function outcomeFacts(text: PaperText): readonly Fact[] {
  const unit = unitOf(text);
  if (text.kind === null) return [];
  return [
    ...elected(text),
    ...(unit !== '' && TOLD.has(text.kind) ? opinions(text, unit) : []),
    ...(unit !== '' && TERM.has(text.kind) ? termFacts(text, unit) : []),
  ];
}

function opinions(text: PaperText, unit: string): readonly Fact[] {
  const { lines } = text;
  if (lines.some((line) => IN_GROUPS.test(folded(line.text)))) return [];
  return only(lines, OPINIONS, `opinions:${unit}`, 'Số ý kiến thảo luận');
}

function termFacts(text: PaperText, unit: string): readonly Fact[] {
  const past = beforeDirections(text.lines);
  const told = [ALL_CELLS, HAS_CELLS].flatMap((pattern) => only(text.lines, pattern, `cells:${unit}`, 'Số chi bộ'));
  return [
    ...(OF_PARTS.has(text.kind ?? '')
      ? []
      : only(
          isOfCell(text) ? past : past.filter((line) => !OF_A_CELL.test(folded(line.text))),
          ADMITTED,
          `admitted:${unit}`,
          'Số đảng viên kết nạp trong nhiệm kỳ',
        )),
    ...(new Set(told.map(({ value }) => value)).size === 1 ? told : []),
    ...targets(text, unit),
  ];
}

const isOfCell = ({ issuerLines }: PaperText): boolean =>
  /(?:^|dai hoi )chi bo /.test(folded(issuerLines.at(-1)?.text ?? '')) ||
  issuerLines.some(({ text }) => /^dai hoi chi bo /.test(folded(text)));

const DIRECTIONS = /phuong huong|muc tieu|chi tieu|giai phap/;
const RESULTS = /ket qua|tinh hinh|danh gia|thuc hien|(?:chua|da) dat/;

/** What stands before the first heading, or line with a colon, that leads to aims of the coming term. */
function beforeDirections(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findIndex(({ text, level, isCell }) => {
    const words = folded(text);
    return !isCell && (level !== null || /:$/.test(words)) && DIRECTIONS.test(words) && !RESULTS.test(words);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function only(lines: readonly TextLine[], pattern: RegExp, key: string, label: string): readonly Fact[] {
  const found = lines
    .filter(({ isCell, isAnnex }) => !isCell && !isAnnex)
    .flatMap((line) =>
      folded(line.text)
        .split(/(?<=[.;])\s/)
        .flatMap((sentence) => {
          const found = pattern.exec(sentence);
          const told = found?.[1];
          if (!found || told === undefined) return [];
          const until = sentence.slice(0, found.index + found[0].length);
          return NOT_THE_TERM.test(until) ? [] : [toFact(key, label, told, line, 'NV-19')];
        }),
    );
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? [first] : [];
}

const toFact = (key: string, label: string, written: string, where: TextLine, rule: Fact['rule']): Fact => ({
  ...{ key, label, value: wholeOf(written), shown: wholeOf(written), where, rule },
});

const MEMBERS = new RegExp(
  `^(?:[-–] )?tong so (?:cap uy vien|uy vien ban chap hanh|dang uy vien|chi uy vien)(?: la)?:? ${NUMBER}`,
);

/** In the form of statistics and in the first meeting, which all who were elected belong to. */
function elected(text: PaperText): readonly Fact[] {
  const label = 'Số trúng cử cấp uỷ';
  if (text.kind === 'first-meeting-minutes' && !isOfInspection(text))
    return text.lines.flatMap((line) => {
      const [, members] = MEMBERS.exec(folded(line.text)) ?? [];
      return members === undefined ? [] : [toFact('elected', label, members, line, 'NV-04')];
    });
  return text.kind === 'statistics-form' ? text.tables.flatMap((table) => electedIn(table, label)) : [];
}

/** The inspection commission has a first meeting of its own. */
const isOfInspection = ({ titleLines }: PaperText): boolean =>
  /uy ban kiem tra/.test(folded(titleLines.map(({ text }) => text).join(' ')));

function electedIn(table: TextTable, label: string): readonly Fact[] {
  const [name, count] = [
    columnOf(table, /^co quan|^chuc danh/),
    columnOf(table, /^so (?:luong )?(?:bau|duoc bau|trung cu)$/),
  ];
  if (name < 0 || count < 0) return [];
  return table.rows.flatMap(({ cells, isGroup }): Fact[] => {
    const [body, cell] = [cells[name], cells[count]];
    const value = figureOf(cell?.text ?? '');
    if (
      isGroup ||
      !cell ||
      value === null ||
      !/^(?:ban chap hanh|cap uy|chi uy|dang uy)(?: (?:dang bo|chi bo)[a-z ]*)?$/.test(folded(body?.text ?? ''))
    )
      return [];
    const where = { paragraph: cell.paragraph, text: `${body?.text}: ${cell.text}` };
    return [{ ...{ key: 'elected', label, value, shown: value, where }, rule: 'NV-04' }];
  });
}

const COUNTED_TARGETS = new RegExp(`cu the hoa(?: day du| toan bo)? ${NUMBER} chi tieu`);

/** How many targets the resolution sets, and how many the programme of action says it carries out. */
function targets(text: PaperText, unit: string): readonly Fact[] {
  const [key, label] = [`targets:${unit}`, 'Số chỉ tiêu của nghị quyết'];
  if (text.kind === 'action-programme')
    return text.lines.flatMap((line) => {
      const [, told] = COUNTED_TARGETS.exec(folded(line.text)) ?? [];
      return told === undefined ? [] : [toFact(key, label, told, line, 'NV-09')];
    });
  if (text.kind !== 'congress-resolution') return [];
  const tables = text.tables.filter((table) => readIndicatorRows([table]).some(({ period }) => period === 'next'));
  const [table] = tables;
  const rows = table?.rows.filter(({ isGroup }) => !isGroup) ?? [];
  if (!table || tables.length > 1 || !rows.every(({ cells }, at) => cells[0]?.text === String(at + 1))) return [];
  const where = { paragraph: table.paragraph, text: `Bảng ${rows.length} chỉ tiêu` };
  return [{ ...{ key, label, value: String(rows.length), shown: String(rows.length), where }, rule: 'NV-09' }];
}

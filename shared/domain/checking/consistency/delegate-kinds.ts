import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { attendanceFacts } from './attendance-facts.ts';
import type { Fact } from './fact.ts';
import { linesBefore } from './near-table.ts';
import { folded, wholeOf } from './read-numbers.ts';

export const KINDS = {
  'ex-officio': ['duong nhien', 'đương nhiên'],
  elected: ['duoc bau', 'được bầu'],
  appointed: ['chi dinh', 'chỉ định'],
  women: ['nu', 'nữ'],
  men: ['nam', 'nam'],
  official: ['dang vien chinh thuc', 'đảng viên chính thức'],
  probationary: ['dang vien du bi', 'đảng viên dự bị'],
} as const;
type DelegateKind = keyof typeof KINDS;

/** Whom the kinds divide. */
export const WHOLES = { summoned: 'được triệu tập', present: 'có mặt' } as const;

/** What makes up all the delegates. */
export const DIVISIONS: readonly (readonly DelegateKind[])[] = [
  ['ex-officio', 'elected', 'appointed'],
  ['men', 'women'],
  ['official', 'probationary'],
];

/** How many delegates of a kind, out of those summoned or of those present. */
export type KindCount = {
  readonly kind: DelegateKind;
  readonly of: keyof typeof WHOLES;
  readonly count: number;
  readonly where: TextPlace;
};

const kinds = Object.keys(KINDS) as DelegateKind[];
const before = (kind: DelegateKind) =>
  new RegExp(`(?<![a-z])${KINDS[kind][0]}:? (?:la |co )?(\\d{1,4})(?!\\d|[,./]\\d|\\s*(?:%|tuoi|nam))`);
const after = (kind: DelegateKind) =>
  new RegExp(`(?<![\\d,./])(\\d{1,4})(?: \\([a-z ]+\\))? (?:dai bieu |dong chi )?(?:la )?${KINDS[kind][0]}(?![a-z])`);

/** The kinds in a sentence that says whom it divides, and in the tables of a report on credentials. */
export function kindCounts(text: PaperText): readonly KindCount[] {
  const running = text.lines.filter(({ isCell, isAnnex }) => !isCell && !isAnnex);
  const tables = text.kind === 'credentials-report' || text.kind === 'members-report' ? text.tables : [];
  const isOfOthers = text.kind === 'delegate-roster' && !isRoster(text);
  return [
    ...(isOfOthers ? [] : running.filter((line) => !isOfDelegation(line, text)).flatMap(inSentence)),
    ...tables.flatMap((table) => withWhole(inTable(table, wholeAbove(table, text)), text)),
  ];
}

/** Whom the congress sends to that of the superior are not its own delegates. */
const isOfDelegation = (line: TextLine, { kind }: PaperText): boolean =>
  kind !== 'delegate-roster' && /(?:danh sach|(?<![a-z])doan|di)(?![a-z])[^.;:]* du dai hoi/.test(folded(line.text));

function inSentence(line: TextLine): readonly KindCount[] {
  const words = folded(line.text);
  const isOf = /(?:trong so|danh sach co|gom) [^.;:]*(?:dai bieu|dang vien)/.test(words);
  const of = /trieu tap|danh sach co/.test(words) ? 'summoned' : /co mat/.test(words) ? 'present' : null;
  if (!isOf || of === null || (of === 'summoned' && /co mat/.test(words))) return [];
  return kinds.flatMap((kind) => {
    const [, count] = before(kind).exec(words) ?? after(kind).exec(words) ?? [];
    return kind === 'men' || count === undefined ? [] : [{ kind, of, count: Number(count), where: line }];
  });
}

type RowCount = Omit<KindCount, 'of'> & { readonly of: KindCount['of'] | null };

/** Where no row says whom a table divides, those whom its figures make up; a single kind is of nobody. */
function withWhole(counts: readonly RowCount[], text: PaperText): readonly KindCount[] {
  const bases = attendanceFacts(text);
  const isBase = (of: KindCount['of'], sum: number) =>
    bases.some(({ key, value }) => key.startsWith(of) && Number(value) === sum);
  return DIVISIONS.flatMap((division) => {
    const own = counts.filter(({ kind }) => division.includes(kind));
    const unsaid = own.filter(({ of }) => of === null);
    const sum = unsaid.reduce((all, { count }) => all + count, 0);
    const whole = isBase('summoned', sum) && !isBase('present', sum) ? 'summoned' : 'present';
    return own.flatMap((one) => {
      const of = one.of ?? (unsaid.length > 1 ? whole : null);
      return of === null ? [] : [{ ...one, of }];
    });
  });
}

type Whole = KindCount['of'] | 'absent' | null;
const rowWhole = (words: string): Whole =>
  /vang mat/.test(words) ? 'absent' : /trieu tap/.test(words) ? 'summoned' : /co mat/.test(words) ? 'present' : null;

/** "Số liệu dưới đây tính trên 42 đảng viên có mặt:" */
function wholeAbove(table: TextTable, text: PaperText): Whole {
  const last = folded(linesBefore(table, text).at(-1)?.text ?? '');
  return /tinh tren/.test(last) ? rowWhole(last) : null;
}

/** Rows under a line that names what is divided; a group with a row of another kind is left to people. */
function inTable(table: TextTable, above: Whole): readonly RowCount[] {
  const [name, number] = [columnOf(table, /^(?:noi dung|thanh phan|co cau)/), columnOf(table, /^so luong/)];
  if (name < 0 || number < 0) return [];
  let whole = above;
  return table.rows.flatMap(({ cells, isGroup }) => {
    whole = rowWhole(cells.map(({ text }) => folded(text)).join(' ')) ?? whole;
    const [what, count] = [folded(cells[name]?.text ?? '').replace(/^[-+–]\s*/, ''), cells[number]];
    const kind = kinds.find((one) => KINDS[one][0] === what);
    if (whole === 'absent' || isGroup || !kind || !count || !/^\d+$/.test(count.text)) return [];
    const where = { paragraph: count.paragraph, text: `${cells[name]?.text ?? ''}: ${count.text}` };
    return [{ kind, of: whole, count: Number(wholeOf(count.text)), where }];
  });
}

/** documents.md §7.2: how the delegates divide is one thing in the roster, the minutes and the report on credentials. */
export const kindFacts = (text: PaperText): readonly Fact[] => [
  ...[...kindCounts(text), ...rosterGroups(text)].map(
    ({ kind, of, count, where }): Fact => ({
      ...{ key: `${of}:${kind}`, label: `Đại biểu ${WHOLES[of]}: ${KINDS[kind][1]}` },
      ...{ value: String(count), shown: String(count), where, rule: of === 'summoned' ? 'NV-02' : 'NV-03' },
    }),
  ),
  ...rosterCounts(text),
];

const isRoster = ({ kind, titleLines }: PaperText): boolean =>
  kind === 'delegate-roster' && /trieu tap/.test(folded(titleLines.map(({ text }) => text).join(' ')));

/** "Đại biểu đương nhiên (15)" above the rows of a roster. */
function rosterGroups(text: PaperText): readonly KindCount[] {
  if (!isRoster(text)) return [];
  return text.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells: [first], isGroup }): readonly KindCount[] => {
      const [, what, count] =
        /^dai bieu (duong nhien|duoc bau|chi dinh) \((\d+)\)$/.exec(folded(first?.text ?? '')) ?? [];
      const kind = kinds.find((one) => KINDS[one][0] === what);
      return isGroup && first && kind ? [{ kind, of: 'summoned', count: Number(count), where: first }] : [];
    }),
  );
}

/** What the roster says it holds, and the people in it where they stand in one table. */
function rosterCounts(text: PaperText): readonly Fact[] {
  if (!isRoster(text)) return [];
  const told = text.lines.flatMap((line) => {
    const [, count] = /danh sach (?:nay )?(?:co|gom) (\d+)(?: \([a-z ]+\))? dai bieu/.exec(folded(line.text)) ?? [];
    return count === undefined ? [] : [summoned(count, line)];
  });
  const [table, ...more] = text.tables.filter((one) => columnOf(one, NAMES_OF) >= 0);
  const people = table && more.length === 0 ? numberedPeople(table) : [];
  const last = people.at(-1);
  const rows = last
    ? [summoned(String(people.length), { ...last, text: `${people.length} người trong danh sách` })]
    : [];
  return [...told, ...rows, ...text.tables.flatMap(membersGroup)];
}

/** "Đảng viên (43)" above the rows of a roster of members. */
const membersGroup = ({ rows }: TextTable): readonly Fact[] =>
  rows.flatMap(({ cells: [first], isGroup }) => {
    const [, count] = /^dang vien \((\d+)\)$/.exec(folded(first?.text ?? '')) ?? [];
    return isGroup && first && count !== undefined ? [summoned(count, first)] : [];
  });

const NAMES_OF = /^ho(?: va)? ten/;

/** Totals and headings have no number. */
const numberedPeople = (table: TextTable): readonly TextPlace[] =>
  table.rows.flatMap(({ cells, isGroup }) => {
    const who = cells[columnOf(table, NAMES_OF)];
    return isGroup || !who?.text || !/^\d+\.?$/.test(cells[0]?.text ?? '') ? [] : [who];
  });

const summoned = (count: string, where: TextPlace): Fact => ({
  ...{
    key: 'summoned',
    label: 'Số được triệu tập',
    value: wholeOf(count),
    shown: wholeOf(count),
    where,
    rule: 'NV-02',
  },
});

import { type ContentFinding, contentFinding, type TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { headingOver, linesBefore } from './near-table.ts';
import { isShare } from './prose-shares.ts';
import { figureOf, folded, WHOLE_NUMBER, wholeOf } from './read-numbers.ts';

const COUNTED: ReadonlySet<string | null> = new Set(['congress-minutes', 'counting-minutes']);
/** More than one round of an election, as headings and lines tell it. */
export const hasMoreRounds = ({ kind, lines }: PaperText): boolean =>
  COUNTED.has(kind) && lines.some(({ text }) => ROUNDS.test(folded(text)));

const ROUNDS = /bau lai|bau them|bau (?:lan|vong|dot) (?:thu )?(?:hai|ba|2|3)|(?:vong|dot) (?:thu )?(?:hai|2)(?!\d)/;
/** Who ties is voted on again and needs no majority (QC190 art. 30); alternates are taken from who is left. */
const AGAIN = /bau lai|bau them|(?:lan|vong|dot) (?:thu )?(?:hai|ba|2|3)(?!\d)(?!.*nhiem ky)|du khuyet/;

/** documents.md §7.5–7.6: the results of an election against the figures told above them. */
export const checkElections = (text: PaperText): readonly ContentFinding[] => [
  ...text.lines.flatMap(votesNeeded),
  ...(COUNTED.has(text.kind) ? text.tables.flatMap((table) => checkResults(table, text)) : []),
];

const BASE = /(?:co so tinh(?: ket qua)?(?: hien nay)?|tong so lam co so(?: tinh ket qua)?)[:,]? (?:la )?(\d+)/;
const NEEDED = new RegExp(`${BASE.source}[^;.]*[;.][^;.]*trung cu[^;.]* it nhat (\\d+)(?: \\([a-z ]+\\))? phieu`);

/** More than half of the base, in whole votes. */
function votesNeeded(line: TextLine): readonly ContentFinding[] {
  const [base = 0, told = 0] = NEEDED.exec(folded(line.text))?.slice(1).map(Number) ?? [];
  const right = Math.floor(base / 2) + 1;
  if (told === 0 || told === right) return [];
  const found = `ít nhất ${told} phiếu, quá một nửa của ${base} là ${right}`;
  return [contentFinding('NB-02', line, { found, expected: `ít nhất ${right} phiếu` })];
}

const WHO_CAME = /co mat|trieu tap/;
/** A spoilt ballot is handed out once more. */
const REPRINTED = /(?<![a-z])(?:doi|hong|in lai|cap lai|phat lai)(?![a-z])/;

type Told = Readonly<Record<'base' | 'seats' | 'issued' | 'valid', number | null>>;
type Result = {
  readonly name: string;
  readonly votes: number;
  readonly share: string;
  readonly isElected: boolean;
  readonly where: TextPlace;
};

function checkResults(table: TextTable, text: PaperText): readonly ContentFinding[] {
  const above = linesBefore(table, text);
  const told = toldIn(above);
  const results = resultsOf(table);
  const first = above[0];
  if (results.length === 0 || !first) return [];
  const isAgain = AGAIN.test([headingOver(table.paragraph, text), ...above.map((line) => folded(line.text))].join(' '));
  return [
    ...wrongShares(results, [...above, ...text.lines.filter((line) => WHO_CAME.test(folded(line.text)))]),
    ...tooManyVotes(results, told),
    ...(isAgain ? [] : [...tooManyElected(results, told, first), ...withoutMajority(results, told)]),
    ...(above.some((line) => REPRINTED.test(folded(line.text))) ? [] : tooManyBallots(told, first)),
  ];
}

function toldIn(lines: readonly TextLine[]): Told {
  const words = lines.map((line) => folded(line.text)).join(' ; ');
  const read = (pattern: RegExp) => {
    const all = [...words.matchAll(new RegExp(pattern, 'g'))].map(([, found = '']) => Number(wholeOf(found)));
    return all.length === 1 ? (all[0] ?? null) : null;
  };
  return {
    base: read(BASE),
    seats: read(/so luong(?: can| duoc)? bau:? (?:la )?(\d+)/),
    issued: read(/phat ra:? (?:la )?(\d+)/),
    valid: read(/(?<!khong )hop le:? (?:la )?(\d+)/),
  };
}

function resultsOf(table: TextTable): readonly Result[] {
  const [who, votes, share, result] = [/^ho(?: va)? ten/, /^so phieu/, /^ti le|^ty le/, /^ket qua|^ghi chu/].map(
    (head) => columnOf(table, head),
  );
  const ofOffices = columnOf(table, /^chuc danh/) >= 0;
  if (ofOffices || who === undefined || votes === undefined || who < 0 || votes < 0) return [];
  return table.rows.flatMap(({ cells, isGroup }) => {
    const [name, cell] = [cells[who], cells[votes]];
    if (isGroup || !name || !cell || !/^\d+$/.test(cell.text)) return [];
    const isElected = /^(?:trung|dac) cu/.test(folded(cells[result ?? -1]?.text ?? ''));
    const told = { name: name.text, votes: Number(cell.text), share: cells[share ?? -1]?.text ?? '', isElected };
    return [{ ...told, where: { paragraph: cell.paragraph, text: `${name.text}: ${cell.text}` } }];
  });
}

/** Of whichever number above a share was taken. */
function wrongShares(results: readonly Result[], above: readonly TextLine[]): readonly ContentFinding[] {
  const numbers = above.flatMap(({ text }) =>
    [...folded(text).matchAll(new RegExp(WHOLE_NUMBER, 'g'))].flatMap(([, found = '']) =>
      Number(wholeOf(found)) > 0 ? [found] : [],
    ),
  );
  if (!above.some(({ text }) => BASE.test(folded(text)))) return [];
  return results.flatMap(({ name, votes, share, where }) => {
    const isRight = figureOf(share) === null || numbers.some((whole) => isShare(String(votes), whole, share));
    const found = `đồng chí ${name} ${votes} phiếu, ghi ${share}%`;
    return isRight ? [] : [contentFinding('NB-04', where, { found, expected: 'tỉ lệ tính đúng trên cơ sở tính' })];
  });
}

const tooManyVotes = (results: readonly Result[], { valid }: Told): readonly ContentFinding[] =>
  results
    .filter(({ votes }) => valid !== null && votes > valid)
    .map(({ name, votes, where }) =>
      contentFinding('NB-02', where, {
        found: `đồng chí ${name} ${votes} phiếu, hợp lệ ${valid}`,
        expected: 'số phiếu không nhiều hơn số phiếu hợp lệ',
      }),
    );

function tooManyElected(results: readonly Result[], { seats }: Told, where: TextLine): readonly ContentFinding[] {
  const elected = results.filter(({ isElected }) => isElected).length;
  if (seats === null || elected <= seats) return [];
  const found = `số lượng bầu ${seats}, bảng kết quả ghi trúng cử ${elected}`;
  return [contentFinding('NB-09', where, { found, expected: 'số trúng cử không nhiều hơn số lượng bầu' })];
}

const withoutMajority = (results: readonly Result[], { base }: Told): readonly ContentFinding[] =>
  results
    .filter(({ votes, isElected }) => isElected && base !== null && votes * 2 <= base)
    .map(({ name, votes, where }) =>
      contentFinding('NB-02', where, {
        found: `đồng chí ${name} ghi trúng cử với ${votes} phiếu, cơ sở tính ${base}`,
        expected: 'quá một nửa cơ sở tính',
      }),
    );

/** Whoever gets a ballot belongs to the base. */
function tooManyBallots({ base, issued }: Told, where: TextLine): readonly ContentFinding[] {
  if (base === null || issued === null || issued <= base) return [];
  const found = `phát ra ${issued} phiếu, cơ sở tính ${base}`;
  return [contentFinding('NB-02', where, { found, expected: 'số phiếu phát ra không nhiều hơn cơ sở tính' })];
}

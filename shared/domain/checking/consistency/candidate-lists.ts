import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { inCapitals } from '../components/words.ts';
import { type ContentFinding, contentFinding, type TextPlace } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { BALLOT, SUPPLEMENTARY } from './ballot-facts.ts';
import { officeOf } from './election-facts.ts';
import { headingOver, linesBefore, linesOver } from './near-table.ts';
import { folded } from './read-numbers.ts';

/** Who stands for the committee, as a paper lists them: put forward beforehand, on the ballot, or in the count. */
export type CandidateList = {
  readonly stage: 'proposed' | 'adopted' | 'counted';
  readonly names: readonly Candidate[];
  /** Only those elected: who stood beside them is not told */
  readonly isPart: boolean;
  /** Folded sentences on who withdrew or was added */
  readonly changes: readonly string[];
};

/** `key`: capitals with one place of the tone. */
type Candidate = { readonly key: string; readonly name: string; readonly where: TextPlace };

const CHANGE =
  /(?<![a-z])(?:rut|de cu|ung cu|gioi thieu them|bo sung vao danh sach|khong nhan|xin thoi|(?:khong (?:vao|co trong)|ra khoi|dua khoi) danh sach)(?![a-z])/;

export function candidateListOf(text: PaperText): CandidateList | null {
  const stage = stageOf(text);
  if (stage === null) return null;
  const tables = stage === 'counted' ? countedTables(text) : text.tables;
  const names = unique(tables.flatMap(namesIn));
  const isPart = stage === 'counted' && tables.every((table) => isElectedOnly(table, text));
  const changes = text.lines.map((line) => folded(line.text)).filter((line) => CHANGE.test(line));
  return names.length < 2 ? null : { stage, names, isPart, changes };
}

function stageOf({ kind, titleLines }: PaperText): CandidateList['stage'] | null {
  if (kind === 'congress-minutes' || kind === 'counting-minutes') return 'counted';
  const title = folded(titleLines.map(({ text }) => text).join(' '));
  if (officeOf(title) !== 'committee' || SUPPLEMENTARY.test(title)) return null;
  return BALLOT.test(title) ? 'adopted' : kind === 'candidate-list' ? 'proposed' : null;
}

/** Ballots of the first round for the committee. */
const countedTables = (text: PaperText): readonly TextTable[] =>
  text.tables.filter((table) => {
    const hasVotes = columnOf(table, /^so phieu/) >= 0 && columnOf(table, /^chuc danh/) < 0;
    return hasVotes && officeOf(headingOrTitle(table.paragraph, text)) === 'committee';
  });

const unique = (names: readonly Candidate[]): readonly Candidate[] =>
  names.filter(({ key }, at) => names.findIndex((one) => one.key === key) === at);

const ELECTED = /(?<!khong |chua )(?:trung|dac) cu(?! \d)/;
const TO_ELECT = /(?:so luong (?:duoc )?bau|bau lay|trung cu):? (?:la )?0*(\d+)/;

/** A table of those elected: so named above it, or as long as the number to elect and shorter than the list. */
function isElectedOnly(table: TextTable, text: PaperText): boolean {
  const above = linesOver(table, text).map((line) => folded(line.text));
  const count = namesIn(table).length;
  const toElect = above.map((line) => Number(TO_ELECT.exec(line)?.[1]));
  const listed = above.flatMap((line) => LISTED.exec(line)?.[1] ?? []).at(-1);
  return captionsOf(table, text).some(isElectedCaption) || (toElect.includes(count) && Number(listed) > count);
}

/** "Kết quả các đồng chí trúng cử:", not "trúng cử 3 đồng chí". */
const isElectedCaption = (line: string): boolean => ELECTED.test(/[^.;]*[.;]?$/.exec(line)?.[0] ?? '');

/** The heading, and the lines between the table before, or the heading, and the table. */
const captionsOf = (table: TextTable, text: PaperText): readonly string[] => [
  headingOrTitle(table.paragraph, text),
  ...linesBefore(table, text).map((line) => folded(line.text)),
];

const headingOrTitle = (paragraph: number, text: PaperText): string =>
  headingOver(paragraph, text) || folded(text.titleLines.map((line) => line.text).join(' '));

function namesIn(table: TextTable): readonly Candidate[] {
  const column = columnOf(table, /^ho(?: va)? ten$/);
  return table.rows.flatMap(({ cells, isGroup }) => {
    const cell = cells[column];
    const name = tidyText(cell?.text ?? '');
    return isGroup || !cell || name.split(' ').length < 2 ? [] : [{ key: inCapitals(name), name, where: cell }];
  });
}

const LISTED = /danh sach (?:bau cu )?(?:co|gom) (\d+)(?: \([a-z ]+\))? (?:dong chi|nguoi|nhan su)/;

/** documents.md §7.4: how many the minutes say were on the list, against the rows of the count below. */
export function checkCandidateCount(text: PaperText): readonly ContentFinding[] {
  if (stageOf(text) !== 'counted') return [];
  const counted = countedTables(text);
  const lineOf = (table: TextTable) =>
    linesOver(table, text)
      .filter((line) => LISTED.test(folded(line.text)))
      .at(-1);
  return [...new Set(counted.map(lineOf))].flatMap((line) => {
    if (!line) return [];
    const tables = counted.filter((table) => lineOf(table) === line);
    const told = Number(LISTED.exec(folded(line.text))?.[1]);
    const count = unique(tables.flatMap(namesIn)).length;
    const mayLack = tables.length > 1 || tables.some((table) => isElectedOnly(table, text));
    if (count === 0 || count === told || (mayLack && count < told)) return [];
    const found = `danh sách bầu cử có ${told}, bảng kết quả có ${count} người`;
    return [contentFinding('NB-09', line, { found, expected: 'bảng kết quả đủ tên trong danh sách bầu cử' })];
  });
}

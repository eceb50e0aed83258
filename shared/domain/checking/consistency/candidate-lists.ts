import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { inCapitals } from '../components/words.ts';
import { type ContentFinding, contentFinding, type TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { BALLOT, SUPPLEMENTARY } from './ballot-facts.ts';
import { officeOf } from './election-facts.ts';
import { folded } from './read-numbers.ts';

/** Who stands for the committee, as a paper lists them: put forward beforehand, on the ballot, or in the count. */
export type CandidateList = {
  readonly stage: 'proposed' | 'adopted' | 'counted';
  readonly names: readonly Candidate[];
  /** Folded sentences on who withdrew or was added */
  readonly changes: readonly string[];
};

/** `key`: capitals with one place of the tone. */
type Candidate = { readonly key: string; readonly name: string; readonly where: TextPlace };

const CHANGE = /(?<![a-z])(?:rut|de cu|ung cu|gioi thieu them|bo sung vao danh sach|khong nhan|xin thoi)(?![a-z])/;

export function candidateListOf(text: PaperText): CandidateList | null {
  const stage = stageOf(text);
  if (stage === null) return null;
  const tables = stage === 'counted' ? countedTables(text) : text.tables;
  const names = tables.flatMap(namesIn);
  const changes = text.lines.map((line) => folded(line.text)).filter((line) => CHANGE.test(line));
  return names.length < 2 ? null : { stage, names, changes };
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
    return hasVotes && officeOf(headingOver(table.paragraph, text)) === 'committee';
  });

function headingOver(paragraph: number, { sections, titleLines }: PaperText): string {
  const above = sections.filter((one) => one.paragraph < paragraph).at(-1)?.title;
  return folded(above ?? titleLines.map(({ text }) => text).join(' '));
}

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
  return countedTables(text).flatMap((table) => {
    const lines = text.lines.filter((line) => isNear(line, table, text) && LISTED.test(folded(line.text)));
    const line = lines.at(-1);
    const [, told] = LISTED.exec(folded(line?.text ?? '')) ?? [];
    const count = namesIn(table).length;
    if (!line || told === undefined || count === 0 || Number(told) === count) return [];
    const found = `danh sách bầu cử có ${told}, bảng kết quả có ${count} người`;
    return [contentFinding('NB-09', line, { found, expected: 'bảng kết quả đủ tên trong danh sách bầu cử' })];
  });
}

/** Under the same heading, above the table. */
function isNear({ paragraph, isCell }: TextLine, table: TextTable, { sections }: PaperText): boolean {
  const heading = sections.filter((one) => one.paragraph < table.paragraph).at(-1)?.paragraph ?? 0;
  return !isCell && paragraph > heading && paragraph < table.paragraph;
}

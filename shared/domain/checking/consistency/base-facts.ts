import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf } from '../content/text-table.ts';
import { officeOf } from './election-facts.ts';
import type { Fact } from './fact.ts';
import { folded, wholeOf } from './read-numbers.ts';

const BASE = /(?:co so tinh(?: ket qua)?(?: hien nay)?|tong so lam co so(?: tinh ket qua)?):? (?:la )?(\d+)/;
/** Papers on the elections of the congress itself; the first meeting of the committee counts its members. */
const OF_CONGRESS = new Set([
  ...['election-brief', 'congress-minutes', 'counting-minutes', 'quick-report', 'full-report', 'ratification-request'],
]);

/**
 * documents.md §7.3: on how many the result of an election of the congress is reckoned. A congress of members has a
 * base of its own: those on probation come to it and do not vote.
 */
export function baseFacts(text: PaperText): readonly Fact[] {
  if (text.kind === null || !OF_CONGRESS.has(text.kind)) return [];
  const of = isOfDelegates(text) ? 'base' : 'base-of-members';
  const told = text.lines.flatMap((line) => {
    const [, base] = BASE.exec(folded(line.text)) ?? [];
    return base === undefined ? [] : [fact(of, base, line, text.kind === 'election-brief')];
  });
  return [...told, ...text.tables.flatMap((table) => inTable(table, of))];
}

export const isOfDelegates = ({ issuerLines, titleLines }: PaperText): boolean =>
  /dai hoi dai bieu/.test(folded([...issuerLines, ...titleLines].map((line) => line.text).join(' ')));

type Base = 'base' | 'base-of-members';

const LEAVES = /bac tu cach|khong du tu cach|xin (?:phep )?(?:ve|vang)|(?:ra|da) ve |ve truoc|roi dai hoi/;
const NOBODY = /khong co|khong (?:dai bieu|dong chi|truong hop|ai)|(?<!\d)0+ (?:dai bieu|dong chi|truong hop)/;

/** Of delegates who came and are not counted: refused, or gone before the vote. */
export const tellsOfLeavers = ({ lines }: PaperText): boolean =>
  lines.some(({ text }) =>
    folded(text)
      .split(/[.;]\s/)
      .some((sentence) => LEAVES.test(sentence) && !NOBODY.test(sentence)),
  );

/** Beside the ballots of each member of the committee elected. */
function inTable(table: PaperText['tables'][number], of: Base): readonly Fact[] {
  const [office, base] = [columnOf(table, /^chuc danh/), columnOf(table, /tren tong so/)];
  if (office < 0 || base < 0) return [];
  return table.rows.flatMap(({ cells, isGroup }) => {
    const cell = cells[base];
    const isCommittee = officeOf(folded(cells[office]?.text ?? '')) === 'committee';
    return isGroup || !isCommittee || !cell || !/^\d+$/.test(cell.text) ? [] : [fact(of, cell.text, cell)];
  });
}

/** A brief foresees it: somebody may still be excused before the vote. */
const fact = (of: Base, written: string, where: Pick<TextLine, 'paragraph' | 'text'>, isForeseen = false): Fact => ({
  ...(isForeseen
    ? { key: `${of}-foreseen`, label: 'Cơ sở tính kết quả bầu cử, dự kiến' }
    : { key: of, label: 'Cơ sở tính kết quả bầu cử' }),
  ...{ value: wholeOf(written), shown: wholeOf(written), where, rule: 'NV-18' },
});

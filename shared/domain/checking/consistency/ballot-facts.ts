import { inCapitals } from '../components/words.ts';
import type { PaperText } from '../content/paper-text.ts';
import { columnOf } from '../content/text-table.ts';
import { OFFICES, officeOf } from './election-facts.ts';
import type { Fact } from './fact.ts';
import { folded } from './read-numbers.ts';

/**
 * Ballots and the adopted list they are printed from. Who put themselves forward or was
 * proposed is a longer list; the ballots of the personnel steps only collect names.
 */
export const BALLOT = /^(?:phieu bau|danh sach (?:bau cu|nhan su bau))/;
/** An election of its own, with people of its own. */
export const SUPPLEMENTARY = /bo sung|bau them/;

/** documents.md §7.4: who stands for an office, and in which order: the same on the adopted list and on the ballot. */
export function ballotFacts(text: PaperText): readonly Fact[] {
  const title = folded(text.titleLines.map((line) => line.text).join(' '));
  const office = BALLOT.test(title) && !SUPPLEMENTARY.test(title) ? officeOf(title) : null;
  if (office === null) return [];
  return text.tables.flatMap((table): Fact[] => {
    const column = columnOf(table, /^ho(?: va)? ten/);
    const people = table.rows.flatMap(({ cells, isGroup }) => {
      const cell = cells[column];
      return isGroup || !cell || cell.text === '' ? [] : [cell];
    });
    const [first] = people;
    if (column < 0 || !first || people.length < 2) return [];
    const names = people.map((one) => inCapitals(one.text));
    const [who, order] = [[...names].sort().join('; '), names.join('; ')];
    const where = { paragraph: first.paragraph, text: people.map((one) => one.text).join(', ') };
    const stands = { where, rule: 'NV-16', shown: people.map((one) => one.text).join(', ') } as const;
    return [
      { ...stands, key: `candidates:${office}`, label: `Danh sách bầu ${OFFICES[office]}`, value: who },
      {
        ...stands,
        key: `order:${office}:${who}`,
        label: `Thứ tự tên trong danh sách bầu ${OFFICES[office]}`,
        value: order,
      },
    ];
  });
}

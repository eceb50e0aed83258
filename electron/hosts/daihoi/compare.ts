import { OVERLAP_LIMIT } from '#shared/domain/checking/overlap/find-overlap.ts';
import { compareDocx } from '../../features/checking/compare-docx.ts';
import { type Command, UnreadableError } from './command.ts';
import { readInput } from './inputs.ts';
import { textTable } from './table.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'A.docx B.docx',
  does: 'so hai văn bản: đoạn nào của bản này có trong bản kia, bao nhiêu phần trăm số chữ',
  options: {},
  files: 2,
  run: async ({ files }, desk) => {
    const [first = '', second = ''] = files;
    const [a, b] = [await readInput(desk.at(first)), await readInput(desk.at(second))];
    const compared = compareDocx(a, b);
    if (!compared.ok)
      throw new UnreadableError(
        compared.error.code,
        `${compared.error.side === 'a' ? first : second}: ${compared.error.message}`,
      );
    const { aInB, bInA, pairs } = compared.value;
    const rows = pairs.map(({ a: one, b: other, similarity }) => [
      String(one.paragraph),
      String(other.paragraph),
      percent(similarity),
      excerpt(one.text),
    ]);
    const head = `${percent(aInB)} số chữ của ${first} có trong ${second}; ${percent(bInA)} số chữ của ${second} có trong ${first}.`;
    const table = rows.length === 0 ? '' : `\n\n${textTable(['Đoạn A', 'Đoạn B', 'Giống', 'Nội dung'], rows)}`;
    const status = aInB > OVERLAP_LIMIT || bInA > OVERLAP_LIMIT ? 1 : 0;
    return { status, json: { overlap: { aInB, bInA }, pairs }, text: `${head}${table}` };
  },
};

const percent = (share: number) => `${Math.round(share * 100)}%`;
const LONGEST = 60;
const excerpt = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

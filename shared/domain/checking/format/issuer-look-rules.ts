import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Fragment } from '../components/fragment.ts';
import type { DrawnLine, Head } from '../components/paper-parts.ts';
import { lookBreaches } from './look.ts';
import { breachAt, type Check, type Checks, quote, rewrite } from './rule.ts';

export const issuerLines = (head: Head): readonly Fragment[] => [...head.upper, ...head.issuer];

const presence: Check = ({ parts: { head } }) => {
  const expected = 'tên cơ quan ban hành ở bên trái, dòng đầu, ngang hàng với tiêu đề';
  if (!head.found) return [];
  const lines = issuerLines(head);
  const [first] = lines;
  if (!first)
    return [
      {
        at: null,
        found: 'không tìm thấy tên cơ quan (đã tìm bên trái phần mở đầu, phía trên số và ký hiệu)',
        expected,
      },
    ];
  if (first.side !== 'left') return [breachAt(first, 'ở giữa trang', expected)];
  const [cell, other] = [first.paragraph.place.cell, head.title?.paragraph.place.cell ?? null];
  const isLower = cell && other && cell.table === other.table && cell.row > other.row;
  return isLower ? [breachAt(first, 'ở dưới dòng tiêu đề', expected)] : [];
};

const upperLook: Check = ({ parts: { head } }) =>
  lookBreaches(head.upper, { size: 14, bold: false, italic: false, capitals: true });
const issuerLook: Check = ({ parts: { head } }) =>
  lookBreaches(head.issuer, { size: 14, bold: true, italic: false, capitals: true });

const STAR_LAYOUT = { alignment: 'center', firstLine: 0, left: 0, right: 0, before: 0, after: 0 } as const;
const STAR_RUN = { size: 14, bold: false, italic: false, underline: 'none' } as const;

const star: Check = ({ parts: { head } }) => {
  const last = issuerLines(head).at(-1);
  if (!head.found || !last) return [];
  const expected = 'một dấu sao (*) trên dòng riêng, căn giữa dưới tên cơ quan';
  if (head.starIsBullet && head.star) {
    const { index } = head.star.paragraph;
    return [
      breachAt(head.star, 'dấu sao đã bị Word đổi thành dấu đầu dòng tự động', expected, [
        { kind: 'plain-mark', paragraph: index, text: '*' },
      ]),
    ];
  }
  if (head.star) return [];
  const canInsert = last.isWhole && (last.paragraph.place.cell !== null || last.paragraph.place.box !== null);
  const edits: WordEdit[] = canInsert
    ? [{ kind: 'insert', after: last.paragraph.index, text: '*', run: STAR_RUN, layout: STAR_LAYOUT }]
    : [];
  return [
    breachAt(
      last,
      'không tìm thấy dấu sao (đã tìm dòng chỉ có dấu * giữa tên cơ quan và số, ký hiệu, kể cả dấu đầu dòng tự động)',
      expected,
      edits,
    ),
  ];
};

const ruleLine: Check = ({ parts: { head } }) => {
  const last = issuerLines(head).at(-1);
  if (!head.issuerLine || !last) return [];
  return [
    breachAt(
      last,
      'có đường kẻ dưới tên cơ quan',
      'không kẻ, chỉ có dấu sao',
      removeLine(head.issuerLine, issuerLines(head)),
    ),
  ];
};

/** Beside them, on the other side of a shared line, words may stand that stay. */
function removeSigns({ index, text }: DrawnLine['paragraph']): WordEdit[] {
  const signs = /[_\u2014\u2015\u2500]{5,}/.exec(text);
  if (!signs || text.trim() === signs[0]) return [{ kind: 'remove', paragraph: index }];
  return [{ kind: 'text', paragraph: index, from: signs.index, to: signs.index + signs[0].length, text: '' }];
}

export function removeLine(line: DrawnLine, fragments: readonly Fragment[]): WordEdit[] {
  const { index } = line.paragraph;
  if (line.made === 'border') return [{ kind: 'paragraph', paragraph: index, change: { borders: 'none' } }];
  if (line.made === 'shape') return [{ kind: 'remove-lines', paragraph: index }];
  if (line.made === 'signs') return removeSigns(line.paragraph);
  return fragments
    .filter(({ runs }) => runs.some(({ underline }) => underline !== 'none'))
    .map(({ paragraph, from, to }) => ({
      kind: 'run',
      paragraph: paragraph.index,
      from,
      to,
      change: { underline: 'none' },
    }));
}

const singleStar: Check = ({ parts: { head } }) =>
  head.star === null || head.star.text === '*'
    ? []
    : [breachAt(head.star, quote(head.star.text), 'một dấu sao (*)', rewrite(head.star, '*'))];

/** Only where the lines have a column of their own; across tabs and spaces nothing can be told. */
const alignment: Check = ({ parts: { head } }) => {
  const own = [...issuerLines(head), head.star, head.number?.at ?? null].filter((one) => one !== null);
  const wrong = own.filter(
    ({ isWhole, paragraph }) => isWhole && isInColumn(paragraph.place) && paragraph.alignment !== 'center',
  );
  const [first] = wrong;
  if (!first) return [];
  const edits = wrong.map(
    ({ paragraph }): WordEdit => ({
      kind: 'paragraph',
      paragraph: paragraph.index,
      change: { alignment: 'center', firstLine: 0, left: 0, right: 0 },
    }),
  );
  return [
    breachAt(
      first,
      `${wrong.length} dòng không căn giữa`,
      'tên cơ quan, dấu sao, số và ký hiệu căn giữa với nhau',
      edits,
    ),
  ];
};

const isInColumn = (place: Fragment['paragraph']['place']) => place.cell !== null || place.box !== null;

export const ISSUER_LOOK_RULES: Checks = {
  'CQ-01': presence,
  'CQ-02': upperLook,
  'CQ-03': issuerLook,
  'CQ-04': star,
  'CQ-05': ruleLine,
  'CQ-06': singleStar,
  'CQ-07': alignment,
};

import type { OutlineSource } from '../outline/outline-paper.ts';
import { typedRows, wordCell } from '../outline/outline-rows.ts';
import { percentText } from '../outline/outline-share.ts';
import type { PaperField } from '../paper.ts';
import { richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';

const COLUMNS = [
  { name: 'chuc_danh', label: 'Chức danh', width: 40, isText: true },
  { name: 'ho_ten', label: 'Họ và tên', width: 50, isText: true },
  { name: 'so_phieu', label: 'Số phiếu', width: 24 },
  { name: 'co_so', label: 'Tổng số làm cơ sở tính', head: 'Trên tổng số', width: 24 },
] as const;

/**
 * Elected people with their votes and the share of the base, for the papers
 * after the congress; the counting minutes are the source of the figures.
 */
export function electionResults(section: string): {
  readonly field: PaperField;
  readonly print: (source: OutlineSource) => RichText;
} {
  const { field, print } = typedRows({
    section,
    field: 'trung_cu',
    label: 'Kết quả bầu cử (đúng biên bản kiểm phiếu)',
    columns: COLUMNS,
  });
  return {
    field,
    print: (source) => {
      const rows = source.book.rows('trung_cu');
      if (rows.length === 0) return print(source);
      return richTable(
        [
          { label: 'TT', width: 11 },
          ...COLUMNS.map((column) => ({ ...column, label: 'head' in column ? column.head : column.label })),
          { label: 'Tỉ lệ (%)', width: 20 },
        ],
        rows.map((row, at) => [
          String(at + 1),
          ...COLUMNS.map(({ name }) => wordCell(row[name])),
          percentText(wordCell(row.so_phieu), wordCell(row.co_so)),
        ]),
      );
    },
  };
}

/** Elected people whose votes are not more than half of the base: no such result can be right, save a tie vote. */
export function warnOfMinorities({ book }: OutlineSource, section: string): void {
  const weak = book.rows('trung_cu').filter((row) => {
    const [votes, base] = [Number(wordCell(row.so_phieu)), Number(wordCell(row.co_so))];
    return Number.isInteger(votes) && Number.isInteger(base) && base > 0 && votes * 2 <= base;
  });
  for (const row of weak)
    book.warn({
      code: 'elected-without-majority',
      section,
      message: `${wordCell(row.ho_ten)}: ${wordCell(row.so_phieu)}/${wordCell(row.co_so)} phiếu, chưa quá nửa.`,
    });
}

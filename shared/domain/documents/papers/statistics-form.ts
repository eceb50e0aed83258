import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { congressName, dueAfter, superiorOnly } from '../outline/outline-records.ts';
import { typedRows, wordCell } from '../outline/outline-rows.ts';
import { percentText } from '../outline/outline-share.ts';
import { joinRich, type RichColumn, richLines, richTable } from '../rich-compose.ts';
import { attendanceFields, attendanceText } from './quick-report.ts';

const BODIES: readonly (RichColumn & { readonly name: string })[] = [
  { name: 'co_quan', label: 'Cơ quan, chức danh', width: 38, isText: true },
  { name: 'so_bau', label: 'Số bầu', width: 15 },
  { name: 'tai_cu', label: 'Tái cử', width: 15 },
  { name: 'lan_dau', label: 'Lần đầu', width: 15 },
  { name: 'nu', label: 'Nữ', width: 13 },
  { name: 'tre', label: 'Trẻ', width: 13 },
  { name: 'dan_toc', label: 'Dân tộc', width: 15 },
];
const ELECTED = typedRows({
  section: 'co_cau',
  field: 'co_cau',
  label: 'Kết quả bầu và cơ cấu',
  help: 'Mỗi dòng một cơ quan, chức danh: cấp uỷ, ban thường vụ, bí thư, phó bí thư, uỷ ban kiểm tra, đại biểu cấp trên.',
  columns: BODIES,
});

/** Statistics of the congress (biểu thống kê kết quả đại hội); shares are reckoned, never typed. */
export const statisticsForm: OutlineDefinition = {
  id: 'statistics-form',
  name: 'Biểu thống kê kết quả Đại hội',
  typeCode: 'none',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueAfter(5),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'BIỂU THỐNG KÊ',
  subject: (source) => [`kết quả ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'dai_hoi',
      label: 'Đại hội',
      heading: 'Đại hội',
      fields: attendanceFields('dai_hoi'),
      body: (source) => attendanceText(source, 'dai_hoi'),
    },
    {
      id: 'co_cau',
      label: 'Cấp uỷ và các chức danh được bầu',
      heading: 'Cấp uỷ và các chức danh được bầu',
      fields: [ELECTED.field],
      body: (source) => {
        const rows = source.book.rows('co_cau');
        if (rows.length === 0) return ELECTED.print(source);
        const shares: readonly RichColumn[] = [
          { label: 'Đổi mới (%)', width: 15 },
          { label: 'Nữ (%)', width: 15 },
        ];
        return joinRich(
          richTable(
            [{ label: 'TT', width: 10 }, ...BODIES, ...shares],
            rows.map((row, at) => [
              String(at + 1),
              ...BODIES.map(({ name }) => wordCell(row[name])),
              percentText(wordCell(row.lan_dau), wordCell(row.so_bau)),
              percentText(wordCell(row.nu), wordCell(row.so_bau)),
            ]),
          ),
          richLines([`Tỉ lệ tính trên số người được bầu của từng dòng; có ${wholeWithWords(rows.length)} dòng.`]),
        );
      },
    },
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorOnly,
  check: ({ book }) => {
    for (const row of book.rows('co_cau')) {
      const [all, again, first] = [row.so_bau, row.tai_cu, row.lan_dau].map((cell) => Number(wordCell(cell)));
      if ([all, again, first].every(Number.isInteger) && (again ?? 0) + (first ?? 0) !== all)
        book.warn({
          code: 'sum-differs',
          section: 'co_cau',
          message: `${wordCell(row.co_quan)}: tái cử ${again} và lần đầu ${first} không bằng số bầu ${all}.`,
        });
    }
  },
};

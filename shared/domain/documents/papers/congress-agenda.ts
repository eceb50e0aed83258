import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText, superiorOnly } from '../outline/outline-records.ts';
import { type TypedColumn, tableSection, wordCell } from '../outline/outline-rows.ts';
import { richLines } from '../rich-compose.ts';

const ITEMS: readonly TypedColumn[] = [
  { name: 'bat_dau', label: 'Bắt đầu', width: 20 },
  { name: 'phut', label: 'Phút', width: 16 },
  { name: 'noi_dung', label: 'Nội dung', width: 68, isText: true },
  { name: 'nguoi', label: 'Người thực hiện', width: 30, isText: true },
  { name: 'tai_lieu', label: 'Tài liệu', width: 24, isText: true },
];
const PARTS = ['phien_tru_bi', 'phien_chinh_thuc'] as const;

/** Programme of the congress (chương trình đại hội), passed by the congress and signed by the presidium. */
export const congressAgenda: OutlineDefinition = {
  id: 'congress-agenda',
  name: 'Chương trình Đại hội',
  typeCode: 'CTr',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(5),
  responsible: 'Tiểu ban tổ chức, phục vụ',
  restricted: false,
  title: 'CHƯƠNG TRÌNH',
  subject: (source) => [congressName(source)],
  numbering: 'roman',
  outline: [
    {
      id: 'thoi_gian',
      label: 'Thời gian, địa điểm',
      fields: factFields('thoi_gian', 'khai_mac', 'be_mac_luc', 'dia_diem'),
      body: (source) =>
        richLines([
          `Thời gian: khai mạc ${factText(source, 'khai_mac')}; bế mạc ${factText(source, 'be_mac_luc')}.`,
          `Địa điểm: ${factText(source, 'dia_diem')}.`,
        ]),
    },
    tableSection({ field: 'phien_tru_bi', label: 'Phiên trù bị', columns: ITEMS, optional: true }),
    tableSection({
      field: 'phien_chinh_thuc',
      label: 'Phiên chính thức',
      columns: ITEMS,
      help: 'Mỗi mục có số phút, người thực hiện và tài liệu.',
    }),
    {
      id: 'tong',
      label: 'Tổng thời gian',
      fields: [],
      body: ({ book }) => {
        const minutes = totalMinutes(PARTS.flatMap((part) => book.rows(part)));
        return richLines(minutes === 0 ? [] : [`Tổng thời gian theo chương trình: ${wholeWithWords(minutes)} phút.`]);
      },
    },
  ],
  signing: { by: 'presidium', confirmedByOffice: true },
  recipients: superiorOnly,
  check: checkAgenda,
};

type Row = Readonly<Record<string, string>>;
const minutesOf = (row: Row) => (/^\d{1,4}$/.test(wordCell(row.phut)) ? Number(wordCell(row.phut)) : null);

/** Sum of the minutes that are given; rows without a whole number count nothing and are pointed out by the check. */
export const totalMinutes = (rows: readonly Row[]): number =>
  rows.reduce((total, row) => total + (minutesOf(row) ?? 0), 0);

/** Share of time a discussion should have at least, of the official session (documents.md, congress-agenda). */
const DISCUSSION_SHARE = 4;

function checkAgenda({ book }: OutlineSource): void {
  const official = book.rows('phien_chinh_thuc');
  const warn = (code: string, message: string) => book.warn({ code, section: 'phien_chinh_thuc', message });
  const untimed = official.filter((row) => minutesOf(row) === null).length;
  if (untimed > 0) warn('item-without-minutes', `${untimed} mục chưa có số phút.`);
  const unled = official.filter((row) => wordCell(row.nguoi) === '').length;
  if (unled > 0) warn('item-without-speaker', `${unled} mục chưa có người thực hiện.`);
  const total = totalMinutes(official);
  const discussion = totalMinutes(official.filter((row) => /thảo luận|tham luận/iu.test(row.noi_dung ?? '')));
  if (total > 0 && discussion * DISCUSSION_SHARE < total)
    warn('short-discussion', `Thảo luận ${discussion}/${total} phút, chưa được một phần tư phiên chính thức.`);
}

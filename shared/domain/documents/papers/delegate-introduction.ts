import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, factFields, factText, voters } from '../outline/outline-records.ts';
import { wordCell } from '../outline/outline-rows.ts';
import type { TableRow } from '../paper.ts';
import { tableField, wholeField } from '../paper-field.ts';
import { richLines } from '../rich-compose.ts';

/** Guests in the order of protocol: superiors, former leaders and veterans, other units, press. */
const RANKS = [
  ['khach_cap_tren', 'Cấp trên'],
  ['nguyen_lanh_dao', 'Nguyên lãnh đạo, lão thành cách mạng'],
  ['don_vi_ban', 'Đơn vị bạn, Mặt trận, đoàn thể'],
  ['bao_chi', 'Báo chí'],
] as const;

const guestSection = ([id, label]: (typeof RANKS)[number]): OutlineSection => ({
  id,
  label,
  heading: label,
  fields: [
    tableField(
      id,
      id,
      label,
      [
        { name: 'ho_ten', label: 'Họ và tên' },
        { name: 'chuc_vu', label: 'Chức vụ đúng như giấy mời' },
      ],
      { optional: true, help: 'Xếp theo thứ tự giới thiệu; bỏ người không đến.' },
    ),
  ],
  body: ({ book }) => richLines(book.rows(id).map(guestLine)),
});

function guestLine(row: TableRow): string {
  const [name, post] = [wordCell(row.ho_ten), wordCell(row.chuc_vu)];
  return `- Đồng chí ${name}${post === '' ? '' : `, ${post}`};`;
}

/** Introduction of those present (lời giới thiệu đại biểu), read at the opening. */
export const delegateIntroduction: OutlineDefinition = {
  id: 'delegate-introduction',
  name: 'Lời giới thiệu đại biểu',
  typeCode: 'none',
  issuer: 'congress',
  stage: 'during',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueBefore(1),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'LỜI GIỚI THIỆU ĐẠI BIỂU',
  subject: (source) => [`dự ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'kinh_thua',
      label: 'Lời mở đầu',
      fields: [],
      body: (source) => richLines(['Kính thưa Đại hội!', `Đến dự ${congressName(source)}, xin trân trọng giới thiệu:`]),
    },
    ...RANKS.map(guestSection),
    {
      id: 'chinh_thuc',
      label: 'Đại biểu, đảng viên dự Đại hội',
      heading: 'Thành phần dự Đại hội',
      fields: [
        ...factFields('chinh_thuc', 'trieu_tap'),
        wholeField('chinh_thuc', 'co_mat', 'Số có mặt', { optional: true, help: 'Ghi sau khi điểm danh.' }),
      ],
      body: presentText,
    },
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
};

function presentText(source: OutlineSource) {
  const present = source.book.whole('co_mat');
  const here = present === null ? '' : `, có mặt ${wholeWithWords(present)}`;
  return richLines([
    `Dự Đại hội có ${factText(source, 'trieu_tap')} ${voters(source)} được triệu tập${here}.`,
    'Xin nhiệt liệt chào mừng!',
  ]);
}

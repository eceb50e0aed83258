import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, dueBefore, superiorOnly } from '../outline/outline-records.ts';
import { tableSection, wordCell } from '../outline/outline-rows.ts';
import { choiceField, richField } from '../paper-field.ts';
import { joinRich, richLines } from '../rich-compose.ts';

const TARGETS = [
  ['cap_minh', 'Văn kiện của cấp mình'],
  ['cap_tren', 'Văn kiện đại hội cấp trên trực tiếp'],
  ['toan_quoc', 'Văn kiện Đại hội đại biểu toàn quốc'],
] as const;
const SUBJECTS: Readonly<Record<string, string>> = {
  cap_minh: 'dự thảo văn kiện Đại hội',
  cap_tren: 'dự thảo văn kiện đại hội cấp trên',
  toan_quoc: 'dự thảo văn kiện Đại hội đại biểu toàn quốc của Đảng',
};

const SECTIONS: readonly OutlineSection[] = [
  tableSection({
    field: 'hoi_nghi',
    label: 'Tổ chức lấy ý kiến',
    columns: [
      { name: 'ten', label: 'Hội nghị', width: 78, isText: true },
      { name: 'ngay', label: 'Ngày', width: 26 },
      { name: 'so_du', label: 'Số dự', width: 24 },
      { name: 'so_y_kien', label: 'Số ý kiến', width: 26 },
    ],
  }),
  {
    id: 'ket_qua',
    label: 'Kết quả chung',
    heading: 'Kết quả chung',
    fields: [
      choiceField('ket_qua', 'van_kien', 'Góp ý vào', TARGETS),
      richField('ket_qua', 'ket_qua', 'Đánh giá chung', { help: 'Điều nhất trí, điều còn ý kiến khác nhau.' }),
    ],
    body: (source) => joinRich(countText(source), source.book.rich('ket_qua')),
  },
  tableSection({
    field: 'y_kien',
    label: 'Ý kiến cụ thể; tiếp thu, giải trình',
    help: 'Mỗi ý kiến chỉ rõ phần, mục, trang; văn kiện của cấp mình thì ghi tiếp thu hay giải trình.',
    columns: [
      { name: 'phan', label: 'Phần, mục, trang', width: 26, isText: true },
      { name: 'noi_dung', label: 'Nội dung ý kiến', width: 56, isText: true },
      { name: 'don_vi', label: 'Người, đơn vị góp ý', width: 30, isText: true },
      { name: 'xu_ly', label: 'Tiếp thu, giải trình', width: 42, isText: true },
    ],
  }),
  writtenSection('kien_nghi', 'Kiến nghị', { optional: true }),
];

/** Report on opinions about draft documents (báo cáo tổng hợp ý kiến góp ý), own or of superior congresses. */
export const feedbackReport: OutlineDefinition = {
  id: 'feedback-report',
  name: 'Báo cáo tổng hợp ý kiến góp ý văn kiện',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(10),
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  title: 'BÁO CÁO',
  subject: ({ book, ...source }) => [
    `tổng hợp ý kiến góp ý vào ${SUBJECTS[book.text('van_kien')] ?? SUBJECTS.cap_minh}`,
    `của ${committeeName({ book, ...source })}`,
  ],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorOnly,
  check: checkOpinions,
};

function countText({ book }: OutlineSource) {
  const opinions = book.rows('y_kien');
  if (opinions.length === 0) return richLines([]);
  const answered = opinions.filter((row) => wordCell(row.xu_ly) !== '').length;
  return richLines([
    `Có ${wholeWithWords(opinions.length)} ý kiến cụ thể, trong đó ${wholeWithWords(answered)} ý kiến đã được tiếp thu hoặc giải trình.`,
  ]);
}

function checkOpinions({ book }: OutlineSource): void {
  const rows = book.rows('y_kien');
  const warn = (code: string, message: string) => book.warn({ code, section: 'y_kien', message });
  const unplaced = rows.filter((row) => wordCell(row.phan) === '').length;
  if (unplaced > 0) warn('opinion-without-place', `${unplaced} ý kiến chưa chỉ rõ phần, mục, trang.`);
  const open = rows.filter((row) => wordCell(row.xu_ly) === '').length;
  if (open > 0 && book.text('van_kien') !== 'cap_tren' && book.text('van_kien') !== 'toan_quoc')
    warn('opinion-without-answer', `${open} ý kiến chưa có tiếp thu hoặc giải trình.`);
}

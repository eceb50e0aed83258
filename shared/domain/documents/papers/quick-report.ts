import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueAfter, factFields, factText, superiorOnly, voters } from '../outline/outline-records.ts';
import { wholeField } from '../paper-field.ts';
import { shareText } from '../percent-text.ts';
import { richLines } from '../rich-compose.ts';
import { electionResults, warnOfMinorities } from './election-results.ts';

const RESULTS = electionResults('ket_qua');

/** Attendance of the congress from the roster and the count of those present; fields of `section`. */
export const attendanceFields = (section: string) => [
  ...factFields(section, 'khai_mac', 'be_mac_luc', 'dia_diem', 'trieu_tap'),
  wholeField(section, 'co_mat', 'Số có mặt'),
];

export function attendanceText(source: OutlineSource, section: string) {
  const { book, records } = source;
  const summoned = records.delegates.filter((one) => one.summoned).length;
  const present = book.whole('co_mat');
  if (present !== null && summoned > 0 && present > summoned)
    book.warn({
      code: 'present-exceeds-summoned',
      section,
      message: `Số có mặt ${present} lớn hơn số được triệu tập ${summoned}.`,
    });
  const share = present === null ? null : shareText(present, summoned);
  const here = present === null ? book.lack('co_mat') : wholeWithWords(present);
  return richLines([
    `Khai mạc: ${factText(source, 'khai_mac')}; bế mạc: ${factText(source, 'be_mac_luc')}; tại ${factText(source, 'dia_diem')}.`,
    `Số ${voters(source)} được triệu tập: ${factText(source, 'trieu_tap')}; có mặt: ${here}${share === null ? '' : `, đạt ${share}% số được triệu tập`}.`,
  ]);
}

/** Quick report on the congress (báo cáo nhanh), the same day. */
export const quickReport: OutlineDefinition = {
  id: 'quick-report',
  name: 'Báo cáo nhanh kết quả Đại hội',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'after',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: dueAfter(1),
  responsible: 'Văn phòng',
  restricted: false,
  title: 'BÁO CÁO NHANH',
  subject: (source) => [`kết quả ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'thoi_gian',
      label: 'Thời gian, thành phần',
      heading: 'Thời gian, thành phần',
      fields: attendanceFields('thoi_gian'),
      body: (source) => attendanceText(source, 'thoi_gian'),
    },
    writtenSection('noi_dung', 'Nội dung đã hoàn thành'),
    {
      id: 'ket_qua',
      label: 'Kết quả bầu cử',
      heading: 'Kết quả bầu cử',
      fields: [RESULTS.field],
      body: RESULTS.print,
    },
    writtenSection('tinh_hinh', 'Tình hình nổi bật, phát sinh', { optional: true }),
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorOnly,
  check: (source) => warnOfMinorities(source, 'ket_qua'),
};

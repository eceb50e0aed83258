import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore } from '../outline/outline-records.ts';
import { typedRows, wordCell } from '../outline/outline-rows.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { totalMinutes } from './congress-agenda.ts';

const SPEECHES = typedRows({
  section: 'tham_luan',
  field: 'tham_luan',
  label: 'Tham luận đăng ký',
  help: 'Mỗi tham luận gắn với một phần của báo cáo hoặc một chỉ tiêu; nên có ít nhất một tham luận về xây dựng Đảng và một góp ý văn kiện cấp trên.',
  columns: [
    { name: 'nguoi', label: 'Người phát biểu', width: 32, isText: true },
    { name: 'don_vi', label: 'Đơn vị', width: 32, isText: true },
    { name: 'chu_de', label: 'Chủ đề', width: 46, isText: true },
    { name: 'gan_voi', label: 'Phần báo cáo, chỉ tiêu', width: 30, isText: true },
    { name: 'phut', label: 'Phút', width: 14 },
  ],
});

/** Longest a speech should take, minutes (documents.md, speech-register: five to seven). */
const LONGEST = 7;

/** Register of speeches (danh sách đăng ký tham luận). */
export const speechRegister: OutlineDefinition = {
  id: 'speech-register',
  name: 'Danh sách đăng ký tham luận',
  typeCode: 'none',
  issuer: 'presidium',
  stage: 'during',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(15),
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  title: 'DANH SÁCH ĐĂNG KÝ THAM LUẬN',
  subject: (source) => [`tại ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'tham_luan',
      label: 'Danh sách',
      fields: [SPEECHES.field],
      body: (source) => joinRich(SPEECHES.print(source), totalText(source)),
    },
    writtenSection('goi_y', 'Gợi ý nội dung tham luận', {
      optional: true,
      help: 'Vấn đề; kết quả có số liệu; khó khăn, nguyên nhân; giải pháp, đề xuất.',
    }),
  ],
  signing: { by: 'nobody' },
  recipients: () => [],
  check: checkSpeeches,
};

function totalText({ book }: OutlineSource) {
  const rows = book.rows('tham_luan');
  const minutes = totalMinutes(rows);
  if (rows.length === 0) return richLines([]);
  return richLines([
    `Tổng số ${wholeWithWords(rows.length)} tham luận${minutes === 0 ? '' : `, thời gian ${wholeWithWords(minutes)} phút`}.`,
  ]);
}

function checkSpeeches({ book }: OutlineSource): void {
  const rows = book.rows('tham_luan');
  const warn = (code: string, message: string) => book.warn({ code, section: 'tham_luan', message });
  const loose = rows.filter((row) => wordCell(row.gan_voi) === '').length;
  if (loose > 0) warn('speech-without-topic', `${loose} tham luận chưa gắn với phần báo cáo hoặc chỉ tiêu nào.`);
  const long = rows.filter((row) => Number(wordCell(row.phut)) > LONGEST).length;
  if (long > 0) warn('long-speech', `${long} tham luận dài hơn ${LONGEST} phút.`);
}

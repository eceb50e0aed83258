import { REGULATION, REPORT, SUBMISSION } from './bases.ts';
import { type Fault, lastWords, layout, look, reword, say, withChange } from './change.ts';
import type { Spec } from './paper-spec.ts';

const ground = (texts: readonly string[]): Spec => withChange(SUBMISSION, { grounds: texts });
const GROUNDS = SUBMISSION.grounds;

const FOUR_POINTS = REGULATION.body.filter(({ text }) => !text.startsWith('đ)'));

export const BODY: readonly Fault[] = [
  { rule: 'ND-01', what: 'nội dung cỡ 13', paper: look(REPORT, 'text', { size: 13 }) },
  { rule: 'ND-02', what: 'cả đoạn nghiêng', paper: withChange(REPORT, { paragraphLooks: { 6: { italic: true } } }) },
  { rule: 'ND-03', what: 'căn trái', paper: layout(REPORT, 'text', { align: 'left' }) },
  { rule: 'ND-04', what: 'thụt 12,7 mm', paper: layout(REPORT, 'text', { firstLine: 720 }) },
  { rule: 'ND-04', what: 'không thụt', paper: layout(REPORT, 'text', { firstLine: 0 }) },
  {
    rule: 'ND-04',
    what: 'thụt bằng Tab',
    paper: reword(layout(REPORT, 'text', { firstLine: 0 }), 'Trên đây', (text) => `\t${text}`),
  },
  { rule: 'ND-05', what: 'cách đoạn 3 pt', paper: layout(REPORT, 'text', { after: 60 }) },
  { rule: 'ND-06', what: 'giãn dòng 1,5', paper: layout(REPORT, 'text', { line: 360, rule: 'auto' }) },
  { rule: 'ND-06', what: 'chính xác 17 pt', paper: layout(REPORT, 'text', { line: 340 }) },
  { rule: 'ND-06', what: 'chính xác 24 pt', paper: layout(REPORT, 'text', { line: 480 }) },
  { rule: 'ND-06', what: 'ít nhất 18 pt', paper: layout(REPORT, 'text', { line: 360, rule: 'atLeast' }) },
  { rule: 'ND-07', what: 'không có dấu chấm cuối', paper: lastWords(REPORT, (text) => text.replace(/\.$/, '')) },
  { rule: 'ND-07', what: 'không có nội dung', paper: withChange(REPORT, { body: [] }) },
  { rule: 'ND-08', what: './.', paper: lastWords(REPORT, (text) => text.replace(/\.$/, './.')) },
  { rule: 'ND-09', what: 'căn cứ không có gạch', paper: ground(GROUNDS.map((text) => text.replace(/^- /, ''))) },
  { rule: 'ND-10', what: 'căn cứ kết bằng phẩy', paper: ground(GROUNDS.map((text) => text.replace(/;$/, ','))) },
  {
    rule: 'ND-10',
    what: 'căn cứ cuối kết bằng chấm phẩy',
    paper: ground(GROUNDS.map((text) => text.replace(/\.$/, ';'))),
  },
  { rule: 'ND-11', what: 'căn cứ nghiêng', paper: look(SUBMISSION, 'ground', { italic: true }) },
  {
    rule: 'ND-12',
    what: 'căn cứ thiếu ngày',
    paper: ground([GROUNDS[0] ?? '', '- Căn cứ Quy định số 399-QĐ/TW của Ban Bí thư về thể thức văn bản của Đảng.']),
    also: ['ND-22'],
  },
  { rule: 'ND-12', what: 'luật thiếu năm', paper: ground([GROUNDS[0] ?? '', '- Căn cứ Luật Cán bộ, công chức.']) },
];

export const STRUCTURE: readonly Fault[] = [
  { rule: 'ND-13', what: 'Chương căn trái', paper: layout(REGULATION, 'part', { align: 'left' }) },
  {
    rule: 'ND-13',
    what: 'Chương 1',
    paper: reword(REGULATION, 'Chương I', (text) => (text === 'Chương I' ? 'Chương 1' : text)),
  },
  { rule: 'ND-14', what: 'tên chương không đậm', paper: look(REGULATION, 'partName', { bold: false }) },
  { rule: 'ND-14', what: 'tên chương chữ thường', paper: reword(REGULATION, 'QUY ĐỊNH CHUNG', () => 'Quy định chung') },
  { rule: 'ND-15', what: 'Mục I', paper: reword(REGULATION, 'Mục 1', () => 'Mục I') },
  { rule: 'ND-15', what: 'Mục không đậm', paper: look(REGULATION, 'section', { bold: false }) },
  { rule: 'ND-16', what: 'tên mục không đậm', paper: look(REGULATION, 'sectionName', { bold: false }) },
  {
    rule: 'ND-17',
    what: 'Điều 1:',
    paper: reword(REGULATION, 'Điều 1.', (text) => text.replace('Điều 1.', 'Điều 1:')),
  },
  { rule: 'ND-17', what: 'Điều không đậm', paper: look(REGULATION, 'article', { bold: false }) },
  {
    rule: 'ND-17',
    what: 'Điều La Mã',
    paper: reword(REGULATION, 'Điều 3.', (text) => text.replace('Điều 3.', 'Điều III.')),
  },
  {
    rule: 'ND-18',
    what: 'khoản 1)',
    paper: reword(REGULATION, '1. Quy chế này', (text) => text.replace('1.', '1)')),
    also: ['ND-25'],
  },
  {
    rule: 'ND-19',
    what: 'điểm a.',
    paper: reword(REGULATION, 'a) Tham dự', (text) => text.replace('a)', 'a.')),
    also: ['ND-25'],
  },
  { rule: 'ND-19', what: 'điểm tự động a.', paper: withChange(REGULATION, { body: FOUR_POINTS, countedPoints: '.' }) },
  { rule: 'ND-19', what: 'điểm tự động: sau d là e', paper: withChange(REGULATION, { countedPoints: ')' }) },
  { rule: 'ND-19', what: 'bỏ điểm đ', paper: reword(REGULATION, 'đ) Chấp hành', (text) => text.replace('đ)', 'e)')) },
  {
    rule: 'ND-20',
    what: 'nhảy điều',
    paper: reword(REGULATION, 'Điều 3.', (text) => text.replace('Điều 3.', 'Điều 4.')),
  },
  { rule: 'ND-20', what: 'lặp mục La Mã', paper: reword(REPORT, 'II- CÔNG TÁC', (text) => text.replace('II-', 'I-')) },
  {
    rule: 'ND-21',
    what: 'chữ viết tắt không giải thích',
    paper: say(
      REPORT,
      'Đã giao QLNS phối hợp với các đơn vị rà soát, tổng hợp số liệu của toàn đảng bộ trong tháng 6.',
    ),
  },
  {
    rule: 'ND-22',
    what: 'viện dẫn lần đầu thiếu ngày',
    paper: say(
      REPORT,
      'Đảng uỷ đã quán triệt Chỉ thị 45-CT/TW đến toàn thể cán bộ, đảng viên trong đảng bộ bằng nhiều hình thức.',
    ),
  },
  {
    rule: 'ND-23',
    what: 'viện dẫn đảo gạch',
    paper: say(
      REPORT,
      'Đảng uỷ đã tổ chức thực hiện Nghị quyết số 18/NQ-TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII.',
    ),
  },
  {
    rule: 'ND-24',
    what: 'ngày viết tắt 5/06/2026',
    paper: say(
      REPORT,
      'Hội nghị sơ kết được tổ chức vào ngày 5/06/2026 tại hội trường với sự tham gia của toàn thể cán bộ.',
    ),
  },
  { rule: 'ND-25', what: 'I- lẫn II.', paper: reword(REPORT, 'II- CÔNG TÁC', (text) => text.replace('II-', 'II.')) },
];

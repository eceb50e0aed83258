import * as base from './bases.ts';
import { type Fault, look, page, say, withChange } from './change.ts';

const { REPORT } = base;

export const PAGE: readonly Fault[] = [
  { rule: 'PG-01', what: 'giấy Letter', paper: withChange(REPORT, { page: page(12240, 15840) }) },
  { rule: 'PG-01', what: 'báo cáo trên giấy A3', paper: withChange(REPORT, { page: page(16838, 23811) }) },
  {
    rule: 'PG-02',
    what: 'trang ngang không có bảng',
    paper: withChange(REPORT, { page: page(16838, 11906, 1134, 1134, 1701, 850, 567, ' w:orient="landscape"') }),
  },
  { rule: 'PG-03', what: 'lề trên 25 mm', paper: withChange(REPORT, { page: page(11906, 16838, 1417) }) },
  { rule: 'PG-04', what: 'lề dưới 25 mm', paper: withChange(REPORT, { page: page(11906, 16838, 1134, 1417) }) },
  { rule: 'PG-05', what: 'lề trái 35 mm', paper: withChange(REPORT, { page: page(11906, 16838, 1134, 1134, 1984) }) },
  {
    rule: 'PG-06',
    what: 'lề phải 20 mm',
    paper: withChange(REPORT, { page: page(11906, 16838, 1134, 1134, 1701, 1134) }),
  },
  {
    rule: 'PG-07',
    what: 'in hai mặt, lề ngoài 20 mm',
    paper: withChange(REPORT, { page: page(11906, 16838, 1134, 1134, 1701, 1134), settings: '<w:mirrorMargins/>' }),
  },
  { rule: 'PG-08', what: 'không có số trang', paper: withChange(REPORT, { header: 'none' }) },
  { rule: 'PG-09', what: 'số trang ở chân trang', paper: withChange(REPORT, { header: 'footer' }) },
  { rule: 'PG-09', what: 'số trang bên trái', paper: withChange(REPORT, { header: 'left' }) },
  {
    rule: 'PG-10',
    what: 'số trang cách mép 5 mm',
    paper: withChange(REPORT, { page: page(11906, 16838, 1134, 1134, 1701, 850, 283) }),
  },
  { rule: 'PG-11', what: 'trang 1 có số', paper: withChange(REPORT, { header: 'first-too' }) },
  { rule: 'PG-12', what: 'số trang cỡ 13', paper: look(REPORT, 'pageNumber', { size: 13 }) },
  { rule: 'PG-12', what: 'số trang La Mã', paper: withChange(REPORT, { header: 'roman' }) },
  { rule: 'PG-13', what: 'Trang 2', paper: withChange(REPORT, { header: 'words', headerText: 'Trang ' }) },
  {
    rule: 'PG-14',
    what: 'phụ lục đánh số tiếp',
    paper: withChange(base.WITH_ANNEXES, { annexes: base.WITH_ANNEXES.annexes.map(({ start: _, ...annex }) => annex) }),
  },
];

export const FONT: readonly Fault[] = [
  { rule: 'FT-01', what: 'Arial trong nội dung', paper: look(REPORT, 'text', { font: 'Arial' }) },
  { rule: 'FT-01', what: 'Calibri ở tên loại', paper: look(REPORT, 'type', { font: 'Calibri' }) },
  {
    rule: 'FT-02',
    what: 'phông .VnTime',
    paper: say(
      look(REPORT, 'text', { font: '.VnTime' }),
      'B¸o c¸o kÕt qu¶ c«ng t¸c x©y dùng §¶ng n¨m 2026 cña §¶ng uû x·, ®¶m b¶o ®óng tiÕn ®é.',
    ),
    also: ['CP-01', 'CP-11'],
  },
  {
    rule: 'FT-03',
    what: 'Unicode tổ hợp',
    paper: say(
      REPORT,
      'Đảng uỷ xã đã lãnh đạo hoàn thành các nhiệm vụ được giao trong sáu tháng đầu năm 2026.'.normalize('NFD'),
    ),
  },
  { rule: 'FT-04', what: 'chữ đỏ', paper: look(REPORT, 'subject', { color: 'FF0000' }) },
  { rule: 'FT-05', what: 'còn tô vàng', paper: look(REPORT, 'heading', { highlight: 'yellow' }) },
  {
    rule: 'FT-05',
    what: 'còn thay đổi đang theo dõi',
    paper: withChange(REPORT, {
      extraXml:
        '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:ins w:id="5" w:author="A"><w:r><w:t xml:space="preserve"> </w:t></w:r></w:ins></w:p>',
    }),
  },
  {
    rule: 'FT-06',
    what: 'nội dung lẫn cỡ 14 và 15',
    paper: withChange(REPORT, { paragraphLooks: { 8: { size: 15 } } }),
  },
];

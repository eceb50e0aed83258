import * as base from './bases.ts';
import { type Fault, layout, look, withChange } from './change.ts';
import type { Spec } from './paper-spec.ts';

const { REPORT, SUBMISSION, LETTER, RESOLUTION } = base;

export const TITLE: readonly Fault[] = [
  {
    rule: 'TD-01',
    what: 'không có tiêu đề',
    paper: withChange(REPORT, { title: '', titleLine: 'none' }),
    also: ['TD-04'],
  },
  {
    rule: 'TD-01',
    what: 'tiêu đề sai chữ',
    paper: withChange(REPORT, { title: 'ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH' }),
    also: ['TD-04'],
  },
  {
    rule: 'TD-02',
    what: 'tiêu đề bên trái',
    paper: withChange(REPORT, { titleOnLeft: true }),
    also: ['CQ-01', 'TD-04', 'CQ-04', 'CQ-14', 'SO-10'],
  },
  { rule: 'TD-03', what: 'tiêu đề cỡ 14', paper: look(REPORT, 'title', { size: 14 }) },
  { rule: 'TD-03', what: 'tiêu đề không đậm', paper: look(REPORT, 'title', { bold: false }) },
  { rule: 'TD-04', what: 'không có đường kẻ', paper: withChange(REPORT, { titleLine: 'none' }) },
  {
    rule: 'TD-04',
    what: 'phím tab, không có đường kẻ',
    paper: withChange(REPORT, { frame: 'tabs', titleLine: 'none' }),
  },
  { rule: 'TD-04', what: 'đường kẻ bằng nửa tiêu đề', paper: withChange(REPORT, { titleLine: 'short-shape' }) },
  {
    rule: 'TD-05',
    what: 'quốc hiệu, tiêu ngữ',
    paper: withChange(REPORT, {
      title: '',
      titleLine: 'none',
      extraRight: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    }),
    also: ['TD-01', 'TD-04'],
  },
];

export const ISSUER: readonly Fault[] = [
  {
    rule: 'CQ-01',
    what: 'không có tên cơ quan',
    paper: withChange(REPORT, { upper: [], issuer: [], star: null }),
    also: ['CQ-04', 'SO-10'],
  },
  { rule: 'CQ-02', what: 'cơ quan cấp trên in đậm', paper: look(REPORT, 'upper', { bold: true }) },
  { rule: 'CQ-02', what: 'cơ quan cấp trên cỡ 13', paper: look(REPORT, 'upper', { size: 13 }) },
  { rule: 'CQ-03', what: 'cơ quan ban hành không đậm', paper: look(REPORT, 'issuer', { bold: false }) },
  { rule: 'CQ-04', what: 'không có dấu sao', paper: withChange(REPORT, { star: null }) },
  { rule: 'CQ-04', what: 'dấu sao thành dấu đầu dòng', paper: withChange(REPORT, { starAsBullet: true }) },
  { rule: 'CQ-05', what: 'viền dưới tên cơ quan', paper: withChange(REPORT, { issuerLine: 'border' }) },
  { rule: 'CQ-05', what: 'gạch chân tên cơ quan', paper: withChange(REPORT, { issuerLine: 'underline' }) },
  { rule: 'CQ-05', what: 'hình kẻ dưới tên cơ quan', paper: withChange(REPORT, { issuerLine: 'shape' }) },
  {
    rule: 'CQ-05',
    what: 'gạch dưới tên cơ quan và tiêu đề bằng ký tự',
    paper: withChange(REPORT, { frame: 'tabs', titleLine: 'signs', issuer: ['ĐẢNG UỶ XÃ BÌNH AN', '______________'] }),
  },
  { rule: 'CQ-06', what: 'ba dấu sao', paper: withChange(REPORT, { star: '***' }) },
  { rule: 'CQ-06', what: 'gạch nối thay dấu sao', paper: withChange(REPORT, { star: '-------' }) },
  {
    rule: 'CQ-07',
    what: 'tên cơ quan căn trái',
    paper: layout(layout(REPORT, 'upper', { align: 'left' }), 'issuer', { align: 'left' }),
  },
  {
    rule: 'CQ-08',
    what: 'cấp trên là uỷ ban nhân dân',
    paper: withChange(REPORT, { upper: ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN'] }),
  },
  {
    rule: 'CQ-09',
    what: 'thứ tự cũ',
    paper: withChange(RESOLUTION, { issuer: ['ĐẢNG BỘ XÃ BÌNH AN', 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ II'] }),
  },
  {
    rule: 'CQ-10',
    what: 'không lần thứ, không nhiệm kỳ',
    paper: withChange(RESOLUTION, { issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN'] }),
  },
  {
    rule: 'CQ-11',
    what: 'chi bộ ghi toàn thể đảng viên',
    paper: withChange(base.CELL_CONGRESS, {
      issuer: ['ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN', 'CHI BỘ THÔN NÀ LÙNG NHIỆM KỲ 2026 - 2031'],
    }),
  },
  { rule: 'CQ-12', what: 'tên ban thẩm tra thiếu', paper: withChange(base.CREDENTIALS, { issuer: ['BAN THẨM TRA'] }) },
  {
    rule: 'CQ-12',
    what: 'ban kiểm phiếu ký, thiếu tên ban',
    paper: withChange(base.COUNTING, { upper: [], issuer: base.RESOLUTION.issuer }),
    also: ['CK-23'],
  },
  {
    rule: 'CQ-13',
    what: 'ban thường vụ là cơ quan ban hành',
    paper: withChange(REPORT, { issuer: ['BAN THƯỜNG VỤ ĐẢNG UỶ XÃ BÌNH AN'] }),
  },
  { rule: 'CQ-14', what: 'đảng uỷ không có cấp trên', paper: withChange(REPORT, { upper: [] }) },
  { rule: 'CQ-14', what: 'cấp trên là tỉnh uỷ', paper: withChange(REPORT, { upper: ['TỈNH UỶ LẠNG SƠN'] }) },
  {
    rule: 'CQ-15',
    what: 'chi bộ dưới đảng uỷ',
    paper: withChange(base.CELL_REPORT, { upper: ['ĐẢNG UỶ XÃ BÌNH AN'] }),
  },
  { rule: 'CQ-16', what: 'tiểu ban dưới đảng bộ', paper: withChange(LETTER, { upper: ['ĐẢNG BỘ XÃ BÌNH AN'] }) },
  {
    rule: 'CQ-17',
    what: 'văn phòng kèm tên đảng uỷ',
    paper: withChange(base.NOTICE, { issuer: ['VĂN PHÒNG ĐẢNG UỶ'] }),
  },
  {
    rule: 'CQ-18',
    what: 'huyện uỷ',
    paper: withChange(REPORT, { upper: [], issuer: ['HUYỆN UỶ VĂN LÃNG'], number: 'Số 05-BC/HU' }),
  },
  {
    rule: 'CQ-19',
    what: 'liên tịch nối bằng gạch dài',
    paper: withChange(base.JOINT, { issuer: ['BAN TỔ CHỨC TỈNH UỶ – BAN NỘI CHÍNH TỈNH UỶ'] }),
  },
];

const number = (text: string, paper: Spec = REPORT): Spec => withChange(paper, { number: text });

export const NUMBER: readonly Fault[] = [
  { rule: 'SO-01', what: 'không có số', paper: withChange(REPORT, { number: null }) },
  { rule: 'SO-02', what: 'Số: 05-BC/ĐU', paper: number('Số: 05-BC/ĐU') },
  ...['SỐ 05-BC/ĐU', 'số 05-BC/ĐU', 'Sô 05-BC/ĐU', 'Số05-BC/ĐU'].map((text) => ({
    rule: 'SO-01',
    what: text,
    paper: number(text),
  })),
  { rule: 'SO-03', what: 'Số 05/BC-ĐU', paper: number('Số 05/BC-ĐU') },
  { rule: 'SO-04', what: 'Số 05 - BC/ĐU', paper: number('Số 05 - BC/ĐU') },
  { rule: 'SO-04', what: 'Số 05-BC / ĐU', paper: number('Số 05-BC / ĐU') },
  { rule: 'SO-05', what: 'Số 5-BC/ĐU', paper: number('Số 5-BC/ĐU') },
  { rule: 'SO-05', what: 'Số 005-BC/ĐU', paper: number('Số 005-BC/ĐU') },
  { rule: 'SO-05', what: 'Số 012-BC/ĐU', paper: number('Số 012-BC/ĐU') },
  { rule: 'SO-06', what: 'số in đậm', paper: look(REPORT, 'number', { bold: true }) },
  { rule: 'SO-06', what: 'số cỡ 13', paper: look(REPORT, 'number', { size: 13 }) },
  { rule: 'SO-07', what: 'ký hiệu TB cho báo cáo', paper: number('Số 05-TB/ĐU') },
  {
    rule: 'SO-08',
    what: 'QĐi',
    paper: number('Số 05-QĐi/ĐU', withChange(REPORT, { type: 'QUY ĐỊNH', subject: ['về chế độ làm việc'] })),
  },
  { rule: 'SO-09', what: 'TTR', paper: number('Số 07-TTR/ĐU', SUBMISSION) },
  { rule: 'SO-10', what: 'CB cho đảng uỷ', paper: number('Số 05-BC/CB') },
  { rule: 'SO-10', what: 'ĐU cho đại hội', paper: number('Số 13-NQ/ĐU', RESOLUTION) },
  { rule: 'SO-11', what: 'có năm', paper: number('Số 05/2026-BC/ĐU') },
  { rule: 'SO-11', what: 'năm ở cuối sau gạch chéo', paper: number('Số 05-BC/ĐU/2026') },
  { rule: 'SO-11', what: 'năm ở cuối sau gạch nối', paper: number('Số 05-BC/ĐU-2026') },
  { rule: 'SO-11', what: 'năm sau số, nối bằng gạch', paper: number('Số 05-2026/BC-ĐU'), also: ['SO-03'] },
  { rule: 'SO-14', what: 'liên tịch nối bằng gạch chéo', paper: number('Số 02-HD/BTCTU/BNCTU', base.JOINT) },
  {
    rule: 'SO-15',
    what: 'báo cáo chính trị ký hiệu ĐH',
    paper: number('Số 25-BC/ĐH', base.POLITICAL_REPORT),
    also: ['SO-10'],
  },
];

const date = (text: string | null, paper: Spec = REPORT): Spec => withChange(paper, { placeDate: text });

export const PLACE_DATE: readonly Fault[] = [
  { rule: 'DD-01', what: 'ngày tháng chữ đứng', paper: look(REPORT, 'placeDate', { italic: false }) },
  { rule: 'DD-01', what: 'ngày tháng cỡ 13', paper: look(REPORT, 'placeDate', { size: 13 }) },
  { rule: 'DD-01', what: 'ngày tháng căn trái', paper: layout(REPORT, 'placeDate', { align: 'left' }) },
  { rule: 'DD-01', what: 'địa danh in hoa', paper: date('BÌNH AN, ngày 05 tháng 6 năm 2026') },
  { rule: 'DD-02', what: 'không có ngày tháng', paper: date(null) },
  { rule: 'DD-02', what: 'có dấu chấm cuối', paper: date('Bình An, ngày 05 tháng 6 năm 2026.') },
  { rule: 'DD-03', what: 'ngày 5', paper: date('Bình An, ngày 5 tháng 6 năm 2026') },
  { rule: 'DD-04', what: 'tháng 06', paper: date('Bình An, ngày 05 tháng 06 năm 2026') },
  { rule: 'DD-04', what: 'tháng 1', paper: date('Bình An, ngày 05 tháng 1 năm 2027') },
  { rule: 'DD-05', what: 'thiếu dấu phẩy', paper: date('Bình An ngày 05 tháng 6 năm 2026') },
  { rule: 'DD-06', what: 'Xã Bình An', paper: date('Xã Bình An, ngày 05 tháng 6 năm 2026') },
  {
    rule: 'DD-07',
    what: 'tên người không kèm cấp',
    paper: date(
      'Ngô Quyền, ngày 05 tháng 6 năm 2026',
      withChange(REPORT, { upper: ['ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG'], issuer: ['ĐẢNG UỶ PHƯỜNG NGÔ QUYỀN'] }),
    ),
  },
  { rule: 'DD-08', what: 'ngày 31 tháng 6', paper: date('Bình An, ngày 31 tháng 6 năm 2026') },
  { rule: 'DD-09', what: 'Huyện Văn Lãng', paper: date('Huyện Văn Lãng, ngày 05 tháng 6 năm 2026') },
];

export const TYPE: readonly Fault[] = [
  { rule: 'TL-01', what: 'tên loại cỡ 14', paper: look(REPORT, 'type', { size: 14 }) },
  { rule: 'TL-01', what: 'tên loại chữ thường', paper: withChange(REPORT, { type: 'Báo cáo' }) },
  { rule: 'TL-01', what: 'không có tên loại', paper: withChange(REPORT, { type: null, subject: [], hyphens: null }) },
  { rule: 'TL-02', what: 'tên loại lạ', paper: withChange(REPORT, { type: 'ĐỀ CƯƠNG' }), also: ['TL-08'] },
  { rule: 'TL-03', what: 'in chữ CÔNG VĂN', paper: withChange(LETTER, { type: 'CÔNG VĂN' }) },
  { rule: 'TL-04', what: 'trích yếu không đậm', paper: look(REPORT, 'subject', { bold: false }) },
  {
    rule: 'TL-04',
    what: 'trích yếu mở đầu chữ hoa',
    paper: withChange(REPORT, { subject: ['Kết quả công tác xây dựng Đảng sáu tháng đầu năm 2026'] }),
  },
  { rule: 'TL-05', what: 'không có năm gạch nối', paper: withChange(REPORT, { hyphens: null }) },
  { rule: 'TL-05', what: 'ba gạch nối', paper: withChange(REPORT, { hyphens: '---' }) },
  { rule: 'TL-05', what: 'gạch dài', paper: withChange(REPORT, { hyphens: '–––––' }) },
  { rule: 'TL-06', what: 'viền dưới trích yếu', paper: withChange(REPORT, { subjectLine: 'border' }) },
  { rule: 'TL-06', what: 'hình kẻ dưới trích yếu', paper: withChange(REPORT, { subjectLine: 'shape' }) },
  { rule: 'TL-07', what: 'V/v', paper: withChange(LETTER, { letterSubject: ['V/v rà soát hồ sơ nhân sự'] }) },
  {
    rule: 'TL-07',
    what: 'trích yếu công văn chữ đứng 13',
    paper: look(LETTER, 'letterSubject', { italic: false, size: 13 }),
  },
  {
    rule: 'TL-08',
    what: 'chủ đề không có dòng báo cáo',
    paper: withChange(base.THEME, { subject: [] }),
    also: ['TL-02'],
  },
  {
    rule: 'TL-09',
    what: 'chấm cuối trích yếu',
    paper: withChange(REPORT, { subject: ['kết quả công tác xây dựng Đảng năm 2026.'] }),
  },
];

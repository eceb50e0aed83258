import type { PaperField, PaperSection } from '../paper.ts';
import {
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  choiceField,
  FORMAT_SECTION,
  INDICATORS_SCREEN,
  recordField,
  richField,
  tableField,
  textField,
} from '../paper-field.ts';
import { REPORT_OUTLINES } from './political-report.kinds.ts';

const FIRST = 'Phần thứ nhất: nhiệm kỳ qua';
const SECOND = 'Phần thứ hai: nhiệm kỳ tới';
const CELL = ['cell'] as const;
const ORGANIZATION = ['members', 'delegates'] as const;

export const SECTIONS: readonly PaperSection[] = [
  { id: 'tieu_de', label: 'Tiêu đề, chủ đề' },
  { id: 'boi_canh', label: 'Bối cảnh', part: FIRST },
  { id: 'chi_tieu', label: 'Kết quả thực hiện chỉ tiêu', part: FIRST },
  { id: 'nhiem_vu', label: 'Kết quả lãnh đạo nhiệm vụ chính trị', part: FIRST },
  { id: 'quoc_phong', label: 'Quốc phòng, an ninh, nội chính', part: FIRST },
  { id: 'xay_dung_dang', label: 'Xây dựng Đảng', part: FIRST },
  { id: 'he_thong', label: 'Chính quyền, Mặt trận, đoàn thể', part: FIRST },
  { id: 'han_che', label: 'Hạn chế, khuyết điểm', part: FIRST },
  { id: 'nguyen_nhan', label: 'Nguyên nhân', part: FIRST },
  { id: 'bai_hoc', label: 'Bài học kinh nghiệm', part: FIRST },
  { id: 'du_bao', label: 'Thời cơ, thách thức', part: SECOND },
  { id: 'muc_tieu', label: 'Mục tiêu tổng quát', part: SECOND },
  { id: 'chi_tieu_toi', label: 'Chỉ tiêu chủ yếu', part: SECOND },
  { id: 'trong_tam', label: 'Nhiệm vụ trọng tâm, khâu đột phá', part: SECOND },
  { id: 'giai_phap', label: 'Nhiệm vụ, giải pháp', part: SECOND },
  { id: 'to_chuc', label: 'Tổ chức thực hiện', part: SECOND },
  { id: 'kien_nghi', label: 'Kiến nghị với cấp trên', part: SECOND },
  FORMAT_SECTION,
];

const TITLE_FIELDS: readonly PaperField[] = [
  choiceField('tieu_de', 'kieu_tieu_de', 'Tiêu đề báo cáo', [
    ['ten_loai', 'Tên loại và trích yếu'],
    ['chu_de', 'Chủ đề Đại hội thay cho tên loại'],
  ]),
  choiceField(
    'tieu_de',
    'loai_hinh',
    'Loại hình đơn vị',
    Object.entries(REPORT_OUTLINES).map(([id, { label }]) => [id, label] as const),
    {
      help: 'Đổi tên các mục và dàn ý gợi ý cho phù hợp; để trống thì chương trình đoán theo tên đơn vị.',
      rule: 'report-outline',
    },
  ),
  recordField('tieu_de', 'chu_de', 'Chủ đề Đại hội', CONGRESS_SCREEN),
  recordField('tieu_de', 'nhiem_ky_qua', 'Nhiệm kỳ vừa qua', CONGRESS_SCREEN),
  recordField('tieu_de', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
  textField('tieu_de', 'phuong_cham', 'Phương châm Đại hội', { optional: true }),
  richField('tieu_de', 'mo_dau', 'Lời mở đầu', { optional: true }),
];

const FIRST_PART_FIELDS: readonly PaperField[] = [
  richField('boi_canh', 'thuan_loi', 'Thuận lợi'),
  richField('boi_canh', 'kho_khan', 'Khó khăn'),
  recordField('chi_tieu', 'chi_tieu_qua', 'Chỉ tiêu nhiệm kỳ qua', INDICATORS_SCREEN, { type: 'table' }),
  richField('chi_tieu', 'phan_tich_chi_tieu', 'Phân tích kết quả chỉ tiêu', {
    optional: true,
    help: 'Câu tổng hợp và danh sách chỉ tiêu chưa đạt tự sinh từ số liệu; viết thêm nhận định ở đây.',
  }),
  richField('nhiem_vu', 'ket_qua_nhiem_vu', 'Kết quả lãnh đạo nhiệm vụ chính trị', {
    help: 'Kinh tế, văn hoá - xã hội hoặc nhiệm vụ chuyên môn; mỗi kết quả nên có số liệu.',
  }),
  richField('quoc_phong', 'ket_qua_quoc_phong', 'Quốc phòng, an ninh, nội chính', { kinds: ORGANIZATION }),
  richField('xay_dung_dang', 'ket_qua_xay_dung_dang', 'Xây dựng Đảng', {
    help: 'Chính trị, tư tưởng, đạo đức, tổ chức, cán bộ; đảng viên; kiểm tra, giám sát; dân vận; phương thức lãnh đạo.',
  }),
  richField('xay_dung_dang', 'kiem_diem_chi_uy', 'Kiểm điểm trách nhiệm của bí thư, phó bí thư', {
    optional: true,
    kinds: CELL,
    help: 'Dùng khi chi bộ không có chi uỷ nên không làm báo cáo kiểm điểm riêng.',
  }),
  richField('he_thong', 'ket_qua_he_thong', 'Chính quyền, Mặt trận, đoàn thể', { kinds: ORGANIZATION }),
  tableField('han_che', 'han_che', 'Hạn chế, khuyết điểm', [
    { name: 'noi_dung', label: 'Hạn chế' },
    { name: 'linh_vuc', label: 'Lĩnh vực' },
    { name: 'so_lieu', label: 'Số liệu minh chứng' },
  ]),
  tableField('nguyen_nhan', 'nguyen_nhan', 'Nguyên nhân', [
    { name: 'noi_dung', label: 'Nguyên nhân' },
    { name: 'loai', label: 'Khách quan hoặc chủ quan' },
    { name: 'han_che', label: 'Của hạn chế số' },
  ]),
  richField('bai_hoc', 'bai_hoc', 'Bài học kinh nghiệm'),
];

const SECOND_PART_FIELDS: readonly PaperField[] = [
  richField('du_bao', 'du_bao', 'Dự báo thời cơ, thách thức', { optional: true }),
  richField('muc_tieu', 'muc_tieu_tong_quat', 'Mục tiêu tổng quát'),
  recordField('chi_tieu_toi', 'chi_tieu_toi', 'Chỉ tiêu nhiệm kỳ tới', INDICATORS_SCREEN, { type: 'table' }),
  tableField('trong_tam', 'trong_tam', 'Nhiệm vụ trọng tâm, khâu đột phá', [
    { name: 'noi_dung', label: 'Nội dung' },
    { name: 'loai', label: 'Trọng tâm hoặc đột phá' },
    { name: 'han_che', label: 'Khắc phục hạn chế số' },
  ]),
  tableField('giai_phap', 'giai_phap', 'Nhiệm vụ, giải pháp', [
    { name: 'nhiem_vu', label: 'Nhiệm vụ' },
    { name: 'giai_phap', label: 'Giải pháp' },
    { name: 'chu_tri', label: 'Chủ trì' },
    { name: 'thoi_han', label: 'Thời hạn' },
    { name: 'han_che', label: 'Khắc phục hạn chế số' },
  ]),
  richField('to_chuc', 'to_chuc_thuc_hien', 'Tổ chức thực hiện', { optional: true }),
  richField('kien_nghi', 'kien_nghi', 'Kiến nghị với cấp trên', { optional: true }),
];

export const FIELDS: readonly PaperField[] = [
  ...TITLE_FIELDS,
  ...FIRST_PART_FIELDS,
  ...SECOND_PART_FIELDS,
  ...COMMITTEE_FORMAT_FIELDS,
];

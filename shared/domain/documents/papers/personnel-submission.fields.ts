import type { PaperField, PaperSection } from '../paper.ts';
import {
  CANDIDATES_SCREEN,
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  choiceField,
  FORMAT_SECTION,
  ISSUED_SCREEN,
  recordField,
  richField,
  STEPS_SCREEN,
  STRUCTURE_SCREEN,
  tableField,
  UNIT_SCREEN,
} from '../paper-field.ts';

export const SECTIONS: readonly PaperSection[] = [
  { id: 'can_cu', label: 'Nơi kính trình, căn cứ' },
  { id: 'qua_trinh', label: 'Quá trình và kết quả quy trình' },
  { id: 'nhan_su', label: 'Nhân sự đề nghị' },
  { id: 'co_cau', label: 'Cơ cấu và số dư' },
  { id: 'van_de', label: 'Vấn đề cần báo cáo' },
  { id: 'kien_nghi', label: 'Kiến nghị' },
  { id: 'kem_theo', label: 'Danh mục kèm theo' },
  FORMAT_SECTION,
];

export const FIELDS: readonly PaperField[] = [
  recordField('can_cu', 'kinh_trinh', 'Nơi kính trình', UNIT_SCREEN),
  tableField('can_cu', 'kinh_trinh_khac', 'Nơi kính trình khác', [{ name: 'ten', label: 'Nơi kính trình' }], {
    optional: true,
  }),
  tableField(
    'can_cu',
    'can_cu',
    'Căn cứ',
    [{ name: 'noi_dung', label: 'Loại, số, ký hiệu, ngày, cơ quan, trích yếu' }],
    {
      help: 'Mỗi căn cứ một dòng, bắt đầu bằng “Căn cứ …”; dấu gạch và dấu cuối dòng tự thêm.',
    },
  ),
  recordField('qua_trinh', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
  recordField('qua_trinh', 'cac_buoc', 'Các bước quy trình nhân sự', STEPS_SCREEN, {
    type: 'table',
    rule: 'step-threshold',
  }),
  recordField('nhan_su', 'danh_sach', 'Danh sách nhân sự', CANDIDATES_SCREEN, { type: 'table' }),
  recordField('co_cau', 'so_luong_bau', 'Số lượng cấp uỷ viên cần bầu', CONGRESS_SCREEN, {
    rule: 'surplus-band',
  }),
  recordField('co_cau', 'ngay_tinh_tuoi', 'Ngày khai mạc (mốc tính tuổi)', CONGRESS_SCREEN, { rule: 'young-age' }),
  recordField('co_cau', 'giai_trinh', 'Giải trình chỗ chưa đạt cơ cấu', STRUCTURE_SCREEN),
  richField('van_de', 'van_de', 'Vấn đề cần báo cáo', {
    optional: true,
    help: 'Đơn thư, trường hợp đặc biệt về tuổi, tiêu chuẩn, cơ cấu. Để trống thì mục này không in.',
  }),
  richField('kien_nghi', 'kien_nghi_them', 'Kiến nghị thêm', { optional: true }),
  recordField('kem_theo', 'tai_lieu', 'Đề án nhân sự, biên bản kiểm phiếu đã ban hành', ISSUED_SCREEN),
  tableField('kem_theo', 'kem_theo', 'Tài liệu kèm theo khác', [{ name: 'ten', label: 'Tên tài liệu' }], {
    optional: true,
    help: 'Đề án, danh sách trích ngang và biên bản các bước tự thêm.',
  }),
  choiceField(FORMAT_SECTION.id, 'chuc_vu_ky', 'Chức vụ người ký', [
    ['secretary', 'Bí thư'],
    ['deputy-secretary', 'Phó Bí thư'],
  ]),
  ...COMMITTEE_FORMAT_FIELDS,
];

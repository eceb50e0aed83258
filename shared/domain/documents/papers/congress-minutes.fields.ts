import type { PaperField, PaperSection, TableColumn } from '../paper.ts';
import {
  CONGRESS_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  choiceField,
  DELEGATES_SCREEN,
  FORMAT_SECTION,
  POSTS_SCREEN,
  recordField,
  richField,
  tableField,
  textField,
  timeField,
  wholeField,
} from '../paper-field.ts';

export const SECTIONS: readonly PaperSection[] = [
  { id: 'mo_dau', label: 'Thời gian, địa điểm, thành phần' },
  { id: 'co_quan', label: 'Bầu các cơ quan của Đại hội' },
  { id: 'chuong_trinh', label: 'Chương trình, quy chế' },
  { id: 'tu_cach', label: 'Tư cách đại biểu' },
  { id: 'bao_cao', label: 'Các báo cáo' },
  { id: 'thao_luan', label: 'Thảo luận' },
  { id: 'phat_bieu', label: 'Phát biểu của cấp trên' },
  { id: 'bau_cu', label: 'Bầu cử' },
  { id: 'nghi_quyet', label: 'Biểu quyết nghị quyết' },
  { id: 'be_mac', label: 'Bế mạc' },
  FORMAT_SECTION,
];

const VOTE_COLUMNS: readonly TableColumn[] = [
  { name: 'noi_dung', label: 'Nội dung biểu quyết' },
  { name: 'dong_y', label: 'Đồng ý' },
  { name: 'khong_dong_y', label: 'Không đồng ý' },
  { name: 'y_kien_khac', label: 'Ý kiến khác' },
];

const OPENING_FIELDS: readonly PaperField[] = [
  recordField('mo_dau', 'khai_mac', 'Khai mạc', CONGRESS_SCREEN),
  recordField('mo_dau', 'tru_bi', 'Phiên trù bị', CONGRESS_SCREEN, { optional: true }),
  recordField('mo_dau', 'dia_diem', 'Địa điểm', CONGRESS_SCREEN),
  timeField('mo_dau', 'gio_khai_mac', 'Giờ khai mạc thực tế', {
    optional: true,
    help: 'Để trống thì ghi theo giờ đã định.',
  }),
  recordField('mo_dau', 'trieu_tap', 'Số được triệu tập', DELEGATES_SCREEN),
  wholeField('mo_dau', 'co_mat', 'Số có mặt'),
  textField('mo_dau', 'vang_mat', 'Người vắng mặt và lý do', { optional: true }),
  textField('mo_dau', 'khach_moi', 'Khách mời', { optional: true }),
];

const PROCEEDINGS_FIELDS: readonly PaperField[] = [
  recordField('co_quan', 'cac_co_quan', 'Các cơ quan của Đại hội', POSTS_SCREEN, { type: 'table' }),
  tableField('co_quan', 'bieu_quyet_co_quan', 'Biểu quyết bầu các cơ quan', VOTE_COLUMNS),
  tableField('chuong_trinh', 'bieu_quyet_chuong_trinh', 'Biểu quyết chương trình, quy chế', VOTE_COLUMNS),
  tableField('tu_cach', 'bieu_quyet_tu_cach', 'Biểu quyết báo cáo tư cách', VOTE_COLUMNS, { kinds: ['delegates'] }),
  richField('tu_cach', 'tu_cach_them', 'Nội dung khác về tư cách', { optional: true }),
  tableField('bao_cao', 'cac_bao_cao', 'Các báo cáo trình Đại hội', [
    { name: 'ten', label: 'Tên báo cáo' },
    { name: 'nguoi_trinh_bay', label: 'Người trình bày' },
  ]),
  tableField('thao_luan', 'y_kien', 'Ý kiến thảo luận', [
    { name: 'ho_ten', label: 'Họ và tên' },
    { name: 'don_vi', label: 'Đơn vị' },
    { name: 'noi_dung', label: 'Nội dung ý kiến' },
  ]),
  richField('thao_luan', 'tiep_thu', 'Tiếp thu, giải trình', { optional: true }),
  richField('phat_bieu', 'phat_bieu', 'Phát biểu của cấp trên', { optional: true }),
];

/** A committee that is appointed (chỉ định), as after a merger, leaves the congress nothing to elect. */
export const NO_ELECTIONS = { field: 'co_bau_cu', value: 'khong' } as const;

const CLOSING_FIELDS: readonly PaperField[] = [
  choiceField('bau_cu', NO_ELECTIONS.field, 'Đại hội có bầu cử', [
    ['co', 'Có bầu cử'],
    [NO_ELECTIONS.value, 'Không bầu cử (cấp uỷ được chỉ định)'],
  ]),
  tableField(
    'bau_cu',
    'cuoc_bau',
    'Các cuộc bầu',
    [
      { name: 'ten', label: 'Bầu' },
      { name: 'so_luong', label: 'Số lượng bầu' },
      { name: 'danh_sach', label: 'Số người trong danh sách' },
      { name: 'co_so', label: 'Tổng số làm cơ sở tính' },
      { name: 'phat_ra', label: 'Phiếu phát ra' },
      { name: 'thu_ve', label: 'Phiếu thu về' },
      { name: 'hop_le', label: 'Phiếu hợp lệ' },
      { name: 'khong_hop_le', label: 'Phiếu không hợp lệ' },
    ],
    {
      help: 'Cơ sở tính: tổng số đại biểu chính thức (đảng viên chính thức) được triệu tập, đã trừ theo Quy chế bầu cử.',
      unless: NO_ELECTIONS,
    },
  ),
  tableField(
    'bau_cu',
    'ket_qua_bau',
    'Kết quả bầu',
    [
      { name: 'cuoc_bau', label: 'Cuộc bầu số' },
      { name: 'ho_ten', label: 'Họ và tên' },
      { name: 'so_phieu', label: 'Số phiếu' },
      { name: 'ket_qua', label: 'Kết quả' },
    ],
    { unless: NO_ELECTIONS },
  ),
  tableField('nghi_quyet', 'bieu_quyet_nghi_quyet', 'Biểu quyết nghị quyết', VOTE_COLUMNS),
  recordField('be_mac', 'be_mac_luc', 'Bế mạc', CONGRESS_SCREEN),
  timeField('be_mac', 'gio_be_mac', 'Giờ bế mạc thực tế', {
    optional: true,
    help: 'Để trống thì ghi theo giờ đã định.',
  }),
];

const SIGNING_FIELDS: readonly PaperField[] = [
  recordField(FORMAT_SECTION.id, 'chu_toa_ky', 'Người ký thay mặt Đoàn Chủ tịch', POSTS_SCREEN, {
    rule: 'cell-signature',
  }),
  recordField(FORMAT_SECTION.id, 'thu_ky_ky', 'Người ký thay mặt Đoàn Thư ký', POSTS_SCREEN),
  choiceField(FORMAT_SECTION.id, 'con_dau', 'Con dấu của Đại hội', [
    ['khong', 'Không có con dấu riêng, có xác nhận chữ ký'],
    ['co', 'Có con dấu riêng'],
  ]),
  recordField(FORMAT_SECTION.id, 'nguoi_xac_nhan', 'Người xác nhận chữ ký', POSTS_SCREEN),
  ...CONGRESS_FORMAT_FIELDS,
];

export const FIELDS: readonly PaperField[] = [
  ...OPENING_FIELDS,
  ...PROCEEDINGS_FIELDS,
  ...CLOSING_FIELDS,
  ...SIGNING_FIELDS,
];

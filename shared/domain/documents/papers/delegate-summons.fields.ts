import type { PaperField, PaperSection } from '../paper.ts';
import {
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_SCREEN,
  choiceField,
  DELEGATES_SCREEN,
  FORMAT_SECTION,
  recordField,
  textField,
} from '../paper-field.ts';

export const SECTIONS: readonly PaperSection[] = [
  { id: 'nguoi_nhan', label: 'Người được triệu tập' },
  { id: 'thoi_gian', label: 'Thời gian, địa điểm' },
  { id: 'chuan_bi', label: 'Tài liệu, trang phục, liên hệ' },
  FORMAT_SECTION,
];

export const FIELDS: readonly PaperField[] = [
  recordField('nguoi_nhan', 'dai_bieu', 'Họ và tên người được triệu tập', DELEGATES_SCREEN),
  recordField('thoi_gian', 'phien_tru_bi', 'Phiên trù bị', CONGRESS_SCREEN, { optional: true }),
  recordField('thoi_gian', 'khai_mac', 'Phiên chính thức: khai mạc', CONGRESS_SCREEN),
  recordField('thoi_gian', 'be_mac', 'Phiên chính thức: bế mạc', CONGRESS_SCREEN, { optional: true }),
  recordField('thoi_gian', 'dia_diem', 'Địa điểm', CONGRESS_SCREEN),
  textField('chuan_bi', 'tai_lieu', 'Tài liệu', {
    optional: true,
    help: 'Tài liệu gửi kèm hoặc phải mang theo. Để trống thì không in.',
  }),
  textField('chuan_bi', 'trang_phuc', 'Trang phục', { optional: true }),
  textField('chuan_bi', 'lien_he', 'Liên hệ', {
    optional: true,
    help: 'Họ tên, chức vụ, số điện thoại của người trả lời đại biểu.',
  }),
  choiceField(FORMAT_SECTION.id, 'chuc_vu_ky', 'Chức vụ người ký', [
    ['secretary', 'Bí thư'],
    ['deputy-secretary', 'Phó Bí thư'],
  ]),
  ...COMMITTEE_FORMAT_FIELDS,
];

import { TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { line, optionalLine, paragraphs, repeat, written } from './blocks.ts';
import { letterhead, title } from './letterhead.ts';
import { mainSection } from './page.ts';
import { confirmationAndRecipients, twoSignatures } from './signatures.ts';
import { type Column, listTable } from './tables.ts';

const OPINIONS: readonly Column[] = [
  { label: 'TT', width: 11, tag: 'tt' },
  { label: 'Họ và tên', width: 38, tag: 'ho_ten', isText: true },
  { label: 'Đơn vị', width: 36, tag: 'don_vi', isText: true },
  { label: 'Nội dung ý kiến', width: 80, tag: 'noi_dung_y_kien', isText: true },
];

const ELECTED: readonly Column[] = [
  { label: 'TT', width: 11, tag: 'tt' },
  { label: 'Họ và tên', width: 62, tag: 'ho_ten', isText: true },
  { label: 'Số phiếu', width: 27, tag: 'so_phieu' },
  { label: 'Tỉ lệ (%)', width: 27, tag: 'ty_le' },
  { label: 'Kết quả', width: 38, tag: 'ket_qua' },
];

export const congressMinutes = () => [
  mainSection([
    letterhead(),
    ...title(),
    ...paragraphs('mo_dau'),
    line('Muc1', '{muc_co_quan}'),
    ...repeat('co_quan', line('Muc2', '{ten_co_quan}'), ...paragraphs('thanh_vien')),
    ...paragraphs('bieu_quyet_co_quan'),
    line('Muc1', '{muc_chuong_trinh}'),
    ...paragraphs('chuong_trinh'),
    line('Muc1', '{muc_tu_cach}'),
    ...paragraphs('tu_cach'),
    ...repeat('co_tu_cach_them', written('tu_cach_them')),
    line('Muc1', '{muc_bao_cao}'),
    ...paragraphs('bao_cao'),
    line('Muc1', '{muc_thao_luan}'),
    ...paragraphs('thao_luan'),
    ...repeat('co_y_kien', ...listTable({ columns: OPINIONS, width: TEXT_WIDTH }, 'y_kien')),
    ...repeat('co_tiep_thu', written('tiep_thu')),
    ...repeat('co_phat_bieu', line('Muc1', '{muc_phat_bieu}'), written('phat_bieu')),
    ...optionalLine('Muc1', 'muc_bau_cu'),
    ...repeat(
      'bau_cu',
      line('Muc2', '{ten_cuoc_bau}'),
      ...paragraphs('so_lieu'),
      ...repeat('co_ket_qua', ...listTable({ columns: ELECTED, width: TEXT_WIDTH }, 'ket_qua_bau')),
    ),
    line('Muc1', '{muc_nghi_quyet}'),
    ...paragraphs('nghi_quyet'),
    line('Muc1', '{muc_be_mac}'),
    ...paragraphs('be_mac'),
    ...twoSignatures(),
    ...confirmationAndRecipients(),
  ]),
];

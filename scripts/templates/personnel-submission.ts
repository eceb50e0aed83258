import { LANDSCAPE_WIDTH, TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { line, optionalLine, paragraphs, repeat, written } from './blocks.ts';
import { addressees, annexHead, grounds, letterhead, title } from './letterhead.ts';
import { annexSection, mainSection } from './page.ts';
import { signature } from './signatures.ts';
import { type Column, groupedTable, listTable } from './tables.ts';

const STRUCTURE: readonly Column[] = [
  { label: 'TT', width: 9, tag: 'tt' },
  { label: 'Cơ cấu', width: 54, tag: 'co_cau', isText: true },
  { label: 'Số lượng', width: 13, tag: 'so_luong' },
  { label: 'Tỉ lệ (%)', width: 13, tag: 'ty_le' },
  { label: 'Ghi chú', width: 76, tag: 'ghi_chu', isText: true },
];

export const CANDIDATES: readonly Column[] = [
  { label: 'TT', width: 6.5, tag: 'tt' },
  { label: 'Họ và tên', width: 17.9, tag: 'ho_ten', isText: true },
  { label: 'Nam', width: 17.2, tag: 'sinh_nam', group: 'Ngày sinh' },
  { label: 'Nữ', width: 17.2, tag: 'sinh_nu', group: 'Ngày sinh' },
  { label: 'Dân tộc', width: 11.5, tag: 'dan_toc' },
  { label: 'Tôn giáo', width: 11.3, tag: 'ton_giao' },
  { label: 'Quê quán', width: 15.5, tag: 'que_quan', isText: true },
  { label: 'Chức vụ hiện nay', width: 17.1, tag: 'chuc_vu', isText: true },
  { label: 'Dự bị', width: 17.2, tag: 'vao_dang', group: 'Ngày vào Đảng' },
  { label: 'Chính thức', width: 17.2, tag: 'chinh_thuc', group: 'Ngày vào Đảng' },
  { label: 'Phổ thông', width: 9.7, tag: 'pho_thong', group: 'Trình độ' },
  { label: 'Chuyên môn', width: 15.5, tag: 'chuyen_mon', group: 'Trình độ' },
  { label: 'Lý luận', width: 11, tag: 'ly_luan', group: 'Trình độ' },
  { label: 'Cấp uỷ đã tham gia', width: 12.5, tag: 'cap_uy' },
  { label: 'Kết luận TCCT', width: 18.5, tag: 'ket_luan' },
  { label: 'Chức danh dự kiến', width: 13, tag: 'du_kien' },
  { label: 'Phiếu bước cuối', width: 14.4, tag: 'phieu' },
  { label: 'Ghi chú', width: 9, tag: 'ghi_chu', isText: true },
];

export const personnelSubmission = () => [
  mainSection([
    letterhead(),
    ...title(),
    ...addressees(),
    ...grounds(),
    line('NoiDung', '{mo_dau}'),
    line('Muc1', '{muc_qua_trinh}'),
    ...paragraphs('qua_trinh'),
    line('Muc1', '{muc_ket_qua}'),
    ...optionalLine('NoiDung', 'dan_ket_qua'),
    ...repeat('co_ket_qua', written('ket_qua')),
    ...optionalLine('NoiDung', 'ghi_chu_ket_qua'),
    line('Muc1', '{muc_nhan_su}'),
    ...repeat('nhan_su', line('Muc2', '{chuc_danh}'), ...repeat('dong', line('NoiDung', '{doan}'))),
    line('Muc1', '{muc_co_cau}'),
    ...optionalLine('NoiDung', 'dan_co_cau'),
    ...listTable({ columns: STRUCTURE, width: TEXT_WIDTH }, 'co_cau'),
    ...paragraphs('so_du'),
    ...repeat('co_van_de', line('Muc1', '{muc_van_de}'), written('van_de')),
    line('Muc1', '{muc_kien_nghi}'),
    ...paragraphs('kien_nghi'),
    ...repeat('co_kien_nghi_them', written('kien_nghi_them')),
    line('Muc1', '{muc_kem_theo}'),
    ...paragraphs('kem_theo'),
    ...signature(),
  ]),
  annexSection(
    [
      ...annexHead('phu_luc'),
      ...groupedTable({ columns: CANDIDATES, width: LANDSCAPE_WIDTH, isWide: true }, 'nhom_trich_ngang', 'tong_cong'),
    ],
    'landscape',
  ),
];

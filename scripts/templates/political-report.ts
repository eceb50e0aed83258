import { LANDSCAPE_WIDTH, TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { line, optionalLine, paragraphs, repeat, written } from './blocks.ts';
import { annexHead, letterhead, title } from './letterhead.ts';
import { annexSection, mainSection } from './page.ts';
import { signature } from './signatures.ts';
import { type Column, groupedTable } from './tables.ts';

const PAST: readonly Column[] = [
  { label: 'TT', width: 10, tag: 'tt' },
  { label: 'Chỉ tiêu', width: 60, tag: 'chi_tieu', isText: true },
  { label: 'Đơn vị tính', width: 28, tag: 'don_vi' },
  { label: 'Nghị quyết đề ra', width: 24, tag: 'de_ra' },
  { label: 'Thực hiện', width: 24, tag: 'thuc_hien' },
  { label: 'Tỉ lệ (%)', width: 18, tag: 'ty_le' },
  { label: 'Đánh giá', width: 22, tag: 'danh_gia' },
  { label: 'Nguồn số liệu', width: 66, tag: 'nguon', isText: true },
];

const NEXT: readonly Column[] = [
  { label: 'TT', width: 11, tag: 'tt' },
  { label: 'Chỉ tiêu', width: 62, tag: 'chi_tieu', isText: true },
  { label: 'Đơn vị tính', width: 25, tag: 'don_vi' },
  { label: 'Hiện trạng', width: 24, tag: 'hien_trang' },
  { label: 'Mục tiêu', width: 24, tag: 'muc_tieu' },
  { label: 'Năm đích', width: 19, tag: 'nam_dich' },
];

export const politicalReport = () => [
  mainSection([
    letterhead(),
    ...title(),
    ...paragraphs('chu_de'),
    ...repeat('co_mo_dau', written('mo_dau')),
    ...repeat(
      'cac_phan',
      line('Phan', '{so_phan}'),
      line('TenPhan', '{ten_phan}'),
      ...repeat(
        'cac_muc',
        line('Muc1', '{tieu_de}'),
        ...paragraphs('cac_doan'),
        ...repeat('co_noi_dung', written('noi_dung')),
      ),
    ),
    ...signature(),
  ]),
  annexSection(
    [
      ...annexHead('phu_luc_1'),
      ...groupedTable({ columns: PAST, width: LANDSCAPE_WIDTH }, 'nhom_qua'),
      ...optionalLine('NoiDung', 'tong_hop_qua'),
    ],
    'landscape',
  ),
  annexSection([...annexHead('phu_luc_2'), ...groupedTable({ columns: NEXT, width: TEXT_WIDTH }, 'nhom_toi')]),
];

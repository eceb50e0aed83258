import { LANDSCAPE_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { type Block, line } from './blocks.ts';
import { letterhead, title } from './letterhead.ts';
import { A3_LANDSCAPE_WIDTH, landscapeSection } from './page.ts';
import { CANDIDATES } from './personnel-submission.ts';
import { twoSignaturesInOneRow } from './signatures.ts';
import { type Column, groupedTable, listTable } from './tables.ts';

const SKILLS: Column = { label: 'Ngoại ngữ, tin học, QLNN', width: 19, tag: 'ky_nang', group: 'Trình độ' };
const RECORDS: readonly Column[] = [
  { label: 'Quy hoạch', width: 19, tag: 'quy_hoach' },
  { label: 'Xếp loại hằng năm', width: 25, tag: 'xep_loai', isText: true },
  { label: 'Khen thưởng, kỷ luật', width: 26, tag: 'khen_ky_luat', isText: true },
];

/** Room for the votes of every step, one after the other, and for the columns of the personnel record. */
const EVERY_STEP: readonly Column[] = CANDIDATES.flatMap((column) => {
  switch (column.tag) {
    case 'phieu':
      return [{ ...column, label: 'Phiếu từng bước', width: 26 }];
    case 'ly_luan':
      return [column, SKILLS];
    case 'cap_uy':
      return [column, ...RECORDS];
    default:
      return [column];
  }
});

const PUBLIC: readonly Column[] = [
  { label: 'TT', width: 10, tag: 'tt' },
  { label: 'Họ và tên', width: 42, tag: 'ho_ten', isText: true },
  { label: 'Ngày sinh', width: 26, tag: 'ngay_sinh' },
  { label: 'Quê quán', width: 48, tag: 'que_quan', isText: true },
  { label: 'Ngày vào Đảng', width: 27, tag: 'vao_dang' },
  { label: 'Trình độ chuyên môn, lý luận', width: 44, tag: 'trinh_do', isText: true },
  { label: 'Chức vụ, đơn vị hiện nay', width: 55, tag: 'chuc_vu', isText: true },
];

const around = (width: number, table: readonly Block[]): Block[] => [
  letterhead(width),
  ...title(),
  ...table,
  ...twoSignaturesInOneRow(width),
  line('CuoiPhan', ''),
];

const internal = (columns: readonly Column[], width: number) =>
  around(width, groupedTable({ columns, width, isWide: true }, 'nhom_trich_ngang', 'tong_cong'));

export const candidateList = () => [landscapeSection(internal(CANDIDATES, LANDSCAPE_WIDTH))];
export const candidateListA3 = () => [landscapeSection(internal(EVERY_STEP, A3_LANDSCAPE_WIDTH), 'A3')];
export const candidateListPublic = () => [
  landscapeSection(around(LANDSCAPE_WIDTH, listTable({ columns: PUBLIC, width: LANDSCAPE_WIDTH }, 'dong'))),
];

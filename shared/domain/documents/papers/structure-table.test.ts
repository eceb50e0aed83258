import { expect, it } from 'vitest';
import type { StructureLine } from '../../personnel/structure-gauge.ts';
import { structureRows, totalsLine } from './structure-table.ts';

const line = (target: string, label: string, count: number, more: Partial<StructureLine> = {}): StructureLine => ({
  ...{ target, label, count, unknown: 0, base: 17, percent: null, required: '', verdict: 'no-target', short: 0 },
  ...{ clause: '', unconfirmed: false, decidedBy: null },
  ...more,
});
const LINES: readonly StructureLine[] = [
  line('women', 'Nữ', 5, { required: 'ít nhất 15 %, tức 3 người', verdict: 'met' }),
  line('young', 'Dưới 42 tuổi', 1, { required: 'ít nhất 10 %, tức 2 người', verdict: 'not-met' }),
  line('minority', 'Người dân tộc thiểu số', 16, { unknown: 1, required: 'phù hợp cơ cấu dân cư' }),
  line('renewal', 'Đổi mới (lần đầu tham gia)', 6),
  line('science', 'Chuyên môn khoa học, công nghệ', 0, { unknown: 17 }),
  line('woman-in-standing', 'Nữ trong ban thường vụ', 1, { base: 5, required: 'ít nhất 1 người', verdict: 'met' }),
  line('re-standing', 'Tái cử', 11),
];

it('tells each line in percent of its base, against what is asked for', () => {
  const rows = structureRows(LINES, 17).map(({ tt, co_cau, so_luong, ty_le, ghi_chu }) => [
    ...[tt, co_cau, so_luong, ty_le, ghi_chu],
  ]);
  expect(rows).toEqual([
    ['1', 'Nữ', '05', '29,41', 'Yêu cầu ít nhất 15%, tức 3 người: đạt'],
    ['2', 'Dưới 42 tuổi', '01', '5,88', 'Yêu cầu ít nhất 10%, tức 2 người: chưa đạt'],
    ['3', 'Người dân tộc thiểu số', '16', '94,12', 'Yêu cầu phù hợp cơ cấu dân cư; chưa đủ dữ liệu: 01 đồng chí'],
    ['4', 'Đổi mới (lần đầu tham gia)', '06', '35,29', ''],
    // Of nobody it is known: no figure, and never a zero
    ['5', 'Chuyên môn khoa học, công nghệ', '-', '-', 'Chưa đủ dữ liệu: 17 đồng chí'],
    ['6', 'Nữ trong ban thường vụ', '01', '20', 'Yêu cầu ít nhất 1 người: đạt; tính trên 05 đồng chí'],
    ['7', 'Tái cử', '11', '64,71', ''],
  ]);
});

it('adds the list up in percent of the list', () => {
  expect(totalsLine(LINES, 17)).toBe(
    'Tổng cộng: 17 đồng chí; nữ 05 (29,41%); dưới 42 tuổi 01 (5,88%); dân tộc thiểu số 16 (94,12%), chưa rõ 01; ' +
      'tái cử 11 (64,71%); lần đầu tham gia 06 (35,29%).',
  );
  expect(totalsLine([line('women', 'Nữ', 0, { base: 0 })], 0)).toBe('Tổng cộng: 0 đồng chí; nữ 0.');
});

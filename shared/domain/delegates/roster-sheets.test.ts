import { describe, expect, it } from 'vitest';
import type { RosterField, RosterTable } from './roster-import.ts';
import { choicesOf, groupByForm, unitOfSheetName } from './roster-sheets.ts';

const KNOWN = ['Chi bộ thôn Nà Lùng', 'Chi bộ Trường Tiểu học', 'Chi bộ Công an', 'Đảng bộ Công an huyện'];

describe('the sub-unit a sheet’s name tells', () => {
  it.each([
    ['Chi bộ thôn Nà Lùng', 'Chi bộ thôn Nà Lùng'],
    ['chi bo thon na lung', 'Chi bộ thôn Nà Lùng'],
    ['Nà Lùng', 'Chi bộ thôn Nà Lùng'],
    ['CB Trường Tiểu học', 'Chi bộ Trường Tiểu học'],
    ['3. CB thôn Pò Mã', 'Chi bộ thôn Pò Mã'],
    ['DS CB thôn Pò Mã', 'Chi bộ thôn Pò Mã'],
    ['ĐB_xã_Bình_An', 'Đảng bộ xã Bình An'],
    ['Công an', 'Chi bộ Công an'],
    ['ĐB CB thôn Pò Mã', 'Chi bộ thôn Pò Mã'],
    ['Bản Quân', 'Bản Quân'],
  ])('%s is %s', (sheet, unit) => {
    expect(unitOfSheetName(sheet, KNOWN)).toBe(unit);
  });

  it.each(['Sheet1', 'Trang tính2', 'DS đại biểu', 'Danh sách', 'Tổng hợp', 'Bìa', '1', 'ĐB dự khuyết', 'Mẫu 2'])(
    '%s tells none',
    (sheet) => {
      expect(unitOfSheetName(sheet, KNOWN)).toBe('');
    },
  );

  it('is not guessed among several that end alike', () => {
    expect(unitOfSheetName('Số 1', ['Chi bộ Tổ dân phố số 1', 'Chi bộ Trường Mầm non số 1'])).toBe('Số 1');
  });
});

it('a choice for a column is of its sheet, or of whichever is read', () => {
  const mapping = { 'Nà Lùng!B': 'post', 'Lạ! lùng!C': 'note', D: 'unit' } satisfies Record<string, RosterField>;
  expect(choicesOf(mapping, 'Nà Lùng')).toEqual({ B: 'post', D: 'unit' });
  expect(choicesOf(mapping, 'Lạ! lùng')).toEqual({ C: 'note', D: 'unit' });
});

it('sheets with the same columns are one form', () => {
  const table = (sheet: string, header: string): RosterTable => ({
    ...{ sheet, unit: '', headerRows: [1], doubts: [], convertedFrom: null, people: 1 },
    columns: [{ column: 'A', header, field: 'fullName' }],
  });
  const forms = groupByForm([table('a', 'Họ tên'), table('b', 'Họ và tên'), table('c', 'Họ tên')]);
  expect(forms.map((tables) => tables.map(({ sheet }) => sheet))).toEqual([['a', 'c'], ['b']]);
});

import { expect, it } from 'vitest';
import { EMPTY_SETUP } from './empty-setup.ts';
import { describeRowsChange } from './rows-change.ts';
import { describeSetupChange } from './setup-changes.ts';

const { unit, congress } = EMPTY_SETUP;

it('names the fields a save changes', () => {
  const change = describeSetupChange(
    { unit, congress },
    { unit, congress: { ...congress, venue: 'Hội trường', seats: 15 } },
  );
  expect(change).toBe('Sửa đại hội: địa điểm, số lượng cấp uỷ viên cần bầu');
  expect(describeSetupChange({ unit, congress }, { unit: { ...unit, place: 'Bình An' }, congress })).toBe(
    'Sửa đơn vị: địa danh ghi trên văn bản',
  );
  expect(
    describeSetupChange(
      { unit, congress },
      { unit: { ...unit, hasOffice: false }, congress: { ...congress, ordinal: 2 } },
    ),
  ).toBe('Sửa đơn vị và đại hội: có văn phòng, đại hội lần thứ');
});

it('says nothing when nothing changes', () => {
  expect(describeSetupChange({ unit, congress }, { unit: { ...unit }, congress: { ...congress } })).toBeNull();
});

it('counts rows added, changed and removed, and names a single one', () => {
  const rows = [
    { id: 'a', name: 'Hộ nghèo' },
    { id: 'b', name: 'Thu ngân sách' },
    { id: 'c', name: 'Trồng rừng' },
  ];
  const change = (after: typeof rows) => describeRowsChange('chỉ tiêu', rows, after, (row) => row.name);
  expect(change(rows.map((row) => ({ name: row.name, id: row.id })))).toBeNull();
  expect(change([...rows, { id: 'd', name: 'Nước sạch' }])).toBe('Thêm chỉ tiêu Nước sạch');
  expect(change([{ id: 'a', name: 'Tỉ lệ hộ nghèo' }])).toBe('Sửa chỉ tiêu Tỉ lệ hộ nghèo, xoá 2 chỉ tiêu');
});

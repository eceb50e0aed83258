import { expect, it } from 'vitest';
import { congressKindsFor, suggestNames, suggestSuperiorCommittee } from './suggest-names.ts';

it.each([
  ['Đảng bộ xã Bình An', 'Đảng uỷ xã Bình An', 'Bình An'],
  ['Đảng bộ phường Đông  Kinh', 'Đảng uỷ phường Đông Kinh', 'Đông Kinh'],
  ['Chi bộ thôn Nà Lùng', 'Chi uỷ Chi bộ thôn Nà Lùng', ''],
  ['CHI BỘ THÔN NÀ LÙNG', 'Chi uỷ Chi bộ thôn Nà Lùng', ''],
  ['ĐẢNG BỘ XÃ BÌNH AN', 'Đảng uỷ xã Bình An', 'Bình An'],
  ['ĐẢNG BỘ PHƯỜNG TAM THANH', 'Đảng uỷ phường Tam Thanh', 'Tam Thanh'],
  ['Đảng bộ', '', ''],
  ['', '', ''],
])('suggests the committee and the place that follow from "%s"', (name, committeeName, place) => {
  expect(suggestNames(name)).toEqual({ committeeName, place });
});

it.each([
  ['Đảng bộ tỉnh Lạng Sơn', 'Ban Thường vụ Tỉnh uỷ Lạng Sơn'],
  ['Đảng bộ thành phố Hà Nội', 'Ban Thường vụ Thành uỷ Hà Nội'],
  ['Đảng bộ xã Bình An', 'Đảng uỷ xã Bình An'],
  ['ĐẢNG BỘ THÀNH PHỐ HÀ NỘI', 'Ban Thường vụ Thành uỷ Hà Nội'],
  ['Quân khu 1', ''],
])('suggests whom papers for "%s" are addressed to', (superior, committee) => {
  expect(suggestSuperiorCommittee(superior)).toBe(committee);
});

it('offers a cell only its own kind of congress', () => {
  expect(congressKindsFor('cell')).toEqual(['cell']);
  expect(congressKindsFor('commune')).toEqual(['delegates', 'members']);
});

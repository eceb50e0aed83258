import { describe, expect, it } from 'vitest';
import { describePages, describeReadiness, filterRecipients, unitsOf } from './bulk-words.ts';

const people = [
  { id: '1', number: '001', name: 'Lộc Công Hoà', unit: 'Chi bộ thôn Nà Lùng' },
  { id: '2', number: '002', name: 'Đặng Thị Ánh', unit: 'Chi bộ thôn Pò Mã' },
  { id: '3', number: '003', name: 'Hoàng An', unit: '' },
];

describe('choosing people', () => {
  it.each([
    ['dang', [], ['2']],
    ['na lung', [], ['1']],
    ['003', [], ['3']],
    ['', ['Chi bộ thôn Pò Mã'], ['2']],
    ['loc', ['Chi bộ thôn Pò Mã'], []],
    ['', [], ['1', '2', '3']],
  ])('“%s” in %o finds %o', (search, units, found) => {
    expect(filterRecipients(people, { search, units }).map(({ id }) => id)).toEqual(found);
  });

  it('offers each unit once', () => {
    expect(unitsOf([...people, ...people])).toEqual(['Chi bộ thôn Nà Lùng', 'Chi bộ thôn Pò Mã']);
  });
});

it('says how many pages will be printed and where the number comes from', () => {
  expect(describePages(128, 1, false)).toBe(
    '128 bản, mỗi bản 1 trang: cả thảy 128 trang (ước theo bản dài nhất ở bản xem trước).',
  );
  expect(describePages(12, 2, true)).toBe('12 bản trên 2 trang (đếm ở bản xem trước).');
  expect(describePages(3, null, false)).toBe('3 bản, đang đếm trang…');
});

it('tells before printing that copies are drafts, have gaps or come slowly', () => {
  const paper = { paperId: 'x', name: 'x', recipients: [], isTogether: false } as const;
  const ready = { ...paper, missing: [], isIssued: true, isSlow: false };
  expect(describeReadiness(ready)).toEqual([]);
  const gap = { field: 'a', label: 'Địa điểm', section: 's' };
  expect(describeReadiness({ ...paper, missing: [gap], isIssued: false, isSlow: true })).toHaveLength(3);
});

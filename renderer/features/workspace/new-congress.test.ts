import { expect, it } from 'vitest';
import { findTypedProblem, firstSetup, type NewCongress } from './new-congress.ts';

const ASKED: NewCongress = {
  unitKind: 'commune',
  organizationName: 'Đảng bộ xã Bình An',
  committeeName: 'Đảng uỷ xã Bình An',
  superiorOrganizationName: 'Đảng bộ tỉnh Lạng Sơn',
  place: 'Bình An',
  congressKind: 'delegates',
  ordinal: '2',
  termFrom: '2026',
  termTo: '2031',
  opensAt: '20/6/2026 7h30',
};

it('takes number and date as typed', () => {
  expect(firstSetup(ASKED).congress).toMatchObject({
    ordinal: 2,
    termFrom: 2026,
    termTo: 2031,
    opensAt: '2026-06-20T07:30',
  });
});

it.each([
  ['ordinal', { ordinal: '2,5' }, 'Chưa phải số nguyên từ 0 trở lên, gõ như 1280 hoặc 1.280.'],
  ['ordinal', { ordinal: '0' }, 'Số nhỏ quá, ít nhất là 1.'],
  ['termFrom', { termFrom: '26' }, 'Số nhỏ quá, ít nhất là 1930.'],
  ['termTo', { termTo: '2021' }, 'Nhiệm kỳ tới: năm cuối phải sau năm đầu.'],
  ['opensAt', { opensAt: '20/6/2026' }, 'Chưa có giờ, gõ thêm giờ như 07:30.'],
  ['opensAt', { opensAt: '31/6/2026 7h30' }, 'Không có ngày 31: tháng 6 năm 2026 có 30 ngày.'],
] as const)('tells at %s why %j cannot stand', (field, typed, sentence) => {
  expect(findTypedProblem(field, { ...ASKED, ...typed })).toBe(sentence);
});

it.each(['ordinal', 'termFrom', 'termTo', 'opensAt'] as const)('lets %s be blank or right', (field) => {
  expect([findTypedProblem(field, ASKED), findTypedProblem(field, { ...ASKED, [field]: '' })]).toEqual([null, null]);
});

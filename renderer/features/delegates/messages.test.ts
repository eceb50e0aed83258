import { expect, it } from 'vitest';
import { BLANK_DRAFT } from '#shared/domain/delegates/person.ts';
import { describeAge, describeChange, describeGaps, describePlan, nameParts } from './messages.ts';

it.each([
  ['Nguyễn Thị Đào', { before: 'Nguyễn Thị ', given: 'Đào' }],
  ['Đào', { before: '', given: 'Đào' }],
])('%s has its given name set apart', (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});

it.each([
  ['1980-03-12', '2026-06-20T07:30', '46 tuổi tại 20/06/2026'],
  ['1980-06-20', '2026-06-20', '46 tuổi tại 20/06/2026'],
  ['1980-06-21', '2026-06-20', '45 tuổi tại 20/06/2026'],
  ['1968', '2026-06-20', 'khoảng 58 tuổi tại 20/06/2026'],
  ['1968', '', ''],
])('born %s, congress %s: %s', (bornOn, opensAt, age) => {
  expect(describeAge(bornOn, opensAt)).toBe(age);
});

it('says what a record lacks in one tag', () => {
  const full = { gender: 'female', bornOn: '1980-03-12', ethnicity: 'Tày', joinedPartyOn: '2005-02-03' } as const;
  const person = { ...BLANK_DRAFT, ...full, expertise: 'Đại học', politicalTheory: 'Sơ cấp', kind: 'elected' } as const;
  expect(describeGaps(person)).toEqual({ short: 'Đủ', all: 'Đủ dữ liệu', complete: true });
  expect(describeGaps({ ...person, politicalTheory: '' }).short).toBe('Thiếu LLCT');
  expect(describeGaps({ ...person, politicalTheory: '', bornOn: '1980' })).toEqual({
    short: 'Thiếu 2 mục',
    all: 'Chỉ có năm sinh, Thiếu LLCT',
    complete: false,
  });
});

it.each([
  [{ add: 0, update: 0 }, 'Không có gì để nhập'],
  [{ add: 1200, update: 0 }, 'Nhập 1.200 người'],
  [{ add: 0, update: 3 }, 'Cập nhật 3 người'],
  [{ add: 4, update: 1 }, 'Thêm 4, cập nhật 1 người'],
])('%j: %s', (plan, words) => {
  expect(describePlan(plan)).toBe(words);
});

it.each([
  [{ field: 'bornOn', was: '1968', now: '1968-05-01' }, 'Ngày sinh: 1968 → 01/05/1968'],
  [{ field: 'gender', was: '', now: 'female' }, 'Giới tính: (trống) → Nữ'],
  [{ field: 'kind', was: 'elected', now: 'ex-officio' }, 'Diện đại biểu: Bầu → Đương nhiên'],
  [{ field: 'post', was: 'Y sĩ', now: 'Bác sĩ' }, 'Chức vụ, đơn vị công tác: Y sĩ → Bác sĩ'],
] as const)('%j reads %s', (change, words) => {
  expect(describeChange(change)).toBe(words);
});

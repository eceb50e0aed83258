import { describe, expect, it } from 'vitest';
import { candidaciesOf } from '../../../../tests/fixtures/candidacies.ts';
import { RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { IntendedPost } from '../../personnel/candidate.ts';
import { OFFICES } from '../../personnel/candidate.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import { openValueBook } from '../value-book.ts';
import { FIELDS } from './personnel-submission.fields.ts';
import { proposals, seatRows, surplusLines } from './personnel-submission.sections.ts';

const list = (count: number, intendedPost: IntendedPost = 'committee-member'): readonly ListedCandidate[] =>
  RECORDS.candidates
    .slice(0, 1)
    .flatMap((one) =>
      Array.from({ length: count }, () => ({ ...one, intendedPost, candidacies: candidaciesOf(intendedPost) })),
    );

const withList = (everyone: readonly ListedCandidate[], seats: PaperRecords['personnel']['seats']): PaperRecords => ({
  ...RECORDS,
  ...{ everyone, candidates: everyone, personnel: { ...RECORDS.personnel, seats } },
});

function surplusOf(candidates: readonly ListedCandidate[], seats: number | null) {
  const book = openValueBook(FIELDS, {}, 'delegates');
  const lines = surplusLines(withList(candidates, seats === null ? {} : { committee: seats }), book);
  return { last: lines.at(-1), codes: book.close().warnings.map(({ code }) => code) };
}

describe('the surplus, in percent of the seats', () => {
  it.each([
    [17, 15, 'Số dư: 02 (hai) đồng chí, bằng 13,33% số lượng cần bầu.', []],
    [15, 12, 'Số dư: 03 (ba) đồng chí, bằng 25% số lượng cần bầu.', ['surplus-outside-prepared-band']],
    [20, 15, 'Số dư: 05 (năm) đồng chí, bằng 33,33% số lượng cần bầu.', ['surplus-above-limit']],
    [19, 15, 'Số dư: 04 (bốn) đồng chí, bằng 26,67% số lượng cần bầu.', ['surplus-outside-prepared-band']],
    [22, 20, 'Số dư: 02 (hai) đồng chí, bằng 10% số lượng cần bầu.', []],
    [23, 20, 'Số dư: 03 (ba) đồng chí, bằng 15% số lượng cần bầu.', []],
    [4, 3, 'Số dư: 01 (một) đồng chí, bằng 33,33% số lượng cần bầu.', ['surplus-outside-prepared-band']],
    [15, 15, 'Danh sách chưa có số dư.', ['surplus-no-surplus']],
    [14, 15, 'Danh sách chưa có số dư.', ['surplus-too-short']],
  ])('%i listed for %i seats: %s', (listed, seats, last, codes) => {
    expect(surplusOf(list(listed), seats)).toEqual({ last, codes });
  });

  it('does not count who stands for the inspection commission alone', () => {
    expect(surplusOf([...list(17), ...list(3, 'inspection-member')], 15).last).toContain(
      '02 (hai) đồng chí, bằng 13,33%',
    );
  });

  it('is not told while the seats are unknown', () => {
    expect(surplusOf(list(17), null)).toEqual({ last: expect.stringContaining('17 (mười bảy)'), codes: [] });
  });
});

describe('seats, list and surplus of every office', () => {
  const rowsOf = (records: PaperRecords) => {
    const book = openValueBook(FIELDS, {}, 'delegates');
    const rows = seatRows(records, book, { field: 'danh_sach', section: 'nhan_su', offices: OFFICES });
    return { rows, ...book.close() };
  };

  it('counts who stands for an office, whatever higher post they are meant for', () => {
    const people = [
      ...list(1, 'secretary'),
      ...list(2, 'deputy-secretary'),
      ...list(3, 'standing-member'),
      ...list(11),
    ];
    const seats = { committee: 15, 'standing-committee': 5, secretary: 1, 'deputy-secretary': 2 };
    expect(rowsOf(withList(people, seats)).rows).toEqual([
      ['1', 'Ban Chấp hành', '15', '17', '02', '13,33'],
      ['2', 'Ban Thường vụ', '05', '06', '01', '20'],
      ['3', 'Bí thư', '01', '01', '0', '0'],
      ['4', 'Phó Bí thư', '02', '02', '0', '0'],
    ]);
  });

  it('asks for seats nobody has given yet and for a surplus where the body needs one', () => {
    const { rows, missing, warnings } = rowsOf(withList(list(5, 'standing-member'), { 'standing-committee': 5 }));
    expect(rows[0]).toEqual(['1', 'Ban Chấp hành', '⟦Số lượng cần bầu⟧', '05', '-', '-']);
    expect(warnings.map(({ message }) => message)).toEqual([
      'Danh sách (ban thường vụ) có 5 người cho 5 chỗ, chưa có số dư; bầu ban thường vụ phải có số dư.',
    ]);
    expect(missing).toEqual([]);
    expect(rowsOf(withList(list(3, 'inspection-member'), {})).missing.map(({ label }) => label)).toEqual([
      'Số lượng cần bầu: uỷ ban kiểm tra',
    ]);
  });

  it('says how many a list is short of, never a surplus of zero', () => {
    expect(rowsOf(withList(list(2), { committee: 3 })).rows).toEqual([
      ['1', 'Ban Chấp hành', '03', '02', 'thiếu 1', '-'],
    ]);
  });
});

it('names a person again for each further office, and introduces nobody twice', () => {
  expect(
    proposals(RECORDS, OFFICES).map(({ chuc_danh, dong }) => [chuc_danh, ...dong.map(({ doan }) => doan)]),
  ).toEqual([
    [
      '1. Ban Chấp hành: 04 đồng chí',
      '- Đồng chí Lộc Công Hoà, sinh ngày 02/4/1968, Bí thư Đảng uỷ xã (tái cử);',
      '- Đồng chí Nông Thị Thanh Mai, sinh ngày 05/11/1990, Công chức xã (tái cử);',
      '- Đồng chí Hoàng Thuý Yến, sinh năm 1984, Công chức xã (lần đầu tham gia);',
      '- Đồng chí Mã Mạnh Đạt, sinh ngày 26/11/1993, Công chức xã (lần đầu tham gia).',
    ],
    ['2. Ban Thường vụ: 02 đồng chí', '- Các đồng chí Lộc Công Hoà (tái cử), Nông Thị Thanh Mai (tái cử).'],
    ['3. Bí thư: 01 đồng chí', '- Đồng chí Lộc Công Hoà (tái cử).'],
    ['4. Phó Bí thư: 01 đồng chí', '- Đồng chí Nông Thị Thanh Mai (tái cử).'],
    [
      '5. Đại biểu chính thức dự đại hội cấp trên: 02 đồng chí',
      '- Các đồng chí Lộc Công Hoà (lần đầu tham gia), Nông Thị Thanh Mai (lần đầu tham gia).',
    ],
    ['6. Đại biểu dự khuyết dự đại hội cấp trên: 01 đồng chí', '- Đồng chí Hoàng Thuý Yến (lần đầu tham gia).'],
  ]);
});

it('only names whom the tables of results introduced already', () => {
  const [committee] = proposals(RECORDS, OFFICES, new Set(RECORDS.everyone.map(({ id }) => id)));
  expect(committee?.dong.map(({ doan }) => doan)).toEqual([
    '- Các đồng chí Lộc Công Hoà (tái cử), Nông Thị Thanh Mai (tái cử), Hoàng Thuý Yến (lần đầu tham gia), Mã Mạnh Đạt (lần đầu tham gia).',
  ]);
});

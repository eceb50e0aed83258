import { describe, expect, it } from 'vitest';
import { candidaciesOf } from '../../../../tests/fixtures/candidacies.ts';
import { RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { IntendedPost } from '../../personnel/candidate.ts';
import type { ListedCandidate, Structure } from '../../personnel/structure.ts';
import { openValueBook } from '../value-book.ts';
import { totalsLine } from './candidate-list.ts';
import { FIELDS } from './personnel-submission.fields.ts';
import { structureRows, surplusLines } from './personnel-submission.sections.ts';

const list = (count: number, intendedPost: IntendedPost = 'committee-member'): readonly ListedCandidate[] =>
  RECORDS.candidates
    .slice(0, 1)
    .flatMap((one) =>
      Array.from({ length: count }, () => ({ ...one, intendedPost, candidacies: candidaciesOf(intendedPost) })),
    );

function surplusOf(candidates: readonly ListedCandidate[], seats: number | null) {
  const book = openValueBook(FIELDS, {}, 'delegates');
  const { setup, rules } = RECORDS;
  const lines = surplusLines({ setup: { ...setup, congress: { ...setup.congress, seats } }, rules }, candidates, book);
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

const count = (number: number, unknown = 0) => ({ count: number, unknown });
const STRUCTURE: Structure = {
  ...{ base: 17, women: count(5), young: count(2), minorities: count(16, 1), reStanding: count(11) },
  firstTime: count(6),
};

it('tells the structure in percent of the list', () => {
  const rows = structureRows(STRUCTURE, 40).map(({ co_cau, so_luong, ty_le, ghi_chu }) => [
    co_cau,
    so_luong,
    ty_le,
    ghi_chu,
  ]);
  expect(rows).toEqual([
    ['Nữ', '05', '29,41', ''],
    ['Dưới 40 tuổi', '02', '11,76', ''],
    ['Dân tộc thiểu số', '16', '94,12', 'Chưa đủ dữ liệu: 01 đồng chí'],
    ['Tái cử', '11', '64,71', ''],
    ['Lần đầu tham gia (đổi mới)', '06', '35,29', ''],
  ]);
});

it('adds the list up in percent of the list', () => {
  expect(totalsLine(STRUCTURE, 42)).toBe(
    'Tổng cộng: 17 đồng chí; nữ 05 (29,41%); dưới 42 tuổi 02 (11,76%); dân tộc thiểu số 16 (94,12%); ' +
      'tái cử 11 (64,71%); lần đầu tham gia 06 (35,29%).',
  );
  const nobody = { ...STRUCTURE, base: 0, women: count(0) };
  expect(totalsLine(nobody, 42)).toMatch(/^Tổng cộng: 0 đồng chí; nữ 0;/);
});

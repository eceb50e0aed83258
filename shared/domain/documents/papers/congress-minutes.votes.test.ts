import { describe, expect, it } from 'vitest';
import type { TableRow } from '../paper.ts';
import { openValueBook } from '../value-book.ts';
import { FIELDS } from './congress-minutes.fields.ts';
import { electionViews, voteLines } from './congress-minutes.votes.ts';

const field = 'bieu_quyet_nghi_quyet';
function votes(row: TableRow, present: number | null) {
  const book = openValueBook(FIELDS, { [field]: [{ noi_dung: 'thông qua Nghị quyết', ...row }] }, 'delegates');
  const [line] = voteLines({ field, section: 'nghi_quyet', present, kind: 'delegates', book });
  return { line: line?.doan, codes: book.close().warnings.map(({ code }) => code) };
}

describe('a vote by show of hands, in percent of those present', () => {
  it.each<[TableRow, number | null, string]>([
    [
      { dong_y: '118', khong_dong_y: '1', y_kien_khac: '2' },
      124,
      'đồng ý 118 đại biểu (95,16% số có mặt); không đồng ý 01; ý kiến khác 02.',
    ],
    [{ dong_y: '124' }, 124, 'đồng ý 124 đại biểu (100% số có mặt).'],
    [{ dong_y: '62' }, 124, 'đồng ý 62 đại biểu (50% số có mặt).'],
    [{ dong_y: '62' }, null, 'đồng ý 62 đại biểu.'],
  ])('%j of %s present: %s', (row, present, words) => {
    expect(votes(row, present).line).toBe(`Đại hội biểu quyết thông qua Nghị quyết: ${words}`);
  });

  it.each([
    ['4', '1', '0', []],
    ['4', '1', '1', ['more-votes-than-present']],
    ['6', '', '', ['more-votes-than-present']],
  ])('%s, %s and %s of 5 present make the careful reader ask %j', (dong_y, khong_dong_y, y_kien_khac, codes) => {
    expect(votes({ dong_y, khong_dong_y, y_kien_khac }, 5).codes).toEqual(codes);
  });
});

/** Every base is another number, so that a share of the wrong one shows. */
const ELECTION = {
  ...{ ten: 'Ban Chấp hành', so_luong: '1', danh_sach: '2', co_so: '124' },
  ...{ phat_ra: '122', thu_ve: '121', hop_le: '120', khong_hop_le: '1' },
};
function elect(so_phieu: string, ket_qua = '', more: TableRow = {}) {
  const result = { cuoc_bau: '1', ho_ten: 'Lộc Công Hoà', so_phieu, ket_qua };
  const book = openValueBook(FIELDS, { cuoc_bau: [{ ...ELECTION, ...more }], ket_qua_bau: [result] }, 'delegates');
  const [view] = electionViews(book);
  return { share: view?.ket_qua_bau[0]?.ty_le, codes: book.close().warnings.map(({ code }) => code) };
}

describe('an election, in percent of those who are its base', () => {
  it.each([
    ['120', '96,77'],
    ['62', '50'],
    ['63', '50,81'],
    ['0', '0'],
  ])('%s votes of 124 are %s %%, whatever ballots were valid', (so_phieu, share) => {
    expect(elect(so_phieu).share).toBe(share);
  });

  it('has no share of an unknown base', () => {
    expect(elect('62', '', { co_so: '' }).share).toBe('-');
  });

  it.each<[string, TableRow, string[]]>([
    ['63', {}, []],
    ['120', {}, []],
    ['62', {}, ['elected-without-majority']],
    ['62', { co_so: '123' }, []],
    ['121', {}, ['votes-exceed-valid-ballots']],
    ['120', { thu_ve: '123', hop_le: '122' }, ['returned-exceeds-issued']],
    ['63', { khong_hop_le: '2' }, ['validity-does-not-add-up']],
    ['63', { so_luong: '0' }, ['more-elected-than-seats']],
  ])('elected with %s votes and %j makes the careful reader ask %j', (so_phieu, more, codes) => {
    expect(elect(so_phieu, 'Trúng cử', more).codes).toEqual(codes);
  });

  it('asks nothing of who was not elected', () => {
    expect(elect('62', 'Không trúng cử').codes).toEqual([]);
  });
});

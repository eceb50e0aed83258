import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../scripts/format-corpus/paper-spec.ts';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading } = written;

type Body = readonly (string | Item)[];
const of =
  (type: string, subject: string, more: WrittenPaper = {}) =>
  (...body: Body): WrittenPaper => ({
    ...{ type, subject: [subject], number: null, ...more },
    body: body.map((one) => (typeof one === 'string' ? text(one) : one)),
  });
/** Papers of one cell, by the name of the unit it is in. */
const cell = (name: string) => {
  const congress = `Đại hội Chi bộ ${name} lần thứ V, nhiệm kỳ 2026 - 2029`;
  const own = { upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: [`CHI BỘ ${name.toUpperCase()}`] };
  return {
    minutes: of('BIÊN BẢN', congress, { ...own, number: 'Số 01-BB/ĐH' }),
    resolution: of('NGHỊ QUYẾT', congress, { ...own, number: 'Số 02-NQ/ĐH' }),
    report: of('BÁO CÁO', `chính trị trình ${congress}`, own),
    review: of('BÁO CÁO', `kiểm điểm của Chi uỷ trình ${congress}`, own),
    attendance: of('BÁO CÁO', `tình hình đảng viên dự ${congress}`, own),
    quick: of('BÁO CÁO NHANH', `kết quả ${congress}`, own),
    closing: of('DIỄN VĂN', `bế mạc ${congress}`, own),
    opening: of('DIỄN VĂN', `khai mạc ${congress}`, own),
    list: of('DANH SÁCH', `trích ngang nhân sự giới thiệu bầu vào Chi uỷ Chi bộ ${name}, nhiệm kỳ 2026 - 2029`, own),
    first: of('BIÊN BẢN', `Hội nghị lần thứ nhất Chi uỷ Chi bộ ${name}, nhiệm kỳ 2026 - 2029`, own),
    inspection: of('BIÊN BẢN', `Hội nghị lần thứ nhất Uỷ ban Kiểm tra, nhiệm kỳ 2026 - 2029`, own),
  };
};
const school = cell('Trường Tiểu học Bình An');
const office = cell('cơ quan Uỷ ban nhân dân xã');
const firm = cell('Công ty Chè Bắc Sơn');
const hamlet = cell('thôn Nà Sla');
const other = cell('thôn Khòn Phổ');
const COMMUNE = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';
const delegates = of('BIÊN BẢN', COMMUNE, { number: 'Số 01-BB/ĐH' });

function told(...papers: readonly WrittenPaper[]): readonly string[] {
  const read = papers.map(readWritten);
  const found = [...read.flatMap(checkWithin), ...comparePapers(read.map(factsOfPaper)).findings];
  return found.map(({ rule, found: words }) => `${rule} ${words}`);
}

const NAMES = ['Lộc Công Hoà', 'Nông Thị Mai', 'Vi Thị Én', 'Lê Minh Nghĩa'];
const people = (names: readonly string[]) =>
  table(['TT', 'Họ và tên', 'Quê quán'], ...names.map((name, at) => [String(at + 1), name, 'Bình An']));
const votes = (names: readonly string[]) =>
  table(['TT', 'Họ và tên', 'Số phiếu', 'Tỉ lệ (%)'], ...names.map((name, at) => [String(at + 1), name, '30', '75']));
const ELECTION = heading('V. Bầu Chi uỷ');

describe('what a careful clerk writes is left in peace', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    [
      'sessions of a congress',
      [
        delegates(
          'Số đại biểu được triệu tập: 128; có mặt: 127; vắng mặt: 01.',
          'Phiên trù bị: có mặt 126 đại biểu, vắng mặt: 02.',
        ),
      ],
    ],
    ['a share of what was planned', [hamlet.report('Xã có 45/300 hộ nghèo, đạt 100%.')]],
    ['a word that denies', [hamlet.report('Đến năm 2030 (năm cuối), 5 chi bộ (không năm).')]],
    [
      'who did not raise a card',
      [
        delegates(
          'Đại biểu được triệu tập: 128; có mặt: 127.',
          'Biểu quyết: đồng ý 125 (98,43% số đại biểu có mặt), không đồng ý 0, ý kiến khác 0.',
        ),
      ],
    ],
    ['kinds after the sexes', [hamlet.report('Có 30 đảng viên (trong đó 5 nam, 3 nữ), dự bị.')]],
    [
      'first meetings of two committees',
      [school.first('Tổng số uỷ viên Ban Chấp hành: 3; có mặt: 3.'), school.first('Tổng số đảng uỷ viên: 5.')],
    ],
    [
      'the first meeting of the inspection commission',
      [school.first('Tổng số cấp uỷ viên: 15.'), school.inspection('Tổng số uỷ viên Ban Chấp hành: 3.')],
    ],
    [
      'who withdrew, by the given name',
      [
        hamlet.list(people([...NAMES, 'Hoàng Văn Thụ'])),
        hamlet.minutes(
          ELECTION,
          'Đại hội cho đồng chí Thụ không vào danh sách vì lý do sức khoẻ. Danh sách bầu cử có 4 đồng chí.',
          votes(NAMES),
        ),
      ],
    ],
    [
      'the papers of two cells in one folder',
      [
        hamlet.minutes('Đảng viên được triệu tập: 32; có mặt: 30.', 'Chi bộ thôn Khòn Phổ tặng hoa Đại hội.'),
        hamlet.resolution('Đại hội bầu Chi uỷ gồm 03 đồng chí.'),
        other.report('Thay mặt Chi uỷ Chi bộ thôn Khòn Phổ, tôi báo cáo. Kết nạp 3 đảng viên cùng Chi bộ thôn Nà Sla.'),
        other.minutes('Đảng viên được triệu tập: 21; có mặt: 21.', 'Đại hội bầu Chi uỷ gồm 05 đồng chí.'),
      ],
    ],
  ])('%s', (_what, papers) => {
    expect(told(...papers)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWritten, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';

const { text, table, heading } = written;
const totals = (...rows: readonly (readonly string[])[]) =>
  checkWithin(readWritten({ body: [heading('1. Đảng viên'), table(...rows), text('Hết bảng số liệu ở trên.')] })).map(
    ({ rule, found }) => `${rule} ${found}`,
  );

const THREE = ['TT', 'Chi bộ', 'Số đảng viên'] as const;
const A = ['1', 'Chi bộ A', '12'] as const;
const B = ['2', 'Chi bộ B', '15'] as const;

describe('a total that is not the sum', () => {
  it.each<readonly [string, readonly (readonly string[])[], string]>([
    [
      'in a table of two columns',
      [['Chi bộ', 'Số đảng viên'], A.slice(1), B.slice(1), ['Tổng cộng', '30']],
      'cột “Số đảng viên” ghi tổng 30, cộng các dòng là 27',
    ],
    ['in the last row', [THREE, A, B, ['', 'Tổng cộng', '30']], 'cột “Số đảng viên” ghi tổng 30, cộng các dòng là 27'],
    ['in the first row', [THREE, ['', 'Tổng số', '30'], A, B], 'cột “Số đảng viên” ghi tổng 30, cộng các dòng là 27'],
    [
      'of the whole unit',
      [THREE, A, B, ['', 'Toàn đảng bộ', '30']],
      'cột “Số đảng viên” ghi tổng 30, cộng các dòng là 27',
    ],
    [
      'of decimals',
      [
        ['TT', 'Nguồn', 'Số tiền (triệu đồng)'],
        ['1', 'Ngân sách', '12,5'],
        ['2', 'Nhân dân', '1.015,5'],
        ['', 'Tổng cộng', '1.030,0'],
      ],
      'cột “Số tiền (triệu đồng)” ghi tổng 1.030,0, cộng các dòng là 1.028',
    ],
    [
      'of men and women in a row',
      [
        ['TT', 'Chi bộ', 'Nam', 'Nữ', 'Tổng số'],
        ['1', 'Chi bộ A', '5', '7', '13'],
        ['2', 'Chi bộ B', '5', '5', '10'],
      ],
      '“Chi bộ A”: nam 5 và nữ 7 cộng lại là 12, ghi tổng 13',
    ],
  ])('%s is named', (_what, rows, found) => {
    expect(totals(...rows)).toEqual([`NB-03 ${found}`]);
  });
});

describe('no total is doubted', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ['that is right in two columns', [['Chi bộ', 'Số đảng viên'], A.slice(1), B.slice(1), ['Tổng cộng', '27']]],
    ['that is right in the first row', [THREE, ['', 'Tổng số', '27'], A, B]],
    [
      'of decimals that were rounded',
      [
        ['TT', 'Nguồn', 'Số tiền'],
        ['1', 'A', '12,3'],
        ['2', 'B', '15,3'],
        ['3', 'C', '10,3'],
        ['', 'Tổng cộng', '38,0'],
      ],
    ],
    [
      'over kinds that overlap',
      [
        ['TT', 'Nội dung', 'Số lượng'],
        ['', 'Tổng số', '30'],
        ['1', 'Nữ', '12'],
        ['2', 'Dân tộc thiểu số', '20'],
      ],
    ],
    [
      'over people counted by qualities that share nobody',
      [
        ['Nội dung', 'Số lượng'],
        ['Tổng số', '30'],
        ['Nữ', '12'],
        ['Dự bị', '2'],
      ],
    ],
    [
      'over numbered parts of parts',
      [
        ['TT', 'Nội dung', 'Số tiền'],
        ['1', 'In tài liệu', '10'],
        ['1.1', 'Văn kiện', '6'],
        ['1.2', 'Thẻ', '4'],
        ['2', 'Hội trường', '5'],
        ['', 'Cộng', '15'],
      ],
    ],
    [
      'over rows without numbers among numbered ones',
      [
        ['TT', 'Nội dung', 'Số tiền'],
        ['1', 'In tài liệu', '10'],
        ['', 'Văn kiện', '6'],
        ['2', 'Hội trường', '5'],
        ['', 'Cộng', '15'],
      ],
    ],
    [
      'beside means of the whole unit',
      [
        ['TT', 'Thôn', 'Thu nhập (triệu đồng)', 'Số hộ'],
        ['1', 'A', '50', '100'],
        ['2', 'B', '54', '90'],
        ['', 'Toàn xã', '52', '190'],
      ],
    ],
    [
      'beside years and shares',
      [
        ['TT', 'Chi bộ', 'Năm', 'Tỉ lệ (%)', 'Số đảng viên'],
        ['1', 'A', '2024', '50', '12'],
        ['2', 'B', '2025', '60', '15'],
        ['', 'Tổng cộng', '2025', '55', '27'],
      ],
    ],
    [
      'beside a year where “Năm” stands and a column of women',
      [
        ['Năm', 'Nữ', 'Tổng số'],
        ['2024', '5', '12'],
        ['2025', '7', '15'],
      ],
    ],
    [
      'of men and women that are left blank',
      [
        ['TT', 'Chi bộ', 'Nam', 'Nữ', 'Tổng số'],
        ['1', 'Chi bộ A', '', '7', '13'],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(totals(...rows)).toEqual([]);
  });

  it.each([
    ['Thu nhập (triệu đồng/người)', '50', '48', '49,2'],
    ['Thu nhập đầu người', '50', '48', '51'],
    ['Tốc độ tăng trưởng', '5,2', '8,1', '9'],
    ['So với kế hoạch', '105', '104', '106'],
    ['Đạt', '105', '104', '106'],
    ['NS (tạ/ha)', '50', '40', '51'],
    ['Giá bán', '40', '30', '41'],
    ['Sĩ số lớp', '25', '30', '31'],
    ['Sinh hoạt (lần/năm)', '12', '11', '13'],
    ['Số kỳ sinh hoạt', '12', '11', '13'],
    ['Số tiêu chí đạt', '15', '14', '19'],
    ['Trên tổng số', '127', '126', '128'],
    ['Hoàn thành', '2023', '2024', '2025'],
    ['Lợi nhuận', '20', '30', '24'],
  ])('of “%s”, which are not added up', (head, a, b, total) => {
    const named = ['TT', 'Thôn', head];
    expect(totals(named, ['1', 'Nà Sla', a], ['2', 'Khòn Phổ', b], ['', 'Tổng cộng', total])).toEqual([]);
    const unit = [
      ['Nà Sla', a],
      ['Khòn Phổ', b],
      ['Toàn Đảng bộ', total],
    ] as const;
    expect(totals(['Chi bộ', head], ...unit)).toEqual([]);
  });

  it.each<readonly [string, string, readonly (readonly [string, string])[], string]>([
    [
      'bodies',
      'Cơ quan',
      [
        ['BCH', '15'],
        ['BTV', '5'],
        ['Bí thư', '1'],
      ],
      '18',
    ],
    [
      'years',
      'Năm',
      [
        ['2021', '120'],
        ['2022', '100'],
        ['2023', '70'],
      ],
      '40',
    ],
    [
      'terms',
      'Nhiệm kỳ',
      [
        ['2015 - 2020', '480'],
        ['2020 - 2025', '512'],
      ],
      '520',
    ],
    [
      'levels of schooling',
      'Nội dung',
      [
        ['Cao cấp lý luận', '15'],
        ['Trung cấp lý luận', '60'],
        ['Cử nhân', '80'],
        ['Thạc sĩ', '5'],
      ],
      '90',
    ],
    [
      'schooling and theory',
      'Trình độ',
      [
        ['Trung học phổ thông', '120'],
        ['Cao đẳng, đại học', '60'],
        ['Lý luận trung cấp', '50'],
      ],
      '125',
    ],
    [
      'young cadres and women',
      'Cơ cấu',
      [
        ['Khối Đảng', '5'],
        ['Khối chính quyền', '7'],
        ['Cán bộ trẻ', '3'],
        ['Cán bộ nữ', '4'],
      ],
      '12',
    ],
  ])('over %s', (_what, label, rows, total) => {
    const numbered = rows.map(([name, count], at) => [String(at + 1), name, count]);
    expect(totals(['TT', label, 'Số lượng'], ...numbered, ['', 'Tổng số', total])).toEqual([]);
    expect(totals([label, 'Số lượng'], ...rows, ['Tổng số', total])).toEqual([]);
  });

  it('that adds up, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: -3, max: 3 }),
        (figures, error) => {
          const sum = figures.reduce((all, one) => all + one, 0);
          fc.pre(sum + error > Math.max(...figures));
          const rows = figures.map((one, at) => [String(at + 1), `Chi bộ ${at + 1}`, String(one)]);
          const found = totals(THREE, ...rows, ['', 'Tổng cộng', String(sum + error)]);
          expect(found.length).toBe(error === 0 ? 0 : 1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

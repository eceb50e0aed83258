import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRow, parseCopiedCells, pasteCells } from './table-paste.ts';

describe('cells copied from Excel', () => {
  it('are rows by line and cells by tab, without the last line end', () => {
    expect(parseCopiedCells('Hạn chế\tLĩnh vực\r\nThu ngân sách thấp\tKinh tế\r\n')).toEqual([
      ['Hạn chế', 'Lĩnh vực'],
      ['Thu ngân sách thấp', 'Kinh tế'],
    ]);
  });

  it('may hold tabs, line breaks and quotes inside double quotes', () => {
    expect(parseCopiedCells('"Dòng 1\nDòng ""2"""\tB')).toEqual([['Dòng 1\nDòng "2"', 'B']]);
  });

  it('keep a quote that stands inside a word', () => {
    expect(parseCopiedCells('5" ống\tB')).toEqual([['5" ống', 'B']]);
  });

  it('are left to an ordinary paste when there is one cell only', () => {
    expect(parseCopiedCells('một ô thôi')).toBeNull();
    expect(parseCopiedCells('một ô thôi\r\n')).toBeNull();
  });

  it('keep empty cells in their place', () => {
    expect(parseCopiedCells('A\t\tC\n\tB\t')).toEqual([
      ['A', '', 'C'],
      ['', 'B', ''],
    ]);
  });
});

describe('pasteCells', () => {
  const columns = ['han_che', 'linh_vuc'];

  it('writes over cells from where the cursor stands and adds rows', () => {
    const rows = [{ han_che: 'Cũ', linh_vuc: 'Cũ' }];
    expect(pasteCells(rows, columns, { row: 0, column: 1 }, [['Mới'], ['Thêm']])).toEqual([
      { han_che: 'Cũ', linh_vuc: 'Mới' },
      { han_che: '', linh_vuc: 'Thêm' },
    ]);
  });

  it('leaves out cells beyond the last column', () => {
    expect(pasteCells([], columns, { row: 0, column: 1 }, [['B', 'C', 'D']])).toEqual([{ han_che: '', linh_vuc: 'B' }]);
  });

  it('never drops a row and gives every row every column', () => {
    const cell = fc.string({ maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ han_che: cell, linh_vuc: cell }), { maxLength: 5 }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.nat(5),
        fc.nat(1),
        (rows, cells, row, column) => {
          const pasted = pasteCells(rows, columns, { row: Math.min(row, rows.length), column }, cells);
          expect(pasted.length).toBe(Math.max(rows.length, Math.min(row, rows.length) + cells.length));
          for (const one of pasted) expect(Object.keys(one).sort()).toEqual(columns);
        },
      ),
    );
  });
});

describe('moveRow', () => {
  const rows = [{ a: '1' }, { a: '2' }];
  it('swaps with the neighbour', () => expect(moveRow(rows, 1, -1)).toEqual([{ a: '2' }, { a: '1' }]));
  it('changes nothing at the ends', () => {
    expect(moveRow(rows, 0, -1)).toBe(rows);
    expect(moveRow(rows, 1, 1)).toBe(rows);
  });
});

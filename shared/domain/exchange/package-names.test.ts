import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathFault } from '#shared/kernel/portable-path.ts';
import { folderOfPaper, packageName, paperPath, rosterPath, unitCode } from './package-names.ts';

describe('the code of a unit', () => {
  it.each([
    ['Đảng bộ xã Bình An', 'dang-bo-xa-binh-an'],
    ['Chi bộ thôn Nà Lùng', 'chi-bo-thon-na-lung'],
    ['ĐẢNG BỘ PHƯỜNG LƯƠNG VĂN TRI, TỈNH LẠNG SƠN', 'dang-bo-phuong-luong-van-tri-tinh-lang-s'],
    ['  ', 'don-vi'],
    ['???', 'don-vi'],
  ])('%j is %s', (name, code) => {
    expect(unitCode(name)).toBe(code);
  });
});

describe('names in a package', () => {
  it('follow the pattern', () => {
    const paper = { order: 1, unit: 'dang-bo-xa-binh-an', paperId: 'political-report', day: '2026-05-23', version: 2 };
    expect(paperPath({ ...paper, folder: 'documents' })).toBe(
      '1-van-kien/01_dang-bo-xa-binh-an_political-report_20260523_v02.docx',
    );
    expect(rosterPath(paper.unit, paper.day)).toBe('danh-sach-dai-bieu_dang-bo-xa-binh-an_20260523.xlsx');
    expect(packageName(paper.unit, paper.day, false)).toBe('goi_dang-bo-xa-binh-an_20260523');
    expect(packageName(paper.unit, paper.day, true)).toBe('tap-duot_goi_dang-bo-xa-binh-an_20260523');
  });

  it('are ASCII and safe on every drive, whatever the unit is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 999 }), (name, order) => {
        const unit = unitCode(name);
        const paths = [
          paperPath({
            folder: 'personnel',
            order,
            unit,
            paperId: 'personnel-submission',
            day: '2026-05-23',
            version: 1,
          }),
          packageName(unit, '2026-05-23', false),
          rosterPath(unit, '2026-05-23'),
        ];
        for (const path of paths) {
          expect(findPathFault(`data/${path}`)).toBeNull();
          expect(path).toMatch(/^[a-z0-9/_.-]+$/);
        }
      }),
    );
  });
});

it.each([
  [{ restricted: false, issuer: 'committee', typeCode: 'BC', stage: 'before' }, 'documents'],
  [{ restricted: true, issuer: 'committee', typeCode: 'TTr', stage: 'before' }, 'personnel'],
  [{ restricted: false, issuer: 'congress', typeCode: 'CTr', stage: 'during' }, 'agenda'],
  [{ restricted: false, issuer: 'counting', typeCode: 'BB', stage: 'during' }, 'elections'],
  [{ restricted: false, issuer: 'congress', typeCode: 'BB', stage: 'during' }, 'outcome'],
  [{ restricted: false, issuer: 'committee', typeCode: 'BC', stage: 'after' }, 'outcome'],
] as const)('%j is filed under %s', (paper, folder) => {
  expect(folderOfPaper(paper)).toBe(folder);
});

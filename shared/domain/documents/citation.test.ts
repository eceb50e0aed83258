import { describe, expect, it } from 'vitest';
import { type CitedPaper, fullCitation, groundInText, groundOf, shortCitation } from './citation.ts';

const PLAN: CitedPaper = {
  ...{ name: 'Kế hoạch tổ chức Đại hội', symbol: '12-KH/ĐU', issuedOn: '2026-01-05', issuer: 'Đảng uỷ xã Bình An' },
};
const REPORT: CitedPaper = { ...PLAN, name: 'Báo cáo chính trị', symbol: '05-BC/ĐU', issuedOn: '2026-06-02' };

describe('a reference to a Party document', () => {
  it('is full the first time: type, number, symbol, day, issuer, subject', () => {
    expect(fullCitation(PLAN)).toBe('Kế hoạch số 12-KH/ĐU, ngày 05/01/2026 của Đảng uỷ xã Bình An về tổ chức Đại hội');
    expect(fullCitation(REPORT)).toBe('Báo cáo chính trị số 05-BC/ĐU, ngày 02/6/2026 của Đảng uỷ xã Bình An');
    expect(fullCitation({ ...PLAN, name: 'Quy chế', symbol: '', issuer: '' })).toBe('Quy chế, ngày 05/01/2026');
  });

  it('is short afterwards: type, number and symbol', () => {
    expect([PLAN, REPORT, { ...PLAN, name: 'Lời giới thiệu đại biểu', symbol: '' }].map(shortCitation)).toEqual([
      'Kế hoạch số 12-KH/ĐU',
      'Báo cáo số 05-BC/ĐU',
      'Lời giới thiệu đại biểu',
    ]);
  });

  it('becomes a ground once, without the marks that the paper puts on', () => {
    expect([fullCitation(PLAN), '- Căn cứ Điều lệ Đảng;', 'căn cứ Điều lệ Đảng.'].map(groundOf)).toEqual([
      `Căn cứ ${fullCitation(PLAN)}`,
      'Căn cứ Điều lệ Đảng',
      'căn cứ Điều lệ Đảng',
    ]);
  });

  it.each([
    ['- Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội;', 'Chỉ thị số 45-CT/TW'],
    ['Căn cứ Chỉ thị 45-CT/TW ngày 14/4/2025 của Bộ Chính trị', 'Chỉ thị 45-CT/TW'],
    ['Căn cứ Điều lệ Đảng Cộng sản Việt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
  ])('of the grounds, “%s” is later called “%s”', (ground, short) => {
    expect(groundInText(ground).short).toBe(short);
    expect(groundInText(ground).full.startsWith(short)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { COMPLETE_DRAFTS, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { openValueBook } from '../value-book.ts';
import { FIELDS } from './political-report.fields.ts';
import { REPORT_OUTLINES, reportGuide, reportKindOf } from './political-report.kinds.ts';
import { firstPart } from './political-report.outline.ts';

const unit = (organizationName: string, kind: 'cell' | 'grassroots' | 'commune' = 'cell') => ({
  organizationName,
  kind,
});

describe('the outline of a political report', () => {
  it.each([
    ['Đảng bộ xã Bình An', 'commune', 'commune'],
    ['Chi bộ thôn Nà Lùng', 'cell', 'village'],
    ['Chi bộ khu phố 3', 'cell', 'village'],
    ['Chi bộ Trường Tiểu học Bình An', 'cell', 'school'],
    ['Đảng bộ Công ty Cổ phần Chè', 'grassroots', 'company'],
    ['Chi bộ Công an xã Bình An', 'cell', 'forces'],
    ['Chi bộ Văn phòng Uỷ ban nhân dân', 'cell', 'office'],
  ] as const)('of %s (%s) is that of a %s', (name, kind, outline) => {
    expect(reportKindOf(unit(name, kind), undefined)).toBe(outline);
  });

  it('is the one the clerk chose, whatever the name', () => {
    expect(reportKindOf(unit('Chi bộ thôn Nà Lùng'), 'company')).toBe('company');
    expect(reportKindOf(unit('Chi bộ thôn Nà Lùng'), 'khong-co')).toBe('village');
  });

  it.each(Object.entries(REPORT_OUTLINES))('prints the headings of %s', (kind, { headings }) => {
    const values = { ...COMPLETE_DRAFTS['political-report'], loai_hinh: kind };
    const titles = firstPart({ records: RECORDS, book: openValueBook(FIELDS, values, 'delegates') }).map(
      ({ title }) => title,
    );
    for (const heading of Object.values(headings)) expect(titles).toContain(heading);
  });

  it('offers headings only for fields of the paper', () => {
    const names = new Set(FIELDS.map(({ name }) => name));
    for (const [, { under }] of Object.entries(REPORT_OUTLINES))
      for (const field of Object.keys(under)) expect(names).toContain(field);
    expect(reportGuide('bai_hoc', 'commune')).toBeNull();
    expect(reportGuide('chi_tieu_toi', 'company')?.lines).toContain('doanh thu');
  });
});

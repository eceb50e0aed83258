import { describe, expect, it } from 'vitest';
import { RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { Indicator } from '../../congress/congress.ts';
import { openValueBook } from '../value-book.ts';
import { pastIndicatorTable } from './indicator-tables.ts';
import { FIELDS } from './political-report.fields.ts';
import { firstPart } from './political-report.outline.ts';

const indicator = (more: Partial<Indicator>): readonly Indicator[] =>
  RECORDS.indicators
    .filter(({ period }) => period === 'past')
    .slice(0, 1)
    .map((one) => ({ ...one, name: 'Lao động qua đào tạo', unit: '%', ...more }));
const linesOf = (indicators: readonly Indicator[]) =>
  firstPart({ records: { ...RECORDS, indicators }, book: openValueBook(FIELDS, {}, 'delegates') }).flatMap(
    ({ lines = [] }) => lines,
  );

describe('an indicator of the ending term, in percent of its target', () => {
  it.each<[Partial<Indicator>, string]>([
    [{ target: '60', actual: '57.6' }, 'thực hiện 57,6%, nghị quyết đề ra 60%, bằng 96% chỉ tiêu.'],
    [{ target: '3', actual: '1', unit: 'xã' }, 'thực hiện 1 xã, nghị quyết đề ra 3 xã, bằng 33,3% chỉ tiêu.'],
    [
      { target: '4', actual: '4.1', direction: 'at-most' },
      'thực hiện 4,1%, nghị quyết đề ra 4%, bằng 102,5% chỉ tiêu.',
    ],
    [{ target: '0', actual: '2', direction: 'at-most' }, 'thực hiện 2%, nghị quyết đề ra 0%.'],
  ])('%j is named as missed: %s', (more, words) => {
    expect(linesOf(indicator({ direction: 'at-least', ...more }))).toContain(`- Lao động qua đào tạo: ${words}`);
  });

  it.each<[Partial<Indicator>, string, string]>([
    [{ target: '50', actual: '52.4' }, '104,8', 'Vượt'],
    [{ target: '60', actual: '60.0' }, '100', 'Đạt'],
    [{ target: '60', actual: '57.6' }, '96', 'Chưa đạt'],
    [{ target: '60', actual: null }, '-', 'Chưa có số liệu'],
  ])('%j stands in the annex with %s %%: %s', (more, share, verdict) => {
    const [group] = pastIndicatorTable(indicator({ direction: 'at-least', ...more }), '');
    expect(group?.dong).toMatchObject([{ ty_le: share, danh_gia: verdict }]);
  });
});

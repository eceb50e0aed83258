import { describe, expect, it } from 'vitest';
import { COMPLETE_DRAFTS, DRAFT_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { findChanges } from '../out-of-date.ts';
import { toPaper } from '../outline/to-paper.ts';
import type { PaperRecords } from '../paper.ts';
import { politicalReportSummary } from './political-report-summary.ts';

const ID = 'political-report-summary';
const at = (hour: string, version = 1) => ({ version, savedAt: `2026-05-01T${hour}:00:00.000Z` });
const shape = (drafts: PaperRecords['drafts']) =>
  toPaper(politicalReportSummary).shape({ ...RECORDS, drafts }, COMPLETE_DRAFTS[ID] ?? {}, DRAFT_FRAME);
const codes = (drafts: PaperRecords['drafts']) => shape(drafts).warnings.map(({ code }) => code);

describe('the summary of the political report', () => {
  it('says when the full report was saved after it, and only then', () => {
    expect(codes({ 'political-report': at('09'), [ID]: at('08') })).toContain('full-report-changed');
    expect(codes({ 'political-report': at('08'), [ID]: at('09') })).not.toContain('full-report-changed');
    expect(codes({ [ID]: at('09') })).not.toContain('full-report-changed');
  });

  it('once issued is out of date when the full report is another version', () => {
    const [then, now] = [3, 4].map((version) => shape({ 'political-report': at('08', version) }).used);
    expect(findChanges(then ?? [], now ?? [])).toEqual([
      { label: 'Báo cáo chính trị đầy đủ', was: 'bản lưu 3', now: 'bản lưu 4' },
    ]);
  });

  it('prints nothing about it', () => {
    expect(JSON.stringify(shape({ 'political-report': at('08') }).view)).not.toContain('bản lưu');
    expect(shape({}).missing).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { COMPLETE_DRAFTS, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { Indicator } from '../../congress/congress.ts';
import { findPaper } from '../catalogue.ts';
import type { PaperFrame } from '../paper.ts';
import { richLinesOf } from '../rich-plain.ts';
import type { RichFigure, RichText } from '../rich-text.ts';
import { refreshFigures } from './live-figures.ts';

const FRAME: PaperFrame = { profile: 'HD05_2026', number: null, issuedOn: null, draftNumber: 1, practice: false };
const income = RECORDS.indicators[0] as Indicator;
const figure = (key: string, text = '52,4 cũ', label = 'Thu nhập, thực hiện'): RichFigure => ({
  type: 'figure',
  attrs: { key, label, text },
  marks: [{ type: 'bold' }],
});
const doc = (...content: readonly RichFigure[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đạt ' }, ...content] }],
});
const ACTUAL = `indicator:${income.id}:actual`;

function shape(bai_hoc: RichText, indicators: readonly Indicator[] = RECORDS.indicators) {
  const paper = findPaper('political-report');
  const values = { ...COMPLETE_DRAFTS['political-report'], bai_hoc };
  return paper?.shape({ ...RECORDS, indicators }, values, FRAME) ?? expect.fail();
}
const inText = (shaped: ReturnType<typeof shape>) => shaped.used.filter(({ record }) => record.startsWith('figure:'));

describe('a figure in the text of a paper', () => {
  it('prints what the records say now, with its marks, and not what it said when it was put in', () => {
    const shaped = shape(doc(figure(ACTUAL)));
    const printed = JSON.stringify(shaped.view);
    expect(printed).toContain('{"type":"text","text":"52,4 triệu đồng/người/năm","marks":[{"type":"bold"}]}');
    expect(printed).not.toContain('52,4 cũ');
    expect(shaped.missing).toEqual([]);
  });

  it('follows its indicator, and is noted once among the values the paper used', () => {
    const changed = RECORDS.indicators.map((one) => (one.id === income.id ? { ...one, actual: '53.1' } : one));
    expect(inText(shape(doc(figure(ACTUAL), figure(ACTUAL)), changed))).toEqual([
      {
        tag: 'bai_hoc',
        label: 'Thu nhập, thực hiện (trong “Bài học kinh nghiệm”)',
        value: '53,1 triệu đồng/người/năm',
        record: `figure:${ACTUAL}`,
      },
    ]);
  });

  it.each<[string, readonly Indicator[]]>([
    ['is deleted', RECORDS.indicators.slice(1)],
    ['says nothing any more', RECORDS.indicators.map((one) => (one.id === income.id ? { ...one, actual: null } : one))],
  ])('is a marked gap and missing by name when its record %s', (_, indicators) => {
    const shaped = shape(doc(figure(ACTUAL)), indicators);
    expect(JSON.stringify(shaped.view)).toContain('⟦Thu nhập, thực hiện⟧');
    expect(shaped.missing).toEqual([
      {
        field: 'bai_hoc',
        label: 'Bài học kinh nghiệm: số liệu “Thu nhập, thực hiện” không còn trong hồ sơ',
        section: expect.any(String),
        figure: ACTUAL,
      },
    ]);
    expect(inText(shaped)).toEqual([]);
  });

  it('may be a record value that the paper prints elsewhere', () => {
    const shaped = shape(doc(figure('value:nhiem_ky_toi:congress.term', 'cũ', 'Nhiệm kỳ tới')));
    const term = shaped.used.find(({ record }) => record === 'congress.term')?.value;
    expect(inText(shaped).map(({ value }) => value)).toEqual([term]);
    expect(term).toBeTruthy();
  });

  it('stands in lists and tables too', () => {
    const { content } = doc(figure(ACTUAL));
    const list = { type: 'bulletList' as const, content: [{ type: 'listItem' as const, content }] };
    const row = { type: 'tableRow' as const, content: [{ type: 'tableCell' as const, content: [list] }] };
    const printed = JSON.stringify(shape({ type: 'doc', content: [list, { type: 'table', content: [row] }] }).view);
    expect(printed.split('Đạt ').length - 1).toBe(2);
    expect(printed).not.toContain('52,4 cũ');
  });
});

describe('the draft opened again', () => {
  const opened = (indicators?: readonly Indicator[]) => {
    const bai_hoc = doc(figure(ACTUAL));
    return richLinesOf(refreshFigures({ bai_hoc }, shape(bai_hoc, indicators)).bai_hoc as RichText);
  };

  it('shows each figure as it is printed now, and the gap of one that is gone', () => {
    expect(opened()).toEqual(['Đạt 52,4 triệu đồng/người/năm']);
    expect(opened([])).toEqual(['Đạt ⟦Thu nhập, thực hiện⟧']);
  });

  it('is the very same draft when no figure is in it', () => {
    const values = COMPLETE_DRAFTS['political-report'] ?? {};
    expect(refreshFigures(values, shape(doc()))).toBe(values);
  });
});

import { type ContentFinding, contentFinding, WHOLE_PAPER } from '../content/content-finding.ts';
import { type IndicatorRow, readIndicatorRows } from '../content/indicator-rows.ts';
import type { PaperText } from '../content/paper-text.ts';

const isBlank = (text: string) => /^[\s.…_-]*$/u.test(text);

/** Indicators of the past term must say what was asked, what was done and the share of it. */
export function checkIndicators(text: PaperText): readonly ContentFinding[] {
  const rows = readIndicatorRows(text.tables);
  const past = rows.filter(({ period }) => period === 'past');
  if (text.kind === 'political-report' && past.length === 0) return [noTable()];
  return [...past.flatMap(gapsOf), ...withoutPercent(past), ...rows.filter(isAimless).map(aimless)];
}

const noTable = () =>
  contentFinding('HC-11', WHOLE_PAPER, {
    found: 'không có bảng chỉ tiêu nhiệm kỳ qua với mức đề ra và kết quả',
    expected: 'bảng chỉ tiêu: đơn vị, nghị quyết đề ra, thực hiện, tỉ lệ %',
  });

function gapsOf({ name, paragraph, target, actual, percent }: IndicatorRow): readonly ContentFinding[] {
  const where = { paragraph, text: name };
  const lacks = (cell: { readonly text: string } | null) => cell !== null && isBlank(cell.text);
  return [
    ...(lacks(target) ? [contentFinding('HC-04', where, gap(name, 'mức đề ra', 'mức nghị quyết đề ra'))] : []),
    ...(lacks(actual) ? [contentFinding('HC-05', where, gap(name, 'kết quả', 'số thực hiện'))] : []),
    ...(lacks(percent) ? [contentFinding('HC-06', where, gap(name, 'tỉ lệ', 'tỉ lệ % so với nghị quyết'))] : []),
  ];
}

const gap = (name: string, what: string, expected: string) => ({ found: `“${name}” để trống ${what}`, expected });

function withoutPercent(past: readonly IndicatorRow[]): readonly ContentFinding[] {
  const [first] = past.filter(({ percent }) => percent === null);
  if (!first) return [];
  return [
    contentFinding(
      'HC-06',
      { paragraph: first.paragraph, text: first.name },
      {
        found: 'bảng chỉ tiêu không có cột tỉ lệ %',
        expected: 'cột tỉ lệ % so với nghị quyết',
      },
    ),
  ];
}

const isAimless = ({ period, target }: IndicatorRow) => period === 'next' && target !== null && isBlank(target.text);
const aimless = ({ name, paragraph }: IndicatorRow) =>
  contentFinding('HC-04', { paragraph, text: name }, gap(name, 'mục tiêu', 'mức phấn đấu đo được'));

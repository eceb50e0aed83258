import type { Indicator } from '../../congress/congress.ts';
import type { PaperRecords, TableRow } from '../paper.ts';
import type { ValueBook } from '../value-book.ts';
import { isSubjectiveCause } from './political-report.outline.ts';

/** What a careful reader would ask about a political report: shortcomings, causes and answers belong together. */
export function checkPoliticalReport({ indicators }: PaperRecords, book: ValueBook): void {
  checkCauses(book);
  checkIndicators(indicators, book);
}

function checkCauses(book: ValueBook): void {
  const causes = book.rows('nguyen_nhan');
  if (causes.length > 0 && !causes.some(isSubjectiveCause))
    book.warn({
      code: 'no-subjective-cause',
      section: 'nguyen_nhan',
      message: 'Chưa nêu nguyên nhân chủ quan nào; ghi “chủ quan” ở cột thứ hai của bảng nguyên nhân.',
    });
  const answers = [...book.rows('trong_tam'), ...book.rows('giai_phap')];
  book.rows('han_che').forEach((_, place) => {
    const number = place + 1;
    if (!namesShortcoming(causes, number))
      book.warn({
        code: 'shortcoming-without-cause',
        section: 'nguyen_nhan',
        message: `Hạn chế số ${number} chưa có nguyên nhân nào ghi “của hạn chế số ${number}”.`,
      });
    if (!namesShortcoming(answers, number))
      book.warn({
        code: 'shortcoming-without-answer',
        section: 'giai_phap',
        message: `Hạn chế số ${number} chưa có nhiệm vụ hoặc giải pháp nào khắc phục.`,
      });
  });
}

const namesShortcoming = (rows: readonly TableRow[], number: number) =>
  rows.some((row) => (row.han_che ?? '').match(/\d+/g)?.map(Number).includes(number));

function checkIndicators(indicators: readonly Indicator[], book: ValueBook): void {
  const unknown = indicators.filter(
    ({ period, target, actual }) => period === 'past' && (target === null || actual === null),
  );
  if (unknown.length > 0)
    book.warn({
      code: 'indicator-without-figures',
      section: 'chi_tieu',
      message: `Chưa có đủ số liệu nhiệm kỳ qua: ${listNames(unknown)}.`,
    });
  const vague = indicators.filter(
    ({ period, unit, base, target, targetYear }) =>
      period === 'next' && (unit === '' || base === null || target === null || targetYear === null),
  );
  if (vague.length > 0)
    book.warn({
      code: 'indicator-not-measurable',
      section: 'chi_tieu_toi',
      message: `Chỉ tiêu nhiệm kỳ tới chưa đủ đơn vị, mức hiện trạng, mục tiêu và năm đích: ${listNames(vague)}.`,
    });
}

const listNames = (indicators: readonly Indicator[]) => indicators.map(({ name }) => name).join('; ');

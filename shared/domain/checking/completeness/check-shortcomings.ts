import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextSection } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import { fewerRemedies } from './prose-remedies.ts';

type Found = Readonly<Record<'shortcomings' | 'causes' | 'responsibility' | 'remedies', TextSection | undefined>>;

/** Shortcomings without causes, subjective causes, responsibility or remedy. */
export function checkShortcomings(text: PaperText): readonly ContentFinding[] {
  if (text.kind !== 'political-report' && text.kind !== 'review-report') return [];
  const found = findSections(text.sections);
  if (!found.shortcomings) return [];
  const where = { paragraph: found.shortcomings.paragraph, text: found.shortcomings.title };
  const causes = checkCauses(text, found, where);
  if (text.kind !== 'review-report') return causes;
  const fewer = found.remedies ? fewerRemedies(found.shortcomings, found.remedies) : [];
  return [...causes, ...checkAnswers(text.tables), ...fewer];
}

function findSections(sections: readonly TextSection[]): Found {
  const called = (words: RegExp) => sections.find(({ title, level }) => level > 0 && words.test(foldVietnamese(title)));
  return {
    shortcomings: called(/^(?:nhung )?(?:han che|khuyet diem|ton tai|yeu kem)/),
    causes: called(/nguyen nhan/),
    responsibility: called(/trach nhiem cua/),
    remedies: called(/bien phap|khac phuc|giai phap/),
  };
}

function checkCauses(
  { lines }: PaperText,
  { causes }: Found,
  where: { readonly paragraph: number; readonly text: string },
): readonly ContentFinding[] {
  const told = foldVietnamese(
    lines
      .filter(({ isAnnex }) => !isAnnex)
      .map(({ text }) => text)
      .join(' '),
  );
  if (!causes && !told.includes('nguyen nhan'))
    return [
      contentFinding('HC-07', where, {
        found: 'nêu hạn chế mà không nêu nguyên nhân',
        expected: 'nguyên nhân của từng hạn chế',
      }),
    ];
  if (told.includes('chu quan')) return [];
  const at = causes ? { paragraph: causes.paragraph, text: causes.title } : where;
  return [
    contentFinding('HC-08', at, {
      found: 'không nguyên nhân nào ghi là chủ quan',
      expected: 'ít nhất một nguyên nhân chủ quan',
    }),
  ];
}

/** In the tables of a self-review: as many rows of responsibility and remedy as of shortcomings, each remedy with a date. */
function checkAnswers(tables: readonly TextTable[]): readonly ContentFinding[] {
  const faults = tables.find((table) => columnOf(table, /khuyet diem trong|bieu hien/) >= 0);
  const duties = tables.find((table) => columnOf(table, /trach nhiem cua/) >= 0);
  const remedies = tables.find((table) => columnOf(table, /^bien phap/) >= 0);
  const unanswered = faults && duties ? faults.rows.slice(duties.rows.length) : [];
  const unhealed = faults && remedies ? faults.rows.slice(remedies.rows.length) : [];
  const nameOf = (cells: readonly { readonly text: string; readonly paragraph: number }[]) =>
    cells.find(({ text }) => /\p{L}/u.test(text)) ?? { text: '', paragraph: 0 };
  return [
    ...unanswered.map(({ cells }) =>
      contentFinding('HC-09', nameOf(cells), {
        found: `“${nameOf(cells).text}” chưa có dòng trách nhiệm`,
        expected: 'trách nhiệm của tập thể, cá nhân',
      }),
    ),
    ...unhealed.map(({ cells }) =>
      contentFinding('HC-10', nameOf(cells), {
        found: `“${nameOf(cells).text}” chưa có biện pháp`,
        expected: 'biện pháp, người chịu trách nhiệm, thời hạn',
      }),
    ),
    ...(remedies ? undated(remedies) : []),
  ];
}

function undated(remedies: TextTable): readonly ContentFinding[] {
  const [what, until] = [columnOf(remedies, /^bien phap/), columnOf(remedies, /thoi han|thoi gian|hoan thanh/)];
  return remedies.rows
    .filter(({ cells, isGroup }) => !isGroup && until >= 0 && /^[\s.…_-]*$/u.test(cells[until]?.text ?? ''))
    .map(({ cells }) => cells[what] ?? { text: '', paragraph: remedies.paragraph })
    .map((cell) =>
      contentFinding('HC-10', cell, { found: `“${cell.text}” chưa có thời hạn`, expected: 'thời hạn cụ thể' }),
    );
}

import type { PaperText } from '../content/paper-text.ts';
import type { FactPlace, FactRow } from './fact.ts';
import { dayInWords } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type DatedPaper = { readonly isBefore: boolean; readonly day: string | null; readonly unit: string };

/** Papers without which a congress cannot open. */
const BEFORE: ReadonlySet<string | null> = new Set([
  ...['congress-plan', 'subcommittee-decision', 'personnel-scheme', 'personnel-submission', 'approval-request'],
  ...['delegate-summons', 'upper-delegate-scheme'],
]);

/** What is done after a congress, under the same types of papers. */
const OF_LATER_WORK =
  /giải thể|kết thúc|khen thưởng|kiện toàn|bổ sung|thay thế|quán triệt|triển khai|sau đại hội|dự hội nghị|nghị quyết/iu;

/** Subcommittees are set up for other work, too. */
export function preparesCongress({ kind, titleLines }: PaperText): boolean {
  const title = titleLines.map(({ text }) => text).join(' ');
  const isOfCongress = kind !== 'subcommittee-decision' || /đại hội/iu.test(title);
  return BEFORE.has(kind) && isOfCongress && !OF_LATER_WORK.test(title);
}

/** Whether a paper of this kind can only come before a congress, as far as its title does not say otherwise. */
export const comesBefore = (kind: string | null): boolean => BEFORE.has(kind);

/** documents.md §7.9: what prepares a congress is dated before it opens; only where one opening day is told. */
export function tooLate(papers: readonly DatedPaper[], rows: readonly FactRow[]): readonly SetFinding[] {
  const [told, ...others] = rows.find(({ key }) => key === 'opening')?.values ?? [];
  if (!told || others.some(({ places }) => places.length >= told.places.length)) return [];
  return papers.flatMap(({ isBefore, day, unit }, file) => {
    const against = told.places.find((place: FactPlace) => papers[place.file]?.unit === unit);
    if (!isBefore || day === null || unit === '' || !against || day <= told.value) return [];
    const found = `văn bản ngày ${dayInWords(day)}, đại hội khai mạc ngày ${told.shown}`;
    const where = { paragraph: 0, text: dayInWords(day) };
    return [setFinding('NV-10', { file, where, against }, { found, expected: 'ngày trước ngày khai mạc' })];
  });
}

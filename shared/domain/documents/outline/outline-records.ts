import { clockTime, dayOfMoment, longDate } from '#shared/kernel/paper-date.ts';
import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { CongressKind } from '../../congress/congress.ts';
import { titleWithTerm } from '../head-view.ts';
import type { PaperField } from '../paper.ts';
import { CONGRESS_SCREEN, DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { executiveName } from '../paper-names.ts';
import { summonedDelegates } from '../papers/congress-minutes.bodies.ts';
import { gap } from '../value-book.ts';
import type { OutlineSource } from './outline-paper.ts';

/** Days before the opening, halved for a cell (documents.md §3.1: its lead times are half as long). */
export function dueBefore(days: number): Readonly<Record<CongressKind, number>> {
  return { cell: -Math.ceil(days / 2), members: -days, delegates: -days };
}

/** Days after the opening, the same for every kind of congress. */
export const dueAfter = (days: number): Readonly<Record<CongressKind, number>> => ({
  cell: days,
  members: days,
  delegates: days,
});

const FACTS = {
  khai_mac: ['Khai mạc', CONGRESS_SCREEN],
  tru_bi: ['Phiên trù bị', CONGRESS_SCREEN],
  be_mac_luc: ['Bế mạc', CONGRESS_SCREEN],
  dia_diem: ['Địa điểm', CONGRESS_SCREEN],
  trieu_tap: ['Số được triệu tập', DELEGATES_SCREEN],
} as const;
type Fact = keyof typeof FACTS;

/** Fields of facts that a section prints from the records. */
export const factFields = (section: string, ...facts: readonly Fact[]): readonly PaperField[] =>
  facts.map((fact) => recordField(section, fact, FACTS[fact][0], FACTS[fact][1], { optional: fact === 'tru_bi' }));

/** "07 giờ 30 phút, ngày 20 tháng 6 năm 2026", the gap while the day is unknown; '' for an optional one. */
export function factText({ records, book }: OutlineSource, fact: Fact): string {
  const { congress } = records.setup;
  switch (fact) {
    case 'khai_mac':
      return book.record(fact, 'congress.opensAt', momentText(congress.opensAt));
    case 'tru_bi':
      return book.record(fact, 'congress.preparatoryAt', momentText(congress.preparatoryAt));
    case 'be_mac_luc':
      return book.record(fact, 'congress.closesAt', momentText(congress.closesAt));
    case 'dia_diem':
      return book.record(fact, 'congress.venue', congress.venue);
    case 'trieu_tap': {
      const count = summonedDelegates(records.delegates).length;
      return book.record(fact, 'delegates.summoned', count === 0 ? null : wholeWithWords(count));
    }
  }
}

const momentText = (moment: string | null): string | null =>
  moment === null ? null : `${clockTime(moment)}, ${longDate(dayOfMoment(moment))}`;

/** "Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031". */
export const congressName = ({ records }: OutlineSource): string => titleWithTerm(records.setup) || gap('tên đại hội');
export const committeeName = ({ records }: OutlineSource): string =>
  executiveName(records.setup.unit) || gap('tên cấp uỷ');
/** "đại biểu" of a delegate congress, "đảng viên" of the others. */
export const voters = ({ records }: OutlineSource): string =>
  records.setup.congress.kind === 'delegates' ? 'đại biểu' : 'đảng viên';

/** Where papers of the committee usually go: the superior, then those below. */
export function superiorAndUnits({ records }: OutlineSource): readonly string[] {
  const { unit } = records.setup;
  return [unit.superiorCommitteeName, unit.kind === 'cell' ? 'Đảng viên chi bộ' : 'Các tổ chức đảng trực thuộc'];
}
export const superiorOnly = ({ records }: OutlineSource): readonly string[] => [
  records.setup.unit.superiorCommitteeName,
];

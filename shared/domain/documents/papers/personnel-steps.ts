import { formatDecimal } from '#shared/kernel/decimal.ts';
import { shortDate, tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';
import type { Office } from '../../personnel/candidate.ts';
import { OFFICE_NAMES, standsFor } from '../../personnel/offices.ts';
import { describeLack, describeWay, meetingLabel, stepLabel } from '../../personnel/steps/describe-steps.ts';
import { isBegun, type Meeting } from '../../personnel/steps/meeting.ts';
import type { ProcessStep } from '../../personnel/steps/process.ts';
import { hasPassed, isExpected } from '../../personnel/steps/step-list.ts';
import { type StepStanding, standingsOf } from '../../personnel/steps/step-state.ts';
import { type StepCell, stepTable } from '../../personnel/steps/step-table.ts';
import type { ListedCandidate } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import { shareText } from '../percent-text.ts';
import { bare } from '../recipients.ts';
import { joinRich, richHeading, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';
import { EMPTY_RICH_TEXT, type ValueBook } from '../value-book.ts';
import { describeMinutes, minutesOf } from './step-minutes.ts';

/**
 * The steps as scheme and submission tell them: each meeting with its figures and
 * minutes, and the votes of each candidate in percent of those summoned. What a
 * step lacks is missing on the paper: nothing goes out with a hole in it.
 */
const FIELD = 'cac_buoc';

/** The superior's written answer is not there before the submission it answers. */
const isAsked = ({ vote }: ProcessStep): boolean => vote !== 'written';

/** Steps that must be complete before the papers go out. */
const askedStandings = ({ steps }: PaperRecords): readonly StepStanding[] =>
  standingsOf(steps).filter(({ step }) => isAsked(step));

/** "- Bước 1 tái cử: Hội nghị …, ngày 04/3/2026: triệu tập 05 đồng chí, …" one line a meeting; gaps name what is missing. */
export function stepLines(records: PaperRecords, book: ValueBook): readonly string[] {
  const lines = askedStandings(records).flatMap((standing) => standingLines(standing, records, book));
  if (lines.length === 0) return [book.lack(FIELD)];
  return lines.map((line, at) => `- ${line}${at === lines.length - 1 ? '.' : ';'}`);
}

function standingLines(standing: StepStanding, records: PaperRecords, book: ValueBook): readonly string[] {
  const { step, meetings, lacks } = standing;
  return meetings.map((meeting, at) => {
    const label = upperFirst(meetingLabel(meeting));
    const own = lacks.filter(
      ({ key }) => key === meeting.key || (at === 0 && !meetings.some((one) => one.key === key)),
    );
    // What a meeting not held yet lacks is everything; only who waits for it is worth a name.
    const told = isBegun(meeting) ? own : own.filter(({ code }) => code === 'no-outcome' && meeting.session > 1);
    const missing = told.map((lack) => book.lack(FIELD, `${label}: ${describeLack(lack, nameIn(records))}`));
    if (!isBegun(meeting)) return [book.lack(FIELD, `${label}: hội nghị, số liệu và biên bản`), ...missing].join('; ');
    const parts = [
      attendance(meeting),
      ballots(meeting),
      majority(step, meeting),
      minutes(meeting, records, book),
      ...missing,
    ];
    return `${label}: ${title(meeting)}: ${parts.filter((part) => part !== '').join('; ')}`;
  });
}

const nameIn =
  ({ everyone }: PaperRecords) =>
  (id: string): string =>
    everyone.find((candidate) => candidate.id === id)?.person.fullName ?? '';

const title = ({ name, heldOn }: Meeting) =>
  heldOn === null ? name.trim() : `${name.trim()}, ngày ${shortDate(heldOn)}`;

function attendance({ summoned, present }: Meeting): string {
  if (summoned === null || present === null) return '';
  const share = shareText(present, summoned);
  return `triệu tập ${countOnPaper(summoned)} đồng chí, có mặt ${countOnPaper(present)} đồng chí${share === null ? '' : ` (${share}%)`}`;
}

/** Of the committee's ballot; other offices stand in the counting minutes. */
function ballots(meeting: Meeting): string {
  const form = meeting.ballots.find(({ office }) => office === 'committee');
  if (!form) return '';
  const figures = [
    form.issued !== null && `phát ra ${countOnPaper(form.issued)}`,
    form.returned !== null && `thu về ${countOnPaper(form.returned)}`,
    form.valid !== null && `hợp lệ ${countOnPaper(form.valid)}`,
    form.invalid !== null && `không hợp lệ ${countOnPaper(form.invalid)}`,
  ].filter((figure) => figure !== false);
  return figures.length === 0 ? '' : `số phiếu ${figures.join(', ')}`;
}

/** How many passed: more than the share of those summoned, or put on the list where nobody votes. */
function majority(step: ProcessStep, meeting: Meeting): string {
  const own = meeting.outcomes.filter(({ office }) => office === 'committee');
  const verdicts = own.map((outcome) => hasPassed(step, { meeting, outcome }));
  if (own.length === 0 || verdicts.includes(null)) return '';
  const count = `${countOnPaper(verdicts.filter((is) => is === true).length)}/${countOnPaper(own.length)}`;
  if (step.threshold === null) return `số người được thống nhất đưa vào danh sách: ${count}`;
  return `số người được ${overShare(step.threshold.fraction)} số được triệu tập đồng ý: ${count}`;
}

/** "trên 50%", "trên 2/3": more than, never at least. */
const overShare = ([part, whole]: readonly [number, number]): string =>
  (part * 100) % whole === 0 ? `trên ${(part * 100) / whole}%` : `trên ${part}/${whole}`;

function minutes(meeting: Meeting, records: PaperRecords, book: ValueBook): string {
  const found = minutesOf(records, meeting);
  return found ? describeMinutes(found) : book.lack(FIELD, `${upperFirst(meetingLabel(meeting))}: biên bản`);
}

/** Remembers each meeting's figures, to find what is out of date. */
export function noteSteps({ steps }: PaperRecords, book: ValueBook): void {
  for (const meeting of steps.meetings.filter(isBegun))
    book.note({
      tag: FIELD,
      label: upperFirst(meetingLabel(meeting)),
      value: figuresOf(meeting),
      record: `step:${meeting.key}`,
    });
}

function figuresOf({ name, heldOn, summoned, present, ballots: forms, minutesNumber }: Meeting): string {
  const counts = [
    summoned,
    present,
    ...forms.flatMap(({ issued, returned, valid, invalid }) => [issued, returned, valid, invalid]),
  ];
  return [name, heldOn === null ? '…' : shortDate(heldOn), counts.map((count) => count ?? '…').join('/'), minutesNumber]
    .filter((part) => part !== '')
    .join('; ');
}

type VotedList = {
  readonly office: Office;
  readonly way: ProcessStep['way'];
  readonly steps: readonly ProcessStep[];
  readonly people: readonly ListedCandidate[];
};

/** Who was voted on for which office, by the steps of which way. */
function votedLists(records: PaperRecords): readonly VotedList[] {
  const { process, meetings } = records.steps;
  const offices = [...new Set(meetings.flatMap((meeting) => meeting.offices))];
  const ways = [...new Set(process.map(({ way }) => way))];
  return offices
    .flatMap((office) => ways.map((way) => ({ office, way })))
    .flatMap(({ office, way }) => {
      const steps = process.filter((step) => step.way === way && isAsked(step));
      const people = records.everyone.filter(
        (candidate) => standsFor(candidate, office) && isExpected(candidate, office, way),
      );
      const isVoted = people.length > 0 && steps.some(({ vote }) => vote !== 'none');
      return isVoted ? [{ office, way, steps, people }] : [];
    });
}

/** Whom the committee's tables introduce when they are `introducing`. */
export const introducedInTables = (records: PaperRecords): ReadonlySet<string> =>
  new Set(
    votedLists(records)
      .filter(({ office }) => office === 'committee')
      .flatMap(({ people }) => people.map(({ id }) => id)),
  );

/**
 * A table of candidate × step for each way and office that was voted on; introducing: the committee's tables tell
 * birth and post with the name, so that the paper need not tell them again.
 */
export function resultTables(records: PaperRecords, names: 'named' | 'introducing' = 'named'): RichText {
  const tables = votedLists(records).flatMap((list) => {
    const { way, office } = list;
    const heading = [
      way === 'all' ? '' : `Nhân sự ${describeWay(way)}`,
      office === 'committee' ? '' : OFFICE_NAMES[office],
    ];
    const words = heading.filter((part) => part !== '').join(', giới thiệu ');
    const isIntroducing = names === 'introducing' && office === 'committee';
    return [...(words === '' ? [] : [richHeading(`${words}:`, 3)]), resultTable(records, list, isIntroducing)];
  });
  return tables.length === 0 ? EMPTY_RICH_TEXT : joinRich(...tables);
}

/** Millimetres: a step that nobody voted at, one with votes and percent on a line, one with them on two. */
const STEP_WIDTHS = { told: 15, wide: 23, narrow: 18 };
const MOST_WIDE_STEPS = 3;
/** Of the whole table but its numbers. */
const INTRODUCING_WIDTH = 157;

function resultTable(records: PaperRecords, { steps, people, office }: VotedList, isIntroducing: boolean): RichText {
  const voted = steps.length > MOST_WIDE_STEPS ? STEP_WIDTHS.narrow : STEP_WIDTHS.wide;
  const widths = steps.map(({ vote }) => (!isIntroducing ? 24 : vote === 'none' ? STEP_WIDTHS.told : voted));
  const rest = INTRODUCING_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const columns = [
    { label: 'TT', width: 8 },
    isIntroducing
      ? { label: 'Họ và tên, ngày sinh, chức vụ hiện nay', width: rest, isText: true }
      : { label: 'Họ và tên', width: 37, isText: true },
    ...steps.map(({ step }, at) => ({ label: `Bước ${step}`, width: widths[at] ?? voted })),
  ];
  const rows = stepTable(records.steps, steps, people, office).map(({ candidate, cells }, at) => {
    const found = people.find(({ id }) => id === candidate.id);
    const name = found === undefined ? '' : isIntroducing ? introduction(found) : found.person.fullName;
    return [String(at + 1), name, ...cells.map(cellText)];
  });
  return richTable(columns, rows);
}

/** "Lộc Công Hoà, 02/04/1968, Bí thư Đảng uỷ xã"; what is not known is left out. */
const introduction = ({ person: { fullName, bornOn, post } }: ListedCandidate): string =>
  [fullName, tableDate(bornOn ?? ''), bare(post)].filter((part) => part !== '').join(', ');

/** "60 (96,77%)" of those summoned; "Đạt" where nobody votes; "-" for who did not come out of the step, or not told yet. */
export function cellText(cell: StepCell | null): string {
  if (cell === null || (cell.votes === null && cell.passed === null)) return '-';
  if (cell.votes === null) return cell.passed === true ? 'Đạt' : 'Không đạt';
  return cell.percent === null
    ? countOnPaper(cell.votes)
    : `${countOnPaper(cell.votes)} (${formatDecimal(cell.percent)}%)`;
}

/** Votes at the last step that has any, for the candidate's line. */
export function lastVotes(records: PaperRecords, candidate: ListedCandidate): string {
  const cells = cellsOf(records, candidate);
  return cellText(cells.findLast((cell) => cell?.votes != null) ?? null);
}

/** Every step of the candidate's own way for the committee. */
export function cellsOf({ steps }: PaperRecords, candidate: ListedCandidate): readonly (StepCell | null)[] {
  const own = steps.process.filter(({ way }) => way === 'all' || way === candidate.standing);
  return stepTable(steps, own, [candidate], 'committee')[0]?.cells ?? [];
}

/** What the percentages are taken of, in figures and words. */
export function describeBases({ steps }: PaperRecords): string {
  const bases = steps.meetings.flatMap((meeting) =>
    meeting.summoned === null || !meeting.outcomes.some(({ votes }) => votes !== null)
      ? []
      : [`${meetingLabel(meeting)}: ${wholeWithWords(meeting.summoned)}`],
  );
  return bases.length === 0
    ? ''
    : `Tỉ lệ phần trăm tính trên tổng số đồng chí được triệu tập của từng cuộc họp (${bases.join('; ')}).`;
}

/** What a careful reader would ask: who did not pass the last step, and large swings between steps. */
export function checkSteps(records: PaperRecords, book: ValueBook): void {
  const warn = (code: string, message: string) => book.warn({ code, section: 'qua_trinh', message });
  for (const candidate of records.candidates.filter((one) => standsFor(one, 'committee'))) {
    const { fullName } = candidate.person;
    const cells = cellsOf(records, candidate);
    const last = cells.findLast((cell) => cell?.votes != null);
    if (last && last.passed === false)
      warn(
        'candidate-without-majority',
        `${fullName}: ${last.votes}/${last.base} phiếu ở ${stepLabel(last.step)}, không quá ${last.step.threshold?.fraction.join('/')} số được triệu tập.`,
      );
    for (const cell of cells)
      if (cell?.swing != null)
        warn(
          'votes-swing',
          `${fullName}: ${stepLabel(cell.step)} ${cell.swing > 0 ? 'tăng' : 'giảm'} ${Math.abs(cell.swing)} điểm phần trăm so với bước trước.`,
        );
  }
}

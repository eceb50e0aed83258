import { longDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { UnconfirmedRule } from '../../congress/rule-sources.ts';
import { OFFICE_NAMES } from '../../personnel/offices.ts';
import { describeThreshold } from '../../personnel/steps/describe-steps.ts';
import type { Meeting, OfficeBallots, Outcome } from '../../personnel/steps/meeting.ts';
import { hasPassed, listOfMeeting } from '../../personnel/steps/step-list.ts';
import type { OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { recordField, STEPS_SCREEN } from '../paper-field.ts';
import { shareText } from '../percent-text.ts';
import { bare } from '../recipients.ts';
import { dashed, joinRich, type RichColumn, richHeading, richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';
import { EMPTY_RICH_TEXT } from '../value-book.ts';
import { type MeetingOnPaper, meetingOf } from './meeting-source.ts';

/** A section whose text is made from the meeting; without a meeting its field is missing. `rule` decides something in it. */
export function meetingSection(
  id: string,
  label: string,
  body: (on: MeetingOnPaper, source: OutlineSource) => RichText,
  rule?: UnconfirmedRule,
): OutlineSection {
  return {
    ...{ id, label, heading: label },
    fields: [recordField(id, id, label, STEPS_SCREEN, rule === undefined ? {} : { rule })],
    body: (source) => {
      const on = meetingOf(source);
      return on ? body(on, source) : richLines([source.book.lack(id)]);
    },
  };
}

const clock = (time: string): string => `${time.slice(0, 2)} giờ ${time.slice(3)} phút`;

/** "Bắt đầu lúc 08 giờ 00 phút, ngày 11 tháng 3 năm 2026." and where. */
export const whenSection = (id = 'thoi_gian'): OutlineSection =>
  meetingSection(id, 'Thời gian, địa điểm', ({ meeting }, { book }) => {
    const { key, heldOn, startsAt, place } = meeting;
    const record = (part: string, value: string | null) => book.record(id, `step:${key}.${part}`, value);
    const start = startsAt === null ? '' : `bắt đầu lúc ${clock(startsAt)}, `;
    return richLines([
      `- Thời gian: ${start}${record('heldOn', heldOn === null ? null : longDate(heldOn))}.`,
      `- Địa điểm: ${record('place', bare(place))}.`,
    ]);
  });

/** Summoned, present and absent, with their shares in words and figures. */
export const attendanceSection = (id = 'thanh_phan'): OutlineSection =>
  meetingSection(id, 'Thành phần', ({ meeting, step }, { book }) => {
    const { key, summoned, present, absent, chair, secretary } = meeting;
    const count = (part: string, value: number | null) =>
      book.record(id, `step:${key}.${part}`, value === null ? null : wholeWithWords(value));
    const share = summoned === null || present === null ? null : shareText(present, summoned);
    const away = summoned === null || present === null ? 0 : summoned - present;
    const person = (part: string, name: string) => book.record(id, `step:${key}.${part}`, name);
    return richLines([
      `- Được triệu tập: ${count('summoned', summoned)} đồng chí (${bare(step.attends)}).`,
      `- Có mặt: ${count('present', present)} đồng chí${share === null ? '' : `, bằng ${share}% số được triệu tập`}.`,
      ...(away > 0 ? [absentLine(meeting, away, (detail) => book.lack(id, detail))] : []),
      `- Chủ trì: đồng chí ${person('chair', chair)}.`,
      `- Người ghi biên bản: đồng chí ${person('secretary', secretary)}.`,
      ...(absent.length > 0 && away === 0 ? [`- Ghi chú vắng: ${absentNames(meeting)}.`] : []),
    ]);
  });

function absentLine(meeting: Meeting, away: number, lack: (detail: string) => string): string {
  const explained = meeting.absent.filter(({ name, reason }) => name.trim() !== '' && reason.trim() !== '').length;
  const names = [absentNames(meeting), explained < away ? lack('Tên và lý do của từng người vắng') : ''];
  return `- Vắng mặt: ${countOnPaper(away)} đồng chí: ${names.filter((part) => part !== '').join('; ')}.`;
}

const absentNames = ({ absent }: Meeting) =>
  absent
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, reason }) => (reason.trim() === '' ? name.trim() : `${name.trim()} (${bare(reason)})`))
    .join('; ');

/** For each office: the ballots and how everyone on its list came out; percentages as `columns` say. */
export function resultsOf(
  on: MeetingOnPaper,
  { records, book }: OutlineSource,
  { field, withPresent }: { readonly field: string; readonly withPresent: boolean },
): RichText {
  const { meeting, step } = on;
  const parts = meeting.offices.map((office) => {
    const form = meeting.ballots.find((one) => one.office === office);
    const people = listOfMeeting(records.steps, step, meeting, office);
    const nameOf = (id: string) => records.everyone.find((one) => one.id === id)?.person.fullName ?? '';
    const rows = people.map(({ id }, at) => {
      const outcome = meeting.outcomes.find((one) => one.office === office && one.candidateId === id);
      const lack = () => book.lack(field, `Kết quả của ${nameOf(id)}`);
      return [String(at + 1), nameOf(id), ...resultCells(on, outcome, withPresent, lack)];
    });
    const ballots =
      step.vote === 'secret-ballot'
        ? [ballotLine(form, () => book.lack(field, 'Số phiếu phát ra, thu về, hợp lệ, không hợp lệ'))]
        : [];
    return joinRich(
      ...(meeting.offices.length > 1 ? [richHeading(`Giới thiệu ${OFFICE_NAMES[office]}:`, 3)] : []),
      richLines(ballots),
      rows.length === 0 ? richLines([book.lack(field)]) : richTable(resultColumns(on, withPresent), rows),
    );
  });
  note(on, book, field);
  return parts.length === 0 ? EMPTY_RICH_TEXT : joinRich(...parts, richLines(baseLines(on, withPresent)));
}

function resultColumns({ step }: MeetingOnPaper, withPresent: boolean): readonly RichColumn[] {
  const name = [
    { label: 'TT', width: 11 },
    { label: 'Họ và tên', width: 55, isText: true },
  ];
  if (step.vote === 'none')
    return [...name, { label: 'Kết quả', width: 40 }, { label: 'Ghi chú', width: 50, isText: true }];
  return [
    ...name,
    { label: 'Số phiếu đồng ý', width: 26 },
    { label: '% so với số triệu tập', width: 28 },
    ...(withPresent ? [{ label: '% so với số có mặt', width: 28 }] : []),
    { label: 'Kết quả', width: 26 },
  ];
}

function resultCells(
  { meeting, step }: MeetingOnPaper,
  outcome: Outcome | undefined,
  withPresent: boolean,
  lack: () => string,
): readonly string[] {
  const passed = outcome ? hasPassed(step, { meeting, outcome }) : null;
  if (step.vote === 'none')
    return [passed === null ? lack() : passed ? 'Đưa vào danh sách' : 'Không đưa vào', outcome?.note ?? ''];
  const votes = outcome?.votes ?? null;
  const share = (base: number | null) => (votes === null || base === null ? '-' : (shareText(votes, base) ?? '-'));
  const count = votes === null ? lack() : countOnPaper(votes);
  const verdict = passed === null ? '' : passed ? 'Đạt' : 'Không đạt';
  return [count, share(meeting.summoned), ...(withPresent ? [share(meeting.present)] : []), verdict];
}

function ballotLine(form: OfficeBallots | undefined, lack: () => string): string {
  const { issued = null, returned = null, valid = null, invalid = null } = form ?? {};
  if (issued === null || returned === null || valid === null || invalid === null) return `Số phiếu: ${lack()}.`;
  return `Số phiếu phát ra: ${wholeWithWords(issued)}; thu về: ${wholeWithWords(returned)}; hợp lệ: ${wholeWithWords(valid)}; không hợp lệ: ${wholeWithWords(invalid)}.`;
}

/** What the percentages are taken of and what passes. */
function baseLines({ meeting, step }: MeetingOnPaper, withPresent: boolean): readonly string[] {
  const { summoned, present } = meeting;
  if (step.threshold === null || summoned === null) return [];
  const bases = [`số được triệu tập là ${wholeWithWords(summoned)}`];
  if (withPresent && present !== null) bases.push(`số có mặt là ${wholeWithWords(present)}`);
  return [`Tỉ lệ phần trăm: ${bases.join(', ')} đồng chí; đạt khi được ${describeThreshold(step)} đồng ý.`];
}

function note({ meeting }: MeetingOnPaper, book: OutlineSource['book'], field: string): void {
  const { key, ballots, outcomes } = meeting;
  const figures = ballots.map(
    ({ office, issued, returned, valid, invalid }) => `${office} ${[issued, returned, valid, invalid].join('/')}`,
  );
  const votes = outcomes.map(({ candidateId, votes: count, passed }) => `${candidateId} ${count ?? passed}`);
  book.note({ tag: field, label: 'Kết quả', value: [...figures, ...votes].join('; '), record: `step:${key}.results` });
}

/** Opinions as they were written down; left out where there are none. */
export const opinionSection = (): OutlineSection => ({
  ...{ id: 'y_kien', label: 'Ý kiến thảo luận', heading: 'Ý kiến thảo luận' },
  fields: [recordField('y_kien', 'y_kien', 'Ý kiến thảo luận', STEPS_SCREEN, { optional: true })],
  body: (source) => {
    const on = meetingOf(source);
    const opinions = (on?.meeting.opinions ?? []).filter(({ opinion }) => opinion.trim() !== '');
    if (!on || opinions.length === 0) return EMPTY_RICH_TEXT;
    const lines = opinions.map(({ name, opinion }) => `Đồng chí ${name.trim() || '…'}: ${bare(opinion)}`);
    source.book.note({
      tag: 'y_kien',
      label: 'Ý kiến thảo luận',
      value: lines.join('; '),
      record: `step:${on.meeting.key}.opinions`,
    });
    return richLines(dashed(lines));
  },
});

/** "Biên bản lập thành hai bản" and when it ended. */
export function closingLine({ meeting }: MeetingOnPaper, what: string): string {
  const end = meeting.endsAt === null ? '' : ` kết thúc lúc ${clock(meeting.endsAt)} cùng ngày;`;
  return `${what}${end} biên bản được lập thành 02 (hai) bản có giá trị như nhau.`;
}

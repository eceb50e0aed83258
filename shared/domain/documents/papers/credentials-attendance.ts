import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { type Attendee, absenceStateOf } from '../../delegates/check-in/attendance.ts';
import { absentWords, OUT_LABELS, percentWords } from '../../delegates/check-in/attendance-words.ts';
import { describeSession } from '../../delegates/check-in/session.ts';
import type { OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { voters } from '../outline/outline-records.ts';
import { DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { joinRich, type RichColumn, richLines, richTable } from '../rich-compose.ts';
import { EMPTY_RICH_TEXT } from '../value-book.ts';

/** Who is summoned, here, absent and replaced, at the session the report speaks of. */
const SECTION = 'tinh_hinh';

export const attendanceSection: OutlineSection = {
  id: SECTION,
  label: 'Số triệu tập, có mặt, vắng mặt',
  heading: (source) => `Tình hình ${voters(source)} dự Đại hội`,
  fields: [
    recordField(SECTION, 'trieu_tap', 'Số được triệu tập', DELEGATES_SCREEN),
    recordField(SECTION, 'co_mat', 'Số có mặt (điểm danh)', DELEGATES_SCREEN),
    recordField(SECTION, 'vang_mat', 'Số vắng mặt', DELEGATES_SCREEN),
  ],
  body: (source) => joinRich(richLines(attendanceLines(source)), absentTable(source), replacedTable(source)),
};

function attendanceLines(source: OutlineSource): readonly string[] {
  const { book, records } = source;
  const { session, count, quorum } = records.reported;
  const { summoned, came, late } = count;
  const asked = book.record('trieu_tap', 'attendance.summoned', summoned === 0 ? null : wholeWithWords(summoned));
  const here = book.record('co_mat', 'attendance.came', session === null ? null : wholeWithWords(came));
  const absent = book.record('vang_mat', 'attendance.absent', session === null ? null : absentWords(count));
  warnOfAttendance(source);
  const out = quorum.out.map(({ why, people }) => `${countOnPaper(people)} ${OUT_LABELS[why]}`).join(', ');
  return [
    `Tổng số ${voters(source)} được triệu tập: ${asked} đồng chí.`,
    session === null
      ? `Có mặt: ${here}.`
      : `Có mặt tại ${describeSession(session)}: ${here} đồng chí, đạt ${percentWords(came, summoned)} số được triệu tập${late === 0 ? '' : ` (${countOnPaper(late)} đồng chí đến muộn)`}.`,
    session === null ? `Vắng mặt: ${absent}.` : `${absent.charAt(0).toUpperCase()}${absent.slice(1)}.`,
    out === '' ? '' : `Không tính vào số làm căn cứ: ${out}.`,
    quorum.units === null || session === null
      ? ''
      : `Có đại diện của ${quorum.units.part}/${quorum.units.whole} tổ chức đảng trực thuộc.`,
  ].filter((line) => line !== '');
}

function warnOfAttendance({ book, records }: OutlineSource): void {
  const { session, quorum } = records.reported;
  const warn = (code: string, message: string) => book.warn({ code, section: SECTION, message });
  if (session === null)
    warn('nobody-signed-in', 'Chưa có ai điểm danh: báo cáo phải lập khi đại hội bắt đầu, sau khi điểm danh.');
  else if (!quorum.isReached)
    warn(
      'no-quorum',
      `Có mặt ${quorum.present.part}/${quorum.present.whole}, chưa đủ điều kiện tiến hành Đại hội (cần ${quorum.present.needed}).`,
    );
}

const ABSENT: readonly RichColumn[] = [
  { label: 'TT', width: 11 },
  { label: 'Họ và tên', width: 48, isText: true },
  { label: 'Tổ chức đảng', width: 48, isText: true },
  { label: 'Lý do vắng', width: 58, isText: true },
];
const STATES = {
  accepted: 'được chấp nhận',
  refused: 'không được chấp nhận',
  undecided: 'chưa xem xét',
  'no-reason': '',
} as const;

function absentTable({ records }: OutlineSource) {
  const { session, attendees } = records.reported;
  const absent = session === null ? [] : attendees.filter(({ checkIn }) => checkIn === null);
  if (absent.length === 0) return EMPTY_RICH_TEXT;
  return richTable(
    ABSENT,
    absent.map((one, at) => [String(at + 1), one.fullName, one.unit, reasonOf(one)]),
  );
}

function reasonOf(one: Attendee): string {
  const state = absenceStateOf(one);
  return state === 'no-reason' ? 'Không có lý do' : `${one.absenceReason} (${STATES[state]})`;
}

const REPLACED: readonly RichColumn[] = [
  { label: 'TT', width: 11 },
  { label: 'Đại biểu được thay', width: 48, isText: true },
  { label: 'Đại biểu dự khuyết thay', width: 48, isText: true },
  { label: 'Lý do', width: 58, isText: true },
];

function replacedTable({ records }: OutlineSource) {
  const byId = new Map(records.delegates.map((one) => [one.id, one]));
  const replaced = records.delegates.filter(({ replacedById }) => replacedById !== null);
  if (replaced.length === 0) return EMPTY_RICH_TEXT;
  return joinRich(
    richLines([`Đại biểu dự khuyết được gọi thay: ${countOnPaper(replaced.length)} đồng chí.`]),
    richTable(
      REPLACED,
      replaced.map((one, at) => [
        String(at + 1),
        one.fullName,
        byId.get(one.replacedById ?? '')?.fullName ?? '',
        one.replacedReason,
      ]),
    ),
  );
}

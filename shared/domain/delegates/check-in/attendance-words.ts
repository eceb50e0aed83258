import { formatDecimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { CongressKind } from '../../congress/congress.ts';
import type { AttendanceCount, OutOfBase, Quorum } from './attendance.ts';

/** Words of a session's figures: for the presidium to read, for screens and papers. */
export const OUT_LABELS: Readonly<Record<OutOfBase, string>> = {
  suspended: 'bị đình chỉ sinh hoạt',
  prosecuted: 'bị khởi tố, truy tố, tạm giam',
  exempt: 'được miễn công tác và sinh hoạt, không dự',
  away: 'sinh hoạt tạm thời nơi khác, không về dự',
  probationary: 'đảng viên dự bị',
};

export const voterWord = (kind: CongressKind): 'đại biểu' | 'đảng viên' =>
  kind === 'delegates' ? 'đại biểu' : 'đảng viên';

/** "97,66%"; '' of nothing. */
export function percentWords(part: number, whole: number): string {
  const percent = shortPercent(wholeNumber(part), wholeNumber(whole), 2);
  return percent === null ? '' : `${formatDecimal(percent)}%`;
}

/** "vắng mặt 03 (02 có lý do được chấp nhận, 01 không có lý do)" */
export function absentWords(count: AttendanceCount): string {
  if (count.absent === 0) return 'không vắng đồng chí nào';
  const parts = [
    [count.absentAccepted, 'có lý do được chấp nhận'],
    [count.absentUndecided, 'có báo lý do, chưa xem xét'],
    [count.absentRefused, 'có lý do không được chấp nhận'],
    [count.absentWithoutReason, 'không có lý do'],
  ] as const;
  const told = parts.filter(([people]) => people > 0).map(([people, what]) => `${countOnPaper(people)} ${what}`);
  return `vắng mặt ${countOnPaper(count.absent)} đồng chí (${told.join(', ')})`;
}

/** What the presidium reads: the base, those here, those absent, the sub-units, and whether the congress may go on. */
export function quorumSentence(count: AttendanceCount, quorum: Quorum, kind: CongressKind): string {
  const voters = voterWord(kind);
  const { present, out, units } = quorum;
  const base = out.map(({ why, people }) => `${countOnPaper(people)} ${OUT_LABELS[why]}`).join(', ');
  const left = count.leftEarly === 0 ? '' : `; ${countOnPaper(count.leftEarly)} đồng chí đã về trước`;
  const sentences = [
    `Số ${voters} được triệu tập dự Đại hội là ${wholeWithWords(count.summoned)} đồng chí`,
    out.length === 0 ? '' : `Không tính ${base}, số làm căn cứ là ${wholeWithWords(present.whole)} đồng chí`,
    `Đến giờ phút này có mặt ${wholeWithWords(present.part)} đồng chí, đạt ${percentWords(present.part, present.whole) || '0%'}; ${absentWords(count)}${left}`,
    units === null ? '' : `Có đại diện của ${units.part}/${units.whole} tổ chức đảng trực thuộc`,
    quorum.isReached
      ? 'Đủ điều kiện tiến hành Đại hội theo Điều lệ Đảng'
      : `Chưa đủ điều kiện tiến hành Đại hội theo Điều lệ Đảng: ${shortfallWords(quorum)}`,
  ];
  return `${sentences.filter((one) => one !== '').join('. ')}.`;
}

/** "còn thiếu 04 đồng chí so với mức 86, 02 tổ chức đảng so với mức 14" */
function shortfallWords({ present, units }: Quorum): string {
  if (present.whole === 0) return 'chưa có ai trong danh sách triệu tập';
  const lacks = [[present, 'đồng chí'], ...(units === null ? [] : [[units, 'tổ chức đảng'] as const])] as const;
  const told = lacks
    .filter(([share]) => !share.isEnough)
    .map(([{ needed, part }, what]) => `${countOnPaper(needed - part)} ${what} so với mức ${countOnPaper(needed)}`);
  return `còn thiếu ${told.join(', ')}`;
}

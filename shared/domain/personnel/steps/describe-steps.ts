import { assertNever } from '#shared/kernel/result.ts';
import type { Office } from '../candidate.ts';
import { OFFICE_NAMES } from '../offices.ts';
import type { Way } from './meeting.ts';
import type { MeetingProblem } from './meeting-problems.ts';
import type { ProcessStep } from './process.ts';
import type { StepLack } from './step-state.ts';

/** Sentences of the steps for the clerk. */
export type NameOf = (candidateId: string) => string;

const WAY_WORDS: Readonly<Record<Way, string>> = { all: '', 're-standing': 'tái cử', 'first-time': 'lần đầu' };
export const describeWay = (way: Way): string => WAY_WORDS[way];

/** "bước 2", "bước 2 lần đầu" */
export const stepLabel = ({ way, step }: Pick<ProcessStep, 'way' | 'step'>): string =>
  `bước ${step}${way === 'all' ? '' : ` ${WAY_WORDS[way]}`}`;

/** "bước 2 lần đầu, họp bổ sung lần 2" */
export const meetingLabel = (meeting: Pick<ProcessStep, 'way' | 'step'> & { readonly session: number }): string =>
  `${stepLabel(meeting)}${meeting.session === 1 ? '' : `, họp bổ sung lần ${meeting.session}`}`;

export function describeMeetingProblem(problem: MeetingProblem, nameOf: NameOf): string {
  const [value, most] = problem.figures;
  const name = nameOf(problem.candidateId) || 'Một người';
  switch (problem.code) {
    case 'present-exceeds-summoned':
      return `Số có mặt (${value}) lớn hơn số được triệu tập (${most}).`;
    case 'absent-exceeds-difference':
      return `Ghi ${value} người vắng, nhiều hơn số triệu tập trừ số có mặt (${most}).`;
    case 'issued-exceeds-present':
      return `Số phiếu phát ra (${value}) lớn hơn số có mặt (${most}).`;
    case 'returned-exceeds-issued':
      return `Số phiếu thu về (${value}) lớn hơn số phiếu phát ra (${most}).`;
    case 'valid-exceeds-returned':
      return `Số phiếu hợp lệ (${value}) lớn hơn số phiếu thu về (${most}).`;
    case 'validity-does-not-add-up':
      return `Phiếu hợp lệ cộng không hợp lệ là ${value}, khác số phiếu thu về (${most}).`;
    case 'votes-exceed-valid':
      return `${name} được ${value} phiếu, nhiều hơn số phiếu hợp lệ (${most}).`;
    case 'votes-exceed-present':
      return `${name} được ${value} phiếu, nhiều hơn số có mặt (${most}).`;
    case 'votes-for-nobody':
      return 'Có phiếu ghi cho người không còn trong danh sách nhân sự.';
    case 'outcome-twice':
      return `${name} được ghi kết quả hai lần.`;
    case 'ends-before-start':
      return 'Giờ kết thúc trước giờ bắt đầu.';
    default:
      return assertNever(problem.code);
  }
}

/** Without a capital, to stand behind the name of the step. */
export function describeLack(lack: StepLack, nameOf: NameOf): string {
  const name = nameOf(lack.candidateId);
  const [value, of] = lack.figures;
  switch (lack.code) {
    case 'not-held':
      return 'chưa họp';
    case 'no-date':
      return 'chưa ghi ngày họp';
    case 'no-place':
      return 'chưa ghi nơi họp';
    case 'no-summoned':
      return 'chưa ghi số được triệu tập';
    case 'no-present':
      return 'chưa ghi số có mặt';
    case 'below-quorum':
      return `có mặt ${value}/${of}, chưa đủ số người để hội nghị hợp lệ`;
    case 'absence-unexplained':
      return `mới ghi tên và lý do của ${value}/${of} người vắng`;
    case 'no-chair':
      return 'chưa ghi người chủ trì';
    case 'no-secretary':
      return 'chưa ghi người ghi biên bản';
    case 'no-ballots':
      return `chưa đủ số phiếu phát ra, thu về, hợp lệ, không hợp lệ${officeWords(lack.office)}`;
    case 'no-outcome':
      return `${name} chưa có kết quả${officeWords(lack.office)}`;
    case 'no-conclusion':
      return 'chưa ghi kết luận';
    case 'before-earlier-step':
      return 'ngày họp trước bước liền trước';
    case 'out-of-turn':
      return `${name} không qua bước liền trước mà vẫn có kết quả${officeWords(lack.office)}`;
    case 'earlier-step-open':
      return 'bước trước chưa xong hoặc vừa mở lại';
    default:
      return assertNever(lack.code);
  }
}

const officeWords = (office: Office | null) =>
  office === null || office === 'committee' ? '' : ` (${OFFICE_NAMES[office]})`;

/** "Bỏ phiếu kín" … how people are voted on. */
export const VOTE_WORDS: Readonly<Record<ProcessStep['vote'], string>> = {
  none: 'thảo luận, không bỏ phiếu',
  'secret-ballot': 'bỏ phiếu kín',
  'show-of-hands': 'biểu quyết giơ tay',
  written: 'ý kiến bằng văn bản',
};

/** "ít nhất 2/3 số được triệu tập có mặt" */
export const describeQuorum = ({ quorum }: Pick<ProcessStep, 'quorum'>): string =>
  quorum === null ? '' : `ít nhất ${quorum.join('/')} số được triệu tập có mặt`;

/** "quá 1/2 số được triệu tập": more than, never at least. */
export const describeThreshold = ({ threshold }: Pick<ProcessStep, 'threshold'>): string =>
  threshold === null ? '' : `quá ${threshold.fraction.join('/')} số được triệu tập`;

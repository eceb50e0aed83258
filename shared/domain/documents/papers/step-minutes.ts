import { shortDate } from '#shared/kernel/paper-date.ts';
import type { Meeting } from '../../personnel/steps/meeting.ts';
import type { PaperRecords } from '../paper.ts';

/** Minutes of a meeting: issued here, or made elsewhere and known by their number only. */
export type Minutes = { readonly symbol: string; readonly issuedOn: string | null };

type Known = Pick<PaperRecords, 'issued'>;

export function minutesOf({ issued }: Known, meeting: Meeting): Minutes | null {
  const paper = issued.find(({ paperId }) => paperId === `personnel-meeting-minutes:${meeting.key}`);
  if (paper) return paper;
  const symbol = meeting.minutesNumber.trim();
  return symbol === '' ? null : { symbol, issuedOn: meeting.heldOn };
}

/** Counting minutes made here; where the minutes were made elsewhere, those of counting were too. */
export function countMinutesOf({ issued }: Known, meeting: Meeting): Minutes | null {
  return issued.find(({ paperId }) => paperId === `nomination-count-minutes:${meeting.key}`) ?? null;
}

/** "Biên bản số 13-BB/ĐU" */
export const describeMinutes = ({ symbol }: Minutes): string => `Biên bản số ${symbol}`;

/** "Biên bản số 13-BB/ĐU, ngày 11/3/2026" */
export const describeDatedMinutes = (minutes: Minutes): string =>
  `${describeMinutes(minutes)}${minutes.issuedOn === null ? '' : `, ngày ${shortDate(minutes.issuedOn)}`}`;

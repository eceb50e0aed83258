import { meetingLabel } from '../../personnel/steps/describe-steps.ts';
import type { Meeting } from '../../personnel/steps/meeting.ts';
import { isStepOf, type ProcessStep } from '../../personnel/steps/process.ts';
import type { OutlineSource } from '../outline/outline-paper.ts';
import type { PaperInstance, PaperRecords } from '../paper.ts';

/** The meeting a paper is about, with the step it belongs to. */
export type MeetingOnPaper = { readonly meeting: Meeting; readonly step: ProcessStep };

/** Every meeting that is held, in the order of the process; the superior's written answer is none. */
export function meetingsOnPaper({ steps }: PaperRecords): readonly MeetingOnPaper[] {
  return steps.meetings.flatMap((meeting) => {
    const step = steps.process.find(isStepOf(meeting));
    return step === undefined || step.vote === 'written' ? [] : [{ meeting, step }];
  });
}

const toInstance = ({ meeting }: MeetingOnPaper): PaperInstance => ({
  key: meeting.key,
  label: meetingLabel(meeting),
});

export const meetingInstances = (records: PaperRecords): readonly PaperInstance[] =>
  meetingsOnPaper(records).map(toInstance);

/** Only meetings that vote in secret have ballots to count. */
export const secretInstances = (records: PaperRecords): readonly PaperInstance[] =>
  meetingsOnPaper(records)
    .filter(({ step }) => step.vote === 'secret-ballot')
    .map(toInstance);

/** The meeting that is shaped; null outside of a family, as for a blank form. */
export const meetingOf = ({ records, head }: Pick<OutlineSource, 'records' | 'head'>): MeetingOnPaper | null =>
  meetingsOnPaper(records).find(({ meeting }) => meeting.key === head.frame.instance) ?? null;

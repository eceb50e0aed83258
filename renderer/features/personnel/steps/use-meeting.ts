import { useMutation } from '@tanstack/react-query';
import type { Meeting } from '#shared/domain/personnel/steps/meeting.ts';
import { findMeetingProblems, type MeetingProblem } from '#shared/domain/personnel/steps/meeting-problems.ts';
import { rpc } from '../../../lib/rpc.ts';
import { type Autosave, useAutosave } from '../../../lib/use-autosave.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { describeReopened } from '../messages.ts';
import type { Process } from './use-process.ts';

export type TypedMeeting = {
  readonly meeting: Meeting;
  readonly change: (fields: Partial<Meeting>) => void;
  readonly flush: () => void;
  readonly state: Autosave<unknown>['state'];
  /** Figures that cannot be true together; while there are any the meeting waits to be kept */
  readonly problems: readonly MeetingProblem[];
  readonly error: unknown;
};

/** A meeting as typed; kept as soon as its figures agree. What a correction opened again is told at once. */
export function useMeeting(kept: Meeting, { candidates }: Process): TypedMeeting {
  const notices = useNotices();
  const save = useMutation(
    rpc.personnel.saveMeeting.mutationOptions({
      onSuccess: ({ reopened }) => reopened.length > 0 && notices.done(`Đã ghi. ${describeReopened(reopened)}`),
    }),
  );
  const typed = useAutosave<Meeting>(kept, async (meeting) => {
    if (findMeetingProblems(meeting, candidates).length > 0) throw new FiguresDisagreeError();
    await save.mutateAsync(toSend(meeting));
  });
  const meeting = typed.value ?? kept;
  return {
    ...{ meeting, flush: typed.flush, state: typed.state },
    change: (fields) => typed.change({ ...meeting, ...fields }),
    problems: findMeetingProblems(meeting, candidates),
    error: typed.error instanceof FiguresDisagreeError ? null : typed.error,
  };
}

/** The contract's arrays are its own to change. */
const toSend = ({ absent, tellers, opinions, offices, ballots, outcomes, ...meeting }: Meeting) => ({
  ...meeting,
  ...{ absent: [...absent], tellers: [...tellers], opinions: [...opinions] },
  ...{ offices: [...offices], ballots: [...ballots], outcomes: [...outcomes] },
});

/** Not kept yet; the problems themselves stand on the screen. */
class FiguresDisagreeError extends Error {
  override name = 'FiguresDisagreeError';
}

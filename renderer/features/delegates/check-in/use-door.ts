import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckInWay } from '#shared/domain/delegates/check-in/session.ts';
import { formatTime } from '../../../lib/format.ts';
import { client } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { describeError } from '../../../ui/describe-error.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { describePlace } from './messages.ts';

/** What the clerk at the door sees last, in large letters. */
export type Feedback = {
  readonly tone: 'ok' | 'again' | 'bad';
  readonly title: string;
  readonly detail: string;
  /** The act that can be taken back */
  readonly act: number | null;
};
type Entry = { readonly number: number } | { readonly personId: string };

/** Lets people in, one after the other, and keeps what came of the last. */
export function useDoor(sessionId: string) {
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const notices = useNotices();
  const failed = (error: unknown) =>
    setFeedback({ tone: 'bad', title: 'Không điểm danh được', detail: describeError(error).message, act: null });
  const enter = useMutation({
    // Cards are read faster than the store answers: one at a time, in order.
    scope: { id: 'door' },
    mutationFn: ({ entry, way }: { readonly entry: Entry; readonly way: CheckInWay }) =>
      asOwnAct(() => client.attendance.checkIn({ sessionId, entry, way })),
    onSuccess: ({ result: { delegate, checkIn, isAgain }, act }) =>
      setFeedback({
        tone: isAgain ? 'again' : 'ok',
        title: delegate.fullName,
        detail: isAgain
          ? `${describePlace(delegate)} · đã điểm danh lúc ${formatTime(checkIn.cameAt)}`
          : `${describePlace(delegate)}${checkIn.isLate ? ' · đến muộn' : ''}`,
        act,
      }),
    onError: failed,
  });
  const undo = useUndo({
    onDone: (label) => setFeedback({ tone: 'again', title: 'Đã hoàn tác', detail: label, act: null }),
    onFailed: notices.failed,
  });
  return {
    feedback,
    tell: (title: string, detail: string) => setFeedback({ tone: 'bad', title, detail, act: null }),
    enter: (entry: Entry, way: CheckInWay) => enter.mutate({ entry, way }),
    undo: (act: number) => undo.mutate({ sequence: act }),
    ...useChanges(sessionId, notices.failed),
  };
}
export type Door = ReturnType<typeof useDoor>;

/** What happens more rarely to somebody who came. */
function useChanges(sessionId: string, onError: (error: unknown) => void) {
  const change = useMutation({ mutationFn: (work: () => Promise<unknown>) => work(), onError });
  const set = (personId: string, to: { readonly isLate: boolean } | { readonly hasLeft: boolean }) =>
    change.mutate(() => client.attendance.changeCheckIn({ sessionId, personId, change: to }));
  return {
    leave: (personId: string, hasLeft: boolean) => set(personId, { hasLeft }),
    setLate: (personId: string, isLate: boolean) => set(personId, { isLate }),
    takeBack: (personId: string) => change.mutate(() => client.attendance.undoCheckIn({ sessionId, personId })),
  };
}

import type { WorkspaceContext } from '../../rpc/context.ts';
import { checkIn } from '../delegates/check-in/check-in.ts';
import { addProposedSessions } from '../delegates/check-in/sessions.ts';
import { keepCase } from '../delegates/credentials/credential-cases.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { recordAttendanceFacts } from '../delegates/record-standing.ts';
import { seatEverybody, splitGroups } from '../delegates/seating/seating.ts';

/** Who of the sample does not come, with an accepted reason; the sample's minutes say so too. */
const EXCUSED = 57;

/**
 * Groups, seats and the first session signed in: the preparatory one, so that the
 * opening is left for the clerk to try.
 */
export function signInSample(context: WorkspaceContext): void {
  splitGroups(context, 5, 'spread');
  seatEverybody(context, { rows: 10, seatsPerRow: 14, aisleAfter: 7 });
  const [session] = addProposedSessions(context);
  const called = listDelegates(context.db, { sort: 'number' }).filter(({ summoned }) => summoned);
  const excused = called.find(({ number }) => number === EXCUSED);
  if (excused)
    recordAttendanceFacts(context, excused.id, {
      ...{ summoned: true, notSummonedReason: '', notCounted: null, notCountedNote: '' },
      ...{ absence: 'whole', absenceReason: 'Đang điều trị tại bệnh viện', absenceAccepted: true },
    });
  const here = called.filter(({ number }) => number !== EXCUSED);
  if (session) {
    const door = { ...context, now: () => inTime(session.startsAt, context.now()) };
    for (const { id } of here) checkIn(door, session.id, { personId: id }, 'list');
  }
  keepCase(context, null, {
    ...{ personId: called[20]?.id ?? null, kind: 'complaint', matter: 'Đơn phản ánh thủ tục bầu đại biểu ở chi bộ' },
    ...{ raisedOn: '2026-05-20', decision: 'settled', decidedBy: 'Ban Thường vụ Đảng uỷ', decidedOn: '2026-05-28' },
    reason: 'Việc bầu đúng quy chế',
  });
}

const EARLY_MS = 20 * 60_000;

/** Nobody of the sample is late, though its congress may be long past. */
function inTime(startsAt: string | null, now: Date): Date {
  if (startsAt === null) return now;
  const early = new Date(new Date(startsAt).getTime() - EARLY_MS);
  return early < now ? early : now;
}

import type { AttendanceCount, Attendee, Quorum } from '../check-in/attendance.ts';
import type { Session } from '../check-in/session.ts';

/** The session whose attendance the credentials report and its statistics are made of. */
export type ReportedSession = {
  /** Null: nobody has signed in anywhere yet */
  readonly session: Session | null;
  readonly attendees: readonly Attendee[];
  readonly count: AttendanceCount;
  readonly quorum: Quorum;
};

/** Those the tables are of: who came; before anybody has, who is summoned. */
export const statisticsBase = ({ session, attendees }: ReportedSession): readonly Attendee[] =>
  session === null ? attendees : attendees.filter(({ checkIn }) => checkIn !== null);

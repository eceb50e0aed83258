import { asc, eq } from 'drizzle-orm';
import { OFFICES } from '#shared/domain/personnel/candidate.ts';
import type { Meeting, ProcessMode } from '#shared/domain/personnel/steps/meeting.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { candidates } from './candidates.schema.ts';
import { personnelProcess, stepBallots, stepMeetings, stepOutcomes } from './steps.schema.ts';

/** What the clerk chose; null: as the rules say. */
export const findProcessMode = (db: ReadDb): ProcessMode | null =>
  db.select().from(personnelProcess).get()?.mode ?? null;

export function saveProcessMode(tx: WriteDb, mode: ProcessMode): void {
  tx.insert(personnelProcess)
    .values({ id: 1, mode })
    .onConflictDoUpdate({ target: personnelProcess.id, set: { mode } })
    .run();
}

/** Meetings that were kept, each with its ballots and outcomes in the order of offices and of the list. */
export function listSavedMeetings(db: ReadDb): Meeting[] {
  const ballots = Map.groupBy(db.select().from(stepBallots).all(), ({ meetingKey }) => meetingKey);
  const rows = db
    .select({ outcome: stepOutcomes })
    .from(stepOutcomes)
    .innerJoin(candidates, eq(candidates.id, stepOutcomes.candidateId))
    .orderBy(asc(candidates.position), asc(candidates.id))
    .all();
  const outcomes = Map.groupBy(rows, ({ outcome }) => outcome.meetingKey);
  const meetings = db.select().from(stepMeetings).orderBy(asc(stepMeetings.step), asc(stepMeetings.session)).all();
  return meetings.map((meeting) => ({
    ...meeting,
    ballots: (ballots.get(meeting.key) ?? []).map(({ meetingKey: _key, ...form }) => form).toSorted(byOffice),
    outcomes: (outcomes.get(meeting.key) ?? [])
      .map(({ outcome: { meetingKey: _key, ...outcome } }) => outcome)
      .toSorted(byOffice),
  }));
}

const byOffice = (a: { office: (typeof OFFICES)[number] }, b: { office: (typeof OFFICES)[number] }) =>
  OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office);

/** The whole meeting, in place of what was there. */
export function saveMeeting(tx: WriteDb, { ballots, outcomes, ...meeting }: Meeting): void {
  tx.insert(stepMeetings).values(meeting).onConflictDoUpdate({ target: stepMeetings.key, set: meeting }).run();
  tx.delete(stepBallots).where(eq(stepBallots.meetingKey, meeting.key)).run();
  tx.delete(stepOutcomes).where(eq(stepOutcomes.meetingKey, meeting.key)).run();
  for (const form of ballots)
    tx.insert(stepBallots)
      .values({ meetingKey: meeting.key, ...form })
      .run();
  for (const outcome of outcomes)
    tx.insert(stepOutcomes)
      .values({ meetingKey: meeting.key, ...outcome })
      .run();
}

export function removeMeeting(tx: WriteDb, key: string): void {
  tx.delete(stepMeetings).where(eq(stepMeetings.key, key)).run();
}

import { isAtLeast, leastReaching } from '../../congress/rule-profiles/fractions.ts';
import type { Fraction } from '../../congress/rule-profiles/rule.ts';
import { type Delegate, membershipOf, type NotCounted } from '../person.ts';
import type { CheckIn, Session } from './session.ts';

/** One summoned delegate (or member) at a session. */
export type Attendee = Delegate & { readonly checkIn: CheckIn | null };

/** What the list at the door shows of one attendee. */
export type AttendeeLine = Pick<
  Attendee,
  'id' | 'number' | 'fullName' | 'unit' | 'post' | 'absenceReason' | 'absenceAccepted' | 'checkIn'
>;

/** Counts of one session. `came` + `absent` = `summoned`; `here` = `came` without those who left. */
export type AttendanceCount = {
  readonly summoned: number;
  readonly came: number;
  readonly here: number;
  readonly late: number;
  readonly leftEarly: number;
  readonly absent: number;
  /** Parts of `absent`, which they add up to */
  readonly absentAccepted: number;
  readonly absentRefused: number;
  readonly absentUndecided: number;
  readonly absentWithoutReason: number;
};

/** Summoned people with what they did at the session, in the order given. */
export function attendeesOf(delegates: readonly Delegate[], checkIns: readonly CheckIn[]): readonly Attendee[] {
  const byPerson = new Map(checkIns.map((one) => [one.personId, one]));
  return delegates.filter(({ summoned }) => summoned).map((one) => ({ ...one, checkIn: byPerson.get(one.id) ?? null }));
}

export function countAttendance(attendees: readonly Attendee[]): AttendanceCount {
  const count = (is: (one: Attendee) => boolean) => attendees.filter(is).length;
  const absent = (is: AbsenceState) => count((one) => one.checkIn === null && absenceStateOf(one) === is);
  return {
    summoned: attendees.length,
    came: count(({ checkIn }) => checkIn !== null),
    here: count(isHere),
    late: count(({ checkIn }) => checkIn?.isLate === true),
    leftEarly: count(({ checkIn }) => checkIn !== null && checkIn.leftAt !== null),
    absent: count(({ checkIn }) => checkIn === null),
    absentAccepted: absent('accepted'),
    absentRefused: absent('refused'),
    absentUndecided: absent('undecided'),
    absentWithoutReason: absent('no-reason'),
  };
}

export const isHere = ({ checkIn }: Pick<Attendee, 'checkIn'>): boolean => checkIn !== null && checkIn.leftAt === null;

export type AbsenceState = 'accepted' | 'refused' | 'undecided' | 'no-reason';

/** What is recorded about an absence; without words there is no reason, whatever was ticked. */
export function absenceStateOf({
  absenceReason,
  absenceAccepted,
}: Pick<Delegate, 'absenceReason' | 'absenceAccepted'>): AbsenceState {
  if (absenceReason === '') return 'no-reason';
  if (absenceAccepted === null) return 'undecided';
  return absenceAccepted ? 'accepted' : 'refused';
}

/** Why someone who is summoned is not in the base of the quorum. */
export type OutOfBase = NotCounted | 'probationary';
const OUT_ALWAYS: ReadonlySet<NotCounted> = new Set(['suspended', 'prosecuted']);

/**
 * Official members suspended or prosecuted leave the base whatever they do, those
 * exempt or temporarily away only while they are not here; probationary members
 * never belong to it (same facts as the base of an election, QC190 art. 30).
 * Null: counts.
 */
export function outOfBase(one: Attendee): OutOfBase | null {
  if (membershipOf(one) === 'probationary') return 'probationary';
  if (one.notCounted === null) return null;
  return OUT_ALWAYS.has(one.notCounted) || !isHere(one) ? one.notCounted : null;
}

export type Share = {
  readonly part: number;
  readonly whole: number;
  /** The least part that is enough */
  readonly needed: number;
  readonly isEnough: boolean;
};

export type Quorum = {
  /** Those here of the base: summoned less `out` */
  readonly present: Share;
  readonly out: readonly { readonly why: OutOfBase; readonly people: number }[];
  /** Sub-units with somebody here; null where there are none to be represented */
  readonly units: Share | null;
  readonly missingUnits: readonly string[];
  readonly isReached: boolean;
};

type QuorumFractions = { readonly present: Fraction; readonly units: Fraction };
type QuorumRules = QuorumFractions & {
  /** A congress of a cell has no sub-units */
  readonly hasUnits: boolean;
};
type Count = Pick<Share, 'part' | 'whole'>;

/**
 * Whether a congress may sit (Điều lệ art. 11): at least these fractions of those
 * summoned are here and of the sub-units are represented, compared in whole
 * numbers. `units` null: none to be represented. Nobody summoned never makes a quorum.
 */
export function quorumOf(
  present: Count,
  units: Count | null,
  rules: QuorumFractions,
): Pick<Quorum, 'present' | 'units' | 'isReached'> {
  const ofPeople = shareOf(present, rules.present);
  const ofUnits = units && shareOf(units, rules.units);
  const isReached = ofPeople.whole > 0 && ofPeople.isEnough && (ofUnits?.isEnough ?? true);
  return { present: ofPeople, units: ofUnits, isReached };
}

/** Whether the congress may go on with those here. `units`: all sub-units, also those that have nobody on the list. */
export function judgeQuorum(attendees: readonly Attendee[], units: readonly string[], rules: QuorumRules): Quorum {
  const counted = attendees.filter((one) => outOfBase(one) === null);
  const represented = new Set(counted.filter(isHere).map(({ unit }) => unit));
  const all = [...new Set([...units, ...counted.map(({ unit }) => unit)])].filter((unit) => unit !== '');
  const missingUnits = rules.hasUnits ? all.filter((unit) => !represented.has(unit)) : [];
  const unitCount =
    rules.hasUnits && all.length > 0 ? { part: all.length - missingUnits.length, whole: all.length } : null;
  const here = { part: counted.filter(isHere).length, whole: counted.length };
  return { ...quorumOf(here, unitCount, rules), out: countOut(attendees), missingUnits };
}

const shareOf = ({ part, whole }: Count, fraction: Fraction): Share => ({
  part,
  whole,
  needed: leastReaching(fraction, whole),
  isEnough: isAtLeast(part, fraction, whole),
});

function countOut(attendees: readonly Attendee[]): Quorum['out'] {
  const counts = new Map<OutOfBase, number>();
  for (const why of attendees.map(outOfBase)) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, people]) => ({ why, people }));
}

/** What one session came to: everybody summoned, the figures, and what is read aloud. */
export type SessionFigures = {
  readonly session: Session;
  readonly attendees: readonly AttendeeLine[];
  readonly count: AttendanceCount;
  readonly quorum: Quorum;
  /** What the presidium reads */
  readonly sentence: string;
};

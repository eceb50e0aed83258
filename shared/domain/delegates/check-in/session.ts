import { clockTime, dayOfMoment, shortDate } from '#shared/kernel/paper-date.ts';

/** One sitting (phiên) of the congress at which delegates sign in. */
export type Session = {
  readonly id: string;
  /** "Phiên trù bị", "Phiên khai mạc" */
  readonly name: string;
  /** Local moment `YYYY-MM-DDTHH:mm`; null: not set */
  readonly startsAt: string | null;
  readonly position: number;
};

/** scan: card read · number, name: typed · list: ticked */
export const CHECK_IN_WAYS = ['scan', 'number', 'name', 'list'] as const;
export type CheckInWay = (typeof CHECK_IN_WAYS)[number];

export type CheckIn = {
  readonly personId: string;
  /** ISO UTC */
  readonly cameAt: string;
  readonly isLate: boolean;
  /** ISO UTC; null: still here */
  readonly leftAt: string | null;
  readonly way: CheckInWay;
};

type Dates = { readonly preparatoryAt: string | null; readonly opensAt: string | null };

/** The sessions that the dates of the congress ask for. */
export function proposeSessions({ preparatoryAt, opensAt }: Dates): readonly Omit<Session, 'id'>[] {
  const opening = { name: 'Phiên chính thức', startsAt: opensAt };
  const proposed = preparatoryAt === null ? [opening] : [{ name: 'Phiên trù bị', startsAt: preparatoryAt }, opening];
  return proposed.map((session, position) => ({ ...session, position }));
}

/** Late: after the hour the session begins. Both local moments `YYYY-MM-DDTHH:mm`. */
export const isLateAt = (startsAt: string | null, now: string): boolean => startsAt !== null && now > startsAt;

/** "Phiên trù bị, 14 giờ 00 phút ngày 19/6/2026" */
export const describeSession = ({ name, startsAt }: Session): string =>
  startsAt === null ? name : `${name}, ${clockTime(startsAt)} ngày ${shortDate(dayOfMoment(startsAt))}`;

/** Of the sessions somebody came to: the opening of the congress, else the latest. */
export const reportedSession = (attended: readonly Session[], opensAt: string | null): Session | null =>
  attended.find(({ startsAt }) => startsAt !== null && startsAt === opensAt) ?? attended.at(-1) ?? null;

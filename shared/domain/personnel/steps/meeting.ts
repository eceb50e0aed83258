import type { Office } from '../candidate.ts';

/**
 * Whose process a step belongs to: people re-standing (tái cử) go a shorter way
 * and finish it before those standing for the first time (lần đầu) begin; 'all'
 * where both go together, as at a cell.
 */
export const WAYS = ['all', 're-standing', 'first-time'] as const;
export type Way = (typeof WAYS)[number];

/** together: one row of steps for everyone · separate: one for each standing */
export type ProcessMode = 'together' | 'separate';

export type Absence = { readonly name: string; readonly reason: string };
export type Opinion = { readonly name: string; readonly opinion: string };
/** One of the tellers (tổ kiểm phiếu) with their task: "Tổ trưởng" */
export type Teller = { readonly name: string; readonly task: string };

/** Ballots of one office at one meeting; null: not typed in yet, never zero. */
export type OfficeBallots = {
  readonly office: Office;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
};

/** How one person came out: votes where people are voted on, else whether the meeting put them on the list. */
export type Outcome = {
  readonly office: Office;
  readonly candidateId: string;
  readonly votes: number | null;
  readonly passed: boolean | null;
  readonly note: string;
};

/** A meeting of a step (hội nghị). Session 2 and later are held for people who came onto the list afterwards. */
export type Meeting = {
  readonly key: string;
  readonly way: Way;
  /** From 1, within its way */
  readonly step: number;
  /** From 1 */
  readonly session: number;
  readonly name: string;
  /** ISO day */
  readonly heldOn: string | null;
  /** HH:mm */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly absent: readonly Absence[];
  readonly chair: string;
  readonly secretary: string;
  readonly tellers: readonly Teller[];
  readonly opinions: readonly Opinion[];
  readonly conclusion: string;
  /** Number of minutes that were made elsewhere; '' where they are made here */
  readonly minutesNumber: string;
  /** Offices that people are introduced for at this meeting, in the order of OFFICES */
  readonly offices: readonly Office[];
  readonly ballots: readonly OfficeBallots[];
  readonly outcomes: readonly Outcome[];
};

const WAY_KEYS: Readonly<Record<Way, string>> = { all: '', 're-standing': 'tai-cu-', 'first-time': 'lan-dau-' };

/** "3", "tai-cu-2", "lan-dau-2-lan-2": stands in the ids of papers, so it never changes. */
export function meetingKey({ way, step, session }: Pick<Meeting, 'way' | 'step' | 'session'>): string {
  return `${WAY_KEYS[way]}${step}${session === 1 ? '' : `-lan-${session}`}`;
}

/** A meeting with nothing typed in yet. */
export function blankMeeting(
  stands: Pick<Meeting, 'way' | 'step' | 'session' | 'name'> & { readonly offices?: readonly Office[] },
): Meeting {
  const { way, step, session, name, offices = ['committee'] } = stands;
  return {
    ...{ key: meetingKey({ way, step, session }), way, step, session, name, offices },
    ...{ heldOn: null, startsAt: null, endsAt: null, place: '', summoned: null, present: null },
    ...{ absent: [], chair: '', secretary: '', tellers: [], opinions: [], conclusion: '', minutesNumber: '' },
    ...{ ballots: [], outcomes: [] },
  };
}

/** Whether anything was typed in. */
export function isBegun(meeting: Meeting): boolean {
  const { heldOn, summoned, present, conclusion, minutesNumber, outcomes, ballots, absent, opinions } = meeting;
  const { chair, secretary, place } = meeting;
  return (
    [heldOn, summoned, present].some((value) => value !== null) ||
    [conclusion, minutesNumber, chair, secretary, place].some((text) => text.trim() !== '') ||
    outcomes.length + ballots.length + absent.length + opinions.length > 0
  );
}

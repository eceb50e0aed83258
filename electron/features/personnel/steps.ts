import { isDeepStrictEqual } from 'node:util';
import { meetingLabel } from '#shared/domain/personnel/steps/describe-steps.ts';
import { blankMeeting, isBegun, type Meeting, type ProcessMode } from '#shared/domain/personnel/steps/meeting.ts';
import { findMeetingProblems } from '#shared/domain/personnel/steps/meeting-problems.ts';
import {
  goesTogether,
  isStepOf,
  modeByRule,
  type ProcessStep,
  processOf,
} from '#shared/domain/personnel/steps/process.ts';
import { meetingsOf } from '#shared/domain/personnel/steps/step-list.ts';
import {
  meetingRefusal,
  refuseModeChange,
  refuseSession,
  STEP_NOT_IN_PROCESS,
  stepNotOpen,
} from '#shared/domain/personnel/steps/step-refusal.ts';
import { reopenedBy, standingsOf } from '#shared/domain/personnel/steps/step-state.ts';
import type { ListedCandidate } from '#shared/domain/personnel/structure.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { readRules } from '../congress/rules.repository.ts';
import { listEveryCandidate } from './candidates.ts';
import { findProcessMode, listSavedMeetings, removeMeeting, saveMeeting, saveProcessMode } from './steps.repository.ts';

export type KeptProcess = {
  readonly mode: ProcessMode;
  readonly process: readonly ProcessStep[];
  /** Every step has at least one, blank until something was typed in */
  readonly meetings: readonly Meeting[];
};

/** The unit's steps by the rules of its day, with their meetings as kept. */
export function readProcess(db: ReadDb): KeptProcess {
  const { unit } = findSetup(db);
  const rules = readRules(db);
  const saved = listSavedMeetings(db);
  const asked = { rules, unitKind: unit.kind };
  const mode = goesTogether(asked) ? 'together' : (findProcessMode(db) ?? modeByRule(asked));
  const process = processOf({ rules, unitKind: unit.kind, hasStandingCommittee: unit.hasStandingCommittee, mode });
  const meetings = process.flatMap((step) => {
    const { way, step: number, name } = step;
    const kept = meetingsOf({ meetings: saved }, step);
    return kept.some(({ session }) => session === 1)
      ? kept
      : [blankMeeting({ way, step: number, session: 1, name }), ...kept];
  });
  return { mode, process, meetings };
}

type Kept = KeptProcess & { readonly candidates: readonly ListedCandidate[] };

function readRecords(context: WorkspaceContext): Kept {
  return { ...readProcess(context.db), candidates: listEveryCandidate(context.db) };
}

export type RecordedMeeting = { readonly reopened: readonly string[] };

/** Keeps a meeting whole; tells which steps that were complete are open again. No change is no act. */
export function recordMeeting(context: WorkspaceContext, meeting: Meeting): RecordedMeeting {
  const records = readRecords(context);
  const was = records.meetings.find(({ key }) => key === meeting.key);
  const step = records.process.find(isStepOf(meeting));
  if (!was || !step) throw declined(STEP_NOT_IN_PROCESS);
  const next = { ...meeting, way: was.way, step: was.step, session: was.session };
  if (isDeepStrictEqual(was, next)) return { reopened: [] };
  const before = standingsOf(records);
  refuseWhatCannotBe(records, next, before.find((one) => one.step === step)?.state === 'locked' && !isBegun(was));

  const label = `Ghi ${meetingLabel(next)}: ${next.name}`;
  context.act({ act: 'personnel-step-saved', label, subject: `step-meeting:${next.key}`, undoable: true }, (tx) =>
    saveMeeting(tx, next),
  );
  return { reopened: reopenedLabels(before, standingsOf(readRecords(context))) };
}

/** Does an act on the lists and tells which steps that were complete are open again by it. */
export function tellingReopened<T extends object>(context: WorkspaceContext, work: () => T): T & RecordedMeeting {
  const before = standingsOf(readRecords(context));
  const done = work();
  return { ...done, reopened: reopenedLabels(before, standingsOf(readRecords(context))) };
}

const reopenedLabels = (...around: Parameters<typeof reopenedBy>): readonly string[] =>
  reopenedBy(...around).map(({ step }) => meetingLabel({ ...step, session: 1 }));

function refuseWhatCannotBe({ candidates }: Kept, meeting: Meeting, isLocked: boolean): void {
  if (isLocked) throw declined(stepNotOpen(meeting));
  const problems = findMeetingProblems(meeting, candidates);
  if (problems.length === 0) return;
  const nameOf = (id: string) => candidates.find((candidate) => candidate.id === id)?.person.fullName ?? '';
  throw declined(meetingRefusal(meeting, problems, nameOf));
}

/** One more meeting of a step, for those who came onto the list after it was held. */
export function addSession(context: WorkspaceContext, step: Pick<ProcessStep, 'way' | 'step'>): { key: string } {
  const records = readRecords(context);
  const meetings = meetingsOf(records, step);
  const last = meetings.at(-1);
  if (!last) throw declined(STEP_NOT_IN_PROCESS);
  if (!isBegun(last)) throw declined(refuseSession(last));
  const { way, step: number, session, name, offices } = last;
  const meeting = blankMeeting({ way, step: number, session: session + 1, name, offices });
  const label = `Thêm ${meetingLabel(meeting)}`;
  context.act({ act: 'personnel-session-added', label, subject: `step-meeting:${meeting.key}`, undoable: true }, (tx) =>
    saveMeeting(tx, meeting),
  );
  return { key: meeting.key };
}

/** Takes a meeting back with all that was typed in; a single undo brings it back. */
export function dropMeeting(context: WorkspaceContext, key: string): { removed: number } {
  const meeting = listSavedMeetings(context.db).find((one) => one.key === key);
  if (!meeting) return { removed: 0 };
  const label = `Xoá ${meetingLabel(meeting)}`;
  context.act({ act: 'personnel-step-removed', label, subject: `step-meeting:${key}`, undoable: true }, (tx) =>
    removeMeeting(tx, key),
  );
  return { removed: 1 };
}

/** One row of steps for everyone, or one for each standing; not while meetings are kept. */
export function chooseMode(context: WorkspaceContext, mode: ProcessMode): { mode: ProcessMode } {
  const { mode: was, meetings } = readRecords(context);
  if (was === mode) return { mode };
  if (meetings.some(isBegun)) throw declined(refuseModeChange());
  const label = mode === 'together' ? 'Làm chung các bước tái cử và lần đầu' : 'Làm riêng các bước tái cử và lần đầu';
  context.act({ act: 'personnel-mode-chosen', label, subject: 'personnel-process', undoable: true }, (tx) =>
    saveProcessMode(tx, mode),
  );
  return { mode };
}

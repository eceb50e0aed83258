import { delegateReplacement, noSuchDelegate } from '#shared/domain/delegates/delegate-refusal.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type AttendanceFacts, findReplacementProblem, tidyFacts } from '#shared/domain/delegates/standing.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDelegate, listReplacing, saveStanding } from './delegates.repository.ts';

/** Records who is not summoned, not counted or absent, and why. */
export function recordAttendanceFacts(context: WorkspaceContext, id: string, facts: AttendanceFacts): Delegate {
  const was = mustFind(context.db, id);
  const tidied = tidyFacts({
    ...facts,
    notSummonedReason: tidyText(facts.notSummonedReason),
    notCountedNote: tidyText(facts.notCountedNote),
    absenceReason: tidyText(facts.absenceReason),
  });
  if (was.replacedById !== null && tidied.summoned) throw declined(delegateReplacement('already-replaced', was, was));
  const now = { ...was, ...tidied };
  if (JSON.stringify(was) === JSON.stringify(now)) return was;
  const label = `Ghi tình trạng dự đại hội của ${was.fullName}`;
  context.act({ act: 'attendance-facts-recorded', label, subject: `person:${id}`, undoable: true }, (tx) =>
    saveStanding(tx, id, tidied),
  );
  return now;
}

type Replacement = { readonly id: string; readonly byId: string; readonly on: string; readonly reason: string };

/** The alternate is summoned, the delegate no longer: the number summoned stays as it was. */
export function replaceDelegate(context: WorkspaceContext, { id, byId, on, reason }: Replacement): Delegate {
  const was = mustFind(context.db, id);
  const by = mustFind(context.db, byId);
  const problem = findReplacementProblem(was, by, listReplacing(context.db));
  if (problem) throw declined(delegateReplacement(problem, was, by));
  const now = { summoned: false, replacedById: byId, replacedOn: on, replacedReason: tidyText(reason) };
  const label = `Thay ${was.fullName} bằng đại biểu dự khuyết ${by.fullName}`;
  context.act({ act: 'delegate-replaced', label, subject: `person:${id}`, undoable: true }, (tx) => {
    saveStanding(tx, id, now);
    saveStanding(tx, byId, { summoned: true, notSummonedReason: '' });
  });
  return { ...was, ...now };
}

export function endReplacement(context: WorkspaceContext, id: string): Delegate {
  const was = mustFind(context.db, id);
  const { replacedById } = was;
  if (replacedById === null) return was;
  const now = { summoned: true, notSummonedReason: '', replacedById: null, replacedOn: null, replacedReason: '' };
  const label = `Bỏ việc thay ${was.fullName} bằng đại biểu dự khuyết`;
  context.act({ act: 'replacement-ended', label, subject: `person:${id}`, undoable: true }, (tx) => {
    saveStanding(tx, id, now);
    saveStanding(tx, replacedById, { summoned: false });
  });
  return { ...was, ...now };
}

function mustFind(db: ReadDb, id: string): Delegate {
  const found = findDelegate(db, id);
  if (!found) throw declined(noSuchDelegate());
  return found;
}

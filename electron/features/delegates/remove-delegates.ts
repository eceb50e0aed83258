import { delegateInUse, delegateReplaces } from '#shared/domain/delegates/delegate-refusal.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { WriteDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDelegate, listReplacing, removeDelegate } from './delegates.repository.ts';

/**
 * Removes all these people in one act, or none: whoever another room still holds
 * (a candidate) is named in the refusal. People already gone are passed over.
 */
export function removeDelegates(context: WorkspaceContext, ids: readonly string[]): { readonly removed: number } {
  const leaving = ids.map((id) => findDelegate(context.db, id)).filter((delegate) => delegate !== null);
  const [first] = leaving;
  if (!first) return { removed: 0 };
  const replacing = listReplacing(context.db);
  const needed = leaving.filter(({ id }) => replacing.has(id));
  if (needed.length > 0) throw declined(delegateReplaces(needed.map(({ fullName }) => fullName)));
  const label = leaving.length === 1 ? `Xoá đại biểu ${first.fullName}` : `Xoá ${leaving.length} đại biểu`;
  const subject = leaving.length === 1 ? `person:${first.id}` : 'roster';
  context.act({ act: 'people-removed', label, subject, undoable: true }, (tx) => {
    const held = leaving.filter((delegate) => !mayRemove(tx, delegate));
    if (held.length > 0) throw declined(delegateInUse(held.map(({ fullName }) => fullName)));
  });
  return { removed: leaving.length };
}

/** The store knows who is held: later rooms point at people with foreign keys. */
function mayRemove(tx: WriteDb, delegate: Delegate): boolean {
  try {
    removeDelegate(tx, delegate.id);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === 'SQLITE_CONSTRAINT_TRIGGER') return false;
    throw error;
  }
}

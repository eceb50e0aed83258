import { noSuchDelegate } from '#shared/domain/delegates/delegate-refusal.ts';
import { type Delegate, type DelegateDraft, PLAIN_STANDING } from '#shared/domain/delegates/person.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { declined, workspaceProcedures } from '../../rpc/procedures.ts';
import { backUpWorkspace } from '../workspace/backups.ts';
import { listAllocation, saveAllocation } from './allocation.ts';
import { writeBlankForm } from './blank-form.ts';
import {
  countDelegates,
  findDelegate,
  insertDelegates,
  lastNumber,
  listDelegates,
  listUnits,
  saveDelegate,
} from './delegates.repository.ts';
import { exportRoster } from './export-roster.ts';
import { countSelected } from './find-page.ts';
import { acceptRoster, previewRoster } from './import-roster.ts';
import { listDuplicates, listMerges, mergePeople, partPeople } from './merge-people.ts';
import { endReplacement, recordAttendanceFacts, replaceDelegate } from './record-standing.ts';
import { removeDelegates } from './remove-delegates.ts';

const delegates = workspaceProcedures.delegates;

export const delegatesRouter = {
  list: delegates.list.handler(({ input, context }) => ({
    delegates: listDelegates(context.db, input),
    total: countSelected(context.db, input),
  })),

  counts: delegates.counts.handler(({ context }) => countDelegates(context.db)),

  find: delegates.find.handler(({ input, context }) => findDelegate(context.db, input.id)),

  add: delegates.add.handler(({ input, context }) => {
    const draft = tidyDraft(input);
    const number = lastNumber(context.db) + 1;
    const delegate = { ...draft, ...PLAIN_STANDING, id: context.newId(), number, sourceFile: '', sourceRow: null };
    const label = `Thêm đại biểu ${draft.fullName}`;
    context.act({ act: 'person-added', label, subject: `person:${delegate.id}`, undoable: true }, (tx) =>
      insertDelegates(tx, [delegate]),
    );
    return delegate;
  }),

  save: delegates.save.handler(({ input, context }) => {
    const was = findDelegate(context.db, input.id);
    if (!was) throw declined(noSuchDelegate());
    const draft = tidyDraft(input.draft);
    // Who is replaced is called back by ending the replacement, not by a tick
    const saved: Delegate = { ...was, ...draft, summoned: draft.summoned && was.replacedById === null };
    const label = `Sửa đại biểu ${saved.fullName}`;
    if (JSON.stringify(was) !== JSON.stringify(saved))
      context.act({ act: 'person-saved', label, subject: `person:${was.id}`, undoable: true }, (tx) =>
        saveDelegate(tx, was.id, saved),
      );
    return saved;
  }),

  recordAttendanceFacts: delegates.recordAttendanceFacts.handler(({ input, context }) =>
    recordAttendanceFacts(context, input.id, input.facts),
  ),

  replace: delegates.replace.handler(({ input, context }) => replaceDelegate(context, input)),

  endReplacement: delegates.endReplacement.handler(({ input, context }) => endReplacement(context, input.id)),

  allocation: delegates.allocation.handler(({ context }) => listAllocation(context.db)),

  saveAllocation: delegates.saveAllocation.handler(({ input, context }) => saveAllocation(context, input.units)),

  listDuplicates: delegates.listDuplicates.handler(({ context }) => listDuplicates(context.db)),

  merge: delegates.merge.handler(({ input, context }) => {
    mergePeople(context, input);
    return { merged: true as const };
  }),

  part: delegates.part.handler(({ input, context }) => {
    partPeople(context, input.oneId, input.otherId);
    return { parted: true as const };
  }),

  listMerges: delegates.listMerges.handler(({ input, context }) => listMerges(context.db, input.id)),

  remove: delegates.remove.handler(({ input, context }) => removeDelegates(context, input.ids)),

  previewImport: delegates.previewImport.handler(({ input, context, signal }) => previewRoster(context, input, signal)),

  acceptImport: delegates.acceptImport.handler(async ({ input, context }) => {
    await backUpWorkspace(context, context.workspace, 'before-import');
    return acceptRoster(context, input.previewId, input.decisions, input.keep);
  }),

  blankForm: delegates.blankForm.handler(({ context }) => writeBlankForm(listUnits(context.db))),

  exportSheet: delegates.exportSheet.handler(({ input, context }) => exportRoster(listDelegates(context.db, input))),
};

/** What is stored is NFC with single spaces, whoever typed it. */
function tidyDraft(draft: DelegateDraft): DelegateDraft {
  const tidied = Object.entries(draft).map(([field, value]) => [
    field,
    typeof value === 'string' ? tidyText(value) : value,
  ]);
  return Object.fromEntries(tidied) as DelegateDraft;
}

import { describeRowsChange } from '#shared/domain/congress/rows-change.ts';
import { describeSetupChange } from '#shared/domain/congress/setup-changes.ts';
import { workspaceProcedures } from '../../rpc/procedures.ts';
import { findSetup, listIndicators, saveCongress, saveIndicators, savePosts, saveUnit } from './congress.repository.ts';
import { ruleProcedures } from './rules.router.ts';

const congress = workspaceProcedures.congress;

/** A save that changes nothing is no act: neither journal nor undo hears of it. */
export const congressRouter = {
  ...ruleProcedures,

  findSetup: congress.findSetup.handler(({ context }) => findSetup(context.db)),

  saveUnitAndCongress: congress.saveUnitAndCongress.handler(({ input, context }) => {
    const label = describeSetupChange(findSetup(context.db), input);
    if (label !== null)
      context.act({ act: 'setup-saved', label, subject: 'congress', undoable: true }, (tx) => {
        saveUnit(tx, input.unit);
        saveCongress(tx, input.congress);
      });
    return findSetup(context.db);
  }),

  savePosts: congress.savePosts.handler(({ input, context }) => {
    const label = describeRowsChange('chức danh', findSetup(context.db).posts, input.posts, (row) => row.fullName);
    if (label !== null)
      context.act({ act: 'posts-saved', label, subject: 'posts', undoable: true }, (tx) => savePosts(tx, input.posts));
    return findSetup(context.db);
  }),

  listIndicators: congress.listIndicators.handler(({ context }) => listIndicators(context.db)),

  saveIndicators: congress.saveIndicators.handler(({ input, context }) => {
    const label = describeRowsChange('chỉ tiêu', listIndicators(context.db), input.indicators, (row) => row.name);
    if (label !== null)
      context.act({ act: 'indicators-saved', label, subject: 'indicators', undoable: true }, (tx) =>
        saveIndicators(tx, input.indicators),
      );
    return listIndicators(context.db);
  }),
};

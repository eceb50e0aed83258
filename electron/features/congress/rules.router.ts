import { workspaceProcedures } from '../../rpc/procedures.ts';
import { changeRule, previewRuleFile, resetRule, takeRuleFile, writeRuleFile } from './change-rules.ts';
import { findRules } from './rules.repository.ts';

const congress = workspaceProcedures.congress;

export const ruleProcedures = {
  findRules: congress.findRules.handler(({ context }) => findRules(context.db, context.now())),

  changeRule: congress.changeRule.handler(({ input, context }) => {
    changeRule(context, input);
    return findRules(context.db, context.now());
  }),

  resetRule: congress.resetRule.handler(({ input, context }) => {
    resetRule(context, input.key);
    return findRules(context.db, context.now());
  }),

  readRuleFile: congress.readRuleFile.handler(({ input, context }) => previewRuleFile(context, input.file)),

  takeRuleFile: congress.takeRuleFile.handler(async ({ input, context }) => {
    const taken = await takeRuleFile(context, input.file);
    return { ...findRules(context.db, context.now()), taken };
  }),

  writeRuleFile: congress.writeRuleFile.handler(({ input, context }) => writeRuleFile(context, input)),
};

import { z } from 'zod';
import { isRuleKey, type RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import type { RuleDifference, RuleFile } from '#shared/domain/congress/rule-profiles/rule-file.ts';
import type { RulesOfTheDay } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { file, procedure, returns } from './base.ts';

const TEXT = 'Phải là chữ, dài nhất 300 ký tự.';
const text = z.string(TEXT).max(300, TEXT);
const ruleKey = z.custom<RuleKey>((key) => typeof key === 'string' && isRuleKey(key), 'Không có quy định này.');
const value = z.union([
  z.number(),
  z.string().max(100),
  z.boolean(),
  z.array(z.string().max(100)).max(500),
  z.tuple([z.number(), z.number()]),
  z.null(),
]);

/** Rule profiles in force, what the unit changed in them, and a superior's file of values. */
export const ruleProcedures = {
  findRules: procedure.output(returns<RulesOfTheDay>()),
  /** Puts a value in the place of the profile's, with the reason and the superior's paper ('' when none). */
  changeRule: procedure
    .input(z.object({ key: ruleKey, value, reason: text, document: text }))
    .output(returns<RulesOfTheDay>()),
  /** Back to the profile's own value. */
  resetRule: procedure.input(z.object({ key: ruleKey })).output(returns<RulesOfTheDay>()),
  /** Reads a superior's file and says what it would change; keeps nothing. */
  readRuleFile: procedure
    .input(z.object({ file }))
    .output(returns<Pick<RuleFile, 'issuedBy' | 'document'> & { readonly differences: readonly RuleDifference[] }>()),
  /** Keeps every difference of the file in one act. */
  takeRuleFile: procedure.input(z.object({ file })).output(returns<RulesOfTheDay & { readonly taken: number }>()),
  /** The editable values as they stand, for subordinate units. */
  writeRuleFile: procedure.input(z.object({ issuedBy: text, document: text })).output(returns<BinaryFile>()),
};

/** Putting values in the place of a profile's, one by one or from a superior's file. */
import { findValueFault, isSameValue } from '#shared/domain/congress/rule-profiles/check-value.ts';
import { definitionOf, type RuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import { describeValue } from '#shared/domain/congress/rule-profiles/describe-rule.ts';
import type { RuleValue } from '#shared/domain/congress/rule-profiles/rule.ts';
import {
  findDifferences,
  LARGEST_RULE_FILE,
  makeRuleFile,
  RULE_FILE_TOO_LARGE,
  type RuleFile,
  readRuleFile,
} from '#shared/domain/congress/rule-profiles/rule-file.ts';
import {
  RULE_REASON_MISSING,
  ruleNotEditable,
  ruleValueWrong,
} from '#shared/domain/congress/rule-profiles/rule-refusal.ts';
import {
  givenRule,
  overrideOf,
  profileOf,
  type RulesInForce,
  ruleValue,
} from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { readRules, removeOverride, saveOverride } from './rules.repository.ts';

type Change = { readonly key: RuleKey; readonly value: RuleValue; readonly reason: string; readonly document: string };

/** Declined for a principle of the Charter, a value out of its limits, or no reason. The value that decides already is no act. */
export function changeRule({ db, act, now }: WorkspaceContext, change: Change): void {
  const { key, value } = change;
  const rules = readRules(db);
  const definition = definitionOf(key);
  if (!definition.editable) throw declined(ruleNotEditable(key));
  const fault = findValueFault(key, value);
  if (fault !== null) throw declined(ruleValueWrong(key, fault));
  const [reason, document] = [tidyText(change.reason), tidyText(change.document)];
  if (reason === '') throw declined(RULE_REASON_MISSING);
  const was = overrideOf(rules, key);
  if (was !== null && isSameValue(was.value, value) && was.reason === reason && was.document === document) return;
  const label = `Sửa quy định “${definition.label}” từ ${describeValue(key, ruleValue(rules, key))} thành ${describeValue(key, value)}: ${reason}`;
  act({ act: 'rule-changed', label, subject: `rule:${key}`, undoable: true }, (tx) =>
    saveOverride(tx, { profile: profileOf(rules, key), key, value, reason, document, issuedBy: '' }, now()),
  );
}

/** Back to the profile's value; no act where nothing was changed. */
export function resetRule({ db, act }: WorkspaceContext, key: RuleKey): void {
  const rules = readRules(db);
  const was = overrideOf(rules, key);
  if (was === null) return;
  const label = `Trả quy định “${definitionOf(key).label}” về mặc định ${describeValue(key, givenRule(rules, key).value)}`;
  act({ act: 'rule-reset', label, subject: `rule:${key}`, undoable: true }, (tx) => removeOverride(tx, was));
}

/** What a superior's file would change. */
export async function previewRuleFile({ db }: WorkspaceContext, file: BinaryFile) {
  const rules = readRules(db);
  const read = await openRuleFile(file, rules);
  return { issuedBy: read.issuedBy, document: read.document, differences: findDifferences(rules, read) };
}

/** Keeps every difference of the file in one act; how many there were. */
export async function takeRuleFile({ db, act, now }: WorkspaceContext, file: BinaryFile): Promise<number> {
  const rules = readRules(db);
  const { issuedBy, document, ...read } = await openRuleFile(file, rules);
  const differences = findDifferences(rules, { issuedBy, document, ...read });
  if (differences.length === 0) return 0;
  const label = `Nhận ${differences.length} giá trị quy định của ${issuedBy} theo ${document}`;
  act({ act: 'rule-file-taken', label, subject: 'rules', undoable: true }, (tx) => {
    for (const { key, next } of differences)
      saveOverride(
        tx,
        {
          ...{ profile: profileOf(rules, key), key, value: next, document, issuedBy },
          reason: `tệp quy định của ${issuedBy}`,
        },
        now(),
      );
  });
  return differences.length;
}

/** The editable values as they stand, as a file for subordinate units. */
export function writeRuleFile({ db }: WorkspaceContext, by: Pick<RuleFile, 'issuedBy' | 'document'>): BinaryFile {
  const rules = readRules(db);
  const signed = { issuedBy: tidyText(by.issuedBy), document: tidyText(by.document) };
  const text = `${JSON.stringify(makeRuleFile(rules, signed), null, 2)}\n`;
  // A file that no unit could take in is not handed out.
  const read = readRuleFile(text, rules);
  if (!read.ok) throw declined(read.error);
  return new File([text], 'quy-dinh-dai-hoi.json', { type: 'application/json' });
}

async function openRuleFile(file: BinaryFile, rules: RulesInForce): Promise<RuleFile> {
  if (file.size > LARGEST_RULE_FILE) throw declined(RULE_FILE_TOO_LARGE);
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const read = readRuleFile(text, rules);
  if (!read.ok) throw declined(read.error);
  return read.value;
}

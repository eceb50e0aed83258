import { type FixedDocx, fixDocx } from '../../electron/features/checking/fix-docx.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
import { checkFormat, type Finding } from '../../shared/domain/checking/format/check-format.ts';
import { buildPaper } from './build-paper.ts';
import type { Fault } from './change.ts';
import { FAULTS } from './faults.ts';
import { HABITS } from './habits.ts';

/** The day the corpus is checked on; its papers are dated around it. */
const TODAY = '2026-11-25';

export type RuleScore = {
  readonly rule: string;
  /** Papers with this fault, and in how many it was found */
  readonly planted: number;
  readonly found: number;
  /** Papers in which it was found though it was not planted there */
  readonly false: number;
};

function findingsIn(bytes: Uint8Array, profile: Fault['profile']): readonly Finding[] {
  const read = readWord(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkFormat(read.value.document, { profile: profile ?? 'auto', today: TODAY }).findings;
}

/** Findings in correct papers, each as 'paper: rule message'; should be none. */
export function falseAlarms(): string[] {
  return Object.entries(HABITS).flatMap(([name, paper]) =>
    findingsIn(buildPaper(paper), undefined).map(({ rule, message }) => `${name}: ${rule} ${message}`),
  );
}

/** How each rule does over all planted faults. */
export function scoreRules(): RuleScore[] {
  const found = FAULTS.map((fault) => ({
    fault,
    ids: new Set(findingsIn(buildPaper(fault.paper), fault.profile).map(({ rule }) => rule)),
  }));
  const rules = [...new Set(found.flatMap(({ fault, ids }) => [fault.rule, ...ids]))].sort();
  return rules.map((rule) => ({
    rule,
    planted: found.filter(({ fault }) => fault.rule === rule).length,
    found: found.filter(({ fault, ids }) => fault.rule === rule && ids.has(rule)).length,
    false: found.filter(({ fault, ids }) => ids.has(rule) && fault.rule !== rule && !fault.also?.includes(rule)).length,
  }));
}

export type RepairScore = {
  readonly fixable: number;
  readonly removed: number;
  readonly left: readonly string[];
  readonly added: readonly string[];
};

/** Repairs every `step`th faulty paper; text that is lost makes the repair itself fail. */
export function scoreRepairs(tracked: boolean, step: number): RepairScore {
  const results = FAULTS.filter((_, at) => at % step === 0).map((fault) => repair(fault, tracked));
  return {
    fixable: results.reduce((sum, one) => sum + one.fixable, 0),
    removed: results.reduce((sum, one) => sum + one.removed, 0),
    left: results.flatMap(({ left }) => left),
    added: results.flatMap(({ added }) => added),
  };
}

function repair(fault: Fault, tracked: boolean): RepairScore {
  const bytes = buildPaper(fault.paper);
  const before = findingsIn(bytes, fault.profile);
  const fixed = fixedCopy(bytes, fault, tracked);
  // Changes a person is still to accept are no leftovers of the author.
  const after = findingsIn(fixed.bytes, fault.profile).filter(({ rule }) => !(tracked && rule === 'FT-05'));
  const fixable = before.filter(({ fix }) => fix !== 'no');
  const isLeft = (one: Finding) => after.some((other) => other.rule === one.rule && other.found === one.found);
  const left = fixable.filter(isLeft);
  const added = after.filter(({ rule }) => !before.some((one) => one.rule === rule));
  const told = (one: Finding) => `${fault.rule} ${fault.what}: ${one.rule} ${one.message}`;
  return {
    fixable: fixable.length,
    removed: fixable.length - left.length,
    left: left.map(told),
    added: added.map(told),
  };
}

function fixedCopy(bytes: Uint8Array, fault: Fault, tracked: boolean): FixedDocx {
  const result = fixDocx(bytes, { profile: fault.profile ?? 'auto', today: TODAY, tracked, at: `${TODAY}T00:00:00Z` });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/**
 * A superior's rule pack (bộ quy tắc của cấp trên): rules switched off or given
 * another weight, as JSON with its source and day. Read whole or refused.
 */
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { Severity } from '../format/rule-facts.ts';
import { findRule, KNOWN_RULES } from './known-rules.ts';

export const LARGEST_RULE_PACK = 1024 * 1024;
const KIND = 'bo-quy-tac-the-thuc';
const VERSION = 1;
const LONGEST = 300;

export type RuleSetting = Severity | 'off';
export const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

export type RulePack = {
  readonly issuedBy: string;
  /** The paper it rests on, e.g. "Công văn 12-CV/VPTU" */
  readonly document: string;
  /** YYYY-MM-DD */
  readonly issuedOn: string;
  readonly settings: Readonly<Record<string, RuleSetting>>;
};

type Weighed = { readonly rule: string; readonly severity: Severity };

/** Findings as the pack wants them: those of a rule switched off are gone, others weigh what it says. */
export function applyPack<T extends Weighed>(findings: readonly T[], pack: Pick<RulePack, 'settings'> | null): T[] {
  if (pack === null) return [...findings];
  return findings.flatMap((finding) => {
    const setting = pack.settings[finding.rule];
    if (setting === 'off') return [];
    // A breach a tolerance made milder than its rule is not made graver than the pack's own word.
    return [setting === undefined ? finding : { ...finding, severity: setting }];
  });
}

export const isOff = (rule: string, pack: Pick<RulePack, 'settings'> | null): boolean => pack?.settings[rule] === 'off';

/** What of a pack says something else than the program does by itself. */
export function differencesOf({ settings }: Pick<RulePack, 'settings'>): {
  readonly rule: string;
  readonly title: string;
  readonly now: Severity;
  readonly next: RuleSetting;
}[] {
  return KNOWN_RULES.flatMap(({ id, title, severity }) => {
    const next = settings[id];
    return next === undefined || next === severity ? [] : [{ rule: id, title, now: severity, next }];
  });
}

/** "tắt 3 quy tắc, đổi mức 2 quy tắc" */
export function describePack(pack: Pick<RulePack, 'settings'>): string {
  const differences = differencesOf(pack);
  const off = differences.filter(({ next }) => next === 'off').length;
  return `tắt ${off} quy tắc, đổi mức ${differences.length - off} quy tắc`;
}

export function writeRulePack(pack: RulePack): string {
  const { settings, ...signed } = pack;
  const rules = Object.fromEntries(differencesOf({ settings }).map(({ rule, next }) => [rule, next]));
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...signed, rules }, null, 2)}\n`;
}

/** Reads the text of a file; the whole pack is refused when one line of it is wrong. */
export function readRulePack(text: string): Result<RulePack, Refusal> {
  const parsed = parseRecord(text);
  if (parsed === null || parsed.kind !== KIND) return refuse(NOT_A_PACK);
  if (parsed.version !== VERSION) return refuse(NEWER_PACK);
  const [issuedBy, document] = [line(parsed.issuedBy), line(parsed.document)];
  if (issuedBy === '' || document === '') return refuse(UNSIGNED_PACK);
  const issuedOn = typeof parsed.issuedOn === 'string' ? parsed.issuedOn : '';
  if (!isDay(issuedOn)) return refuse(UNDATED_PACK);
  if (!isRecord(parsed.rules)) return refuse(NOT_A_PACK);
  const faults = Object.entries(parsed.rules).flatMap(faultOf);
  if (faults.length > 0) return refuse(wrongRules(faults));
  const settings = parsed.rules as Readonly<Record<string, RuleSetting>>;
  return ok({ issuedBy, document, issuedOn, settings });
}

function faultOf([rule, setting]: readonly [string, unknown]): string[] {
  const named = `“${rule.slice(0, 60)}”`;
  if (findRule(rule) === null) return [`${named}: chương trình không có quy tắc này.`];
  return RULE_SETTINGS.some((known) => known === setting)
    ? []
    : [`${named}: phải là một trong ${RULE_SETTINGS.join(', ')}.`];
}

/** A day that is in the calendar; 2026-02-30 is not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const line = (value: unknown): string => (typeof value === 'string' ? tidyText(value).slice(0, LONGEST) : '');

function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const RULE_PACK_TOO_LARGE: Refusal = {
  code: 'rule-pack-too-large',
  message: 'Tệp lớn hơn 1 MB, không phải bộ quy tắc thể thức; hãy chọn lại.',
};
const NOT_A_PACK: Refusal = {
  code: 'not-a-rule-pack',
  message: 'Tệp không phải là bộ quy tắc thể thức do chương trình này xuất ra; hãy xin lại tệp của cấp trên.',
};
const NEWER_PACK: Refusal = {
  code: 'newer-rule-pack',
  message: 'Bộ quy tắc do bản chương trình mới hơn xuất ra; hãy cập nhật chương trình rồi nhận lại.',
};
const UNSIGNED_PACK: Refusal = {
  code: 'unsigned-rule-pack',
  message: 'Bộ quy tắc không ghi cơ quan ban hành hoặc văn bản làm căn cứ nên không nhận được.',
};
const UNDATED_PACK: Refusal = {
  code: 'undated-rule-pack',
  message: 'Bộ quy tắc không ghi đúng ngày ban hành nên không nhận được.',
};
const wrongRules = (details: readonly string[]): Refusal => ({
  code: 'wrong-rules-in-pack',
  message: 'Bộ quy tắc có chỗ sai nên không nhận dòng nào; hãy xin lại tệp của cấp trên.',
  details: details.slice(0, 20),
});

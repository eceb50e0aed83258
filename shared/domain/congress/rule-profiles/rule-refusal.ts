import type { Refusal } from '#shared/kernel/refusal.ts';
import { definitionOf, type RuleKey } from './definitions.ts';

export const ruleNotEditable = (key: RuleKey): Refusal => ({
  code: 'rule-not-editable',
  message: `“${definitionOf(key).label}” là nguyên tắc của Điều lệ, quy chế nên không sửa được ở đây.`,
});

export const ruleValueWrong = (key: RuleKey, fault: string): Refusal => ({
  code: 'rule-value-wrong',
  message: `${definitionOf(key).label}: ${fault}`,
  field: 'value',
});

export const RULE_REASON_MISSING: Refusal = {
  code: 'rule-reason-missing',
  message: 'Chưa ghi lý do sửa quy định; hãy ghi ngắn gọn, ví dụ văn bản hướng dẫn của cấp trên.',
  field: 'reason',
};

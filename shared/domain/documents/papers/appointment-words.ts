import { isAppointed } from '../../congress/rule-profiles/formation.ts';
import type { RulesInForce } from '../../congress/rule-profiles/rules-in-force.ts';

/** How personnel papers speak where the congress elects, and where the committee is appointed. */
const ELECTS = {
  ...{ approve: 'phê duyệt', listedFor: 'giới thiệu bầu vào', put: 'giới thiệu', toFill: 'cần bầu', seats: 'Cần bầu' },
} as const;
const APPOINTS = {
  ...{ approve: 'chỉ định', listedFor: 'đề nghị chỉ định vào', put: 'đề nghị', toFill: 'chỉ định', seats: 'Số lượng' },
} as const;

export const wordsOf = (rules: RulesInForce): typeof ELECTS | typeof APPOINTS =>
  isAppointed(rules) ? APPOINTS : ELECTS;

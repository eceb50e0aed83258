import { type ContentFinding, contentFinding, type TextPlace } from '../content/content-finding.ts';
import type { ContentRuleId } from '../content/content-rules.ts';
import type { FactPlace } from './fact.ts';

/** A contradiction between papers: at a place of one, against a place of another (or of the same). */
export type SetFinding = ContentFinding & { readonly file: number; readonly against: FactPlace };

type At = { readonly file: number; readonly where: TextPlace; readonly against: FactPlace };
type Said = Parameters<typeof contentFinding>[2];

/** One finding of a rule of the set at its two places. */
export const setFinding = (rule: ContentRuleId, { file, where, against }: At, said: Said): SetFinding => ({
  ...contentFinding(rule, where, said),
  ...{ file, against },
});

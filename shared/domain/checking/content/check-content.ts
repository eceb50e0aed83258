import { checkIndicators } from '../completeness/check-indicators.ts';
import { checkOutline } from '../completeness/check-outline.ts';
import { checkShortcomings } from '../completeness/check-shortcomings.ts';
import type { ContentFinding } from './content-finding.ts';
import { CONTENT_LIMITS, type ContentLimits } from './content-limits.ts';
import type { PaperText } from './paper-text.ts';

/** What one paper says, held against what its kind needs. In reading order. */
export function checkContent(text: PaperText, limits: ContentLimits = CONTENT_LIMITS): readonly ContentFinding[] {
  const findings = [...checkOutline(text, limits), ...checkIndicators(text), ...checkShortcomings(text)];
  return findings.sort((a, b) => a.where.paragraph - b.where.paragraph);
}

import { checkIndicators } from '../completeness/check-indicators.ts';
import { checkOutline } from '../completeness/check-outline.ts';
import { checkShortcomings } from '../completeness/check-shortcomings.ts';
import { checkWithin } from '../consistency/check-within.ts';
import { checkSectorResults } from '../vagueness/check-sector-results.ts';
import { checkVagueness } from '../vagueness/check-vagueness.ts';
import { checkReadingTime } from '../vagueness/reading-time.ts';
import type { ContentFinding } from './content-finding.ts';
import type { ContentLimits } from './content-limits.ts';
import type { PaperText } from './paper-text.ts';

/** What one paper says, held against what its kind needs. In reading order. */
export function checkContent(text: PaperText, limits: ContentLimits): readonly ContentFinding[] {
  const findings = [
    ...checkOutline(text, limits),
    ...checkIndicators(text),
    ...checkShortcomings(text),
    ...checkVagueness(text, limits),
    ...checkSectorResults(text),
    ...checkWithin(text),
    ...checkReadingTime(text, limits),
  ];
  return findings.sort((a, b) => a.where.paragraph - b.where.paragraph);
}

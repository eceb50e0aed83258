import type { OutlineLimits } from '../completeness/check-outline.ts';

export type ContentLimits = OutlineLimits;

/** Editable defaults, none of them a regulation. */
export const CONTENT_LIMITS: ContentLimits = { fewestWords: 18 };

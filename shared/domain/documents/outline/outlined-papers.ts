import { congressResolution } from '../papers/congress-resolution.ts';
import { reviewReport } from '../papers/review-report.ts';
import type { OutlineDefinition } from './outline-paper.ts';

/** Papers that are a head, an outline and a signature. Adding one: its module, a line here, `npm run templates`. */
export const OUTLINED_PAPERS: readonly OutlineDefinition[] = [reviewReport, congressResolution];

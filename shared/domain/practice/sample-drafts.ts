import type { DraftValues } from '../documents/paper.ts';
import { CLOSING_DRAFTS } from './drafts/closing.ts';
import { SAMPLE_RESOLUTION } from './drafts/congress-resolution.ts';
import { ORGANISING_DRAFTS } from './drafts/organising.ts';
import { PERSONNEL_DRAFTS } from './drafts/personnel.ts';
import { SAMPLE_REVIEW } from './drafts/review-report.ts';
import { RUNNING_DRAFTS } from './drafts/running.ts';
import { SAMPLE_SUBMISSION } from './sample-minutes.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

/** What the clerks of the sample congress have written, paper by paper; the minutes need its roster and are made apart. */
export const SAMPLE_DRAFTS: Readonly<Record<string, DraftValues>> = {
  'political-report': SAMPLE_REPORT,
  'personnel-submission': SAMPLE_SUBMISSION,
  'review-report': SAMPLE_REVIEW,
  'congress-resolution': SAMPLE_RESOLUTION,
  ...PERSONNEL_DRAFTS,
  ...ORGANISING_DRAFTS,
  ...RUNNING_DRAFTS,
  ...CLOSING_DRAFTS,
};

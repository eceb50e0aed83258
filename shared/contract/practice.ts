import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { procedure, returns } from './base.ts';

export const practiceContract = {
  /** A separate, watermarked file with sample people and drafts; can never touch real data. */
  create: procedure.output(returns<WorkspaceSummary>()),
};

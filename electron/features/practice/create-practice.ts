import { SAMPLE_AS_WRITTEN, sampleForDay } from '#shared/domain/practice/sample-for-day.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import type { AppContext, OpenWorkspace } from '../../rpc/context.ts';
import { createWorkspaceFile } from '../workspace/create-workspace-file.ts';
import { fillSampleCongress } from './fill-sample-congress.ts';

/** A practice congress in its own folder and file; its kind is written into the file and stamps every page. */
export async function createPractice(context: AppContext): Promise<OpenWorkspace> {
  const dates = sampleForDay(localDay(context.now()));
  await createWorkspaceFile(context, { kind: 'practice', setup: dates.setup });
  await fillSampleCongress(context, dates);
  const workspace = context.session.current();
  if (!workspace) throw new Error('the practice congress was closed while it was filled');
  return workspace;
}

/** The demonstration of the command line: the same sample as an ordinary congress at a path of choice. */
export async function createSampleCongress(context: AppContext, path: string): Promise<void> {
  await createWorkspaceFile(context, { kind: 'congress', setup: SAMPLE_AS_WRITTEN.setup, path });
  await fillSampleCongress(context, SAMPLE_AS_WRITTEN);
}

import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { SAMPLE_SUBMISSION, sampleMinutes } from '#shared/domain/practice/sample-minutes.ts';
import { SAMPLE_REPORT } from '#shared/domain/practice/sample-report.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { keepDraft, openDesk } from '../documents/paper-desk.ts';
import { listCandidatesWithPeople } from '../personnel/candidates.ts';

/** First drafts of the three papers; the minutes name the first-time candidates of the roster. */
export function draftSamplePapers(context: WorkspaceContext): void {
  const firstTime = listCandidatesWithPeople(context.db)
    .filter(({ standing }) => standing === 'first-time')
    .map(({ person }) => person.fullName);
  keep(context, 'political-report', SAMPLE_REPORT);
  keep(context, 'personnel-submission', SAMPLE_SUBMISSION);
  keep(context, 'congress-minutes', sampleMinutes(firstTime));
}

function keep(context: WorkspaceContext, paperId: string, values: DraftValues): void {
  const { version } = openDesk(context, paperId);
  keepDraft(context, { paperId, values, version, kept: 'by-hand' });
}

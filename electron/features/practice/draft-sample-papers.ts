import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { SAMPLE_DRAFTS } from '#shared/domain/practice/sample-drafts.ts';
import { sampleMinutes } from '#shared/domain/practice/sample-minutes.ts';
import { SAMPLE_OPINIONS } from '#shared/domain/practice/sample-opinions.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { keepDraft, openDesk } from '../documents/paper-desk.ts';
import { writeOpinion } from '../documents/write-opinion.ts';
import { listCandidatesWithPeople } from '../personnel/candidates.ts';

/** First drafts of every paper; the minutes name the first-time candidates of the roster. */
export function draftSamplePapers(context: WorkspaceContext): void {
  for (const opinion of SAMPLE_OPINIONS) writeOpinion(context, { ...opinion, id: null });
  const firstTime = listCandidatesWithPeople(context.db)
    .filter(({ standing }) => standing === 'first-time')
    .map(({ person }) => person.fullName);
  for (const [paperId, values] of Object.entries(SAMPLE_DRAFTS)) keep(context, paperId, values);
  keep(context, 'congress-minutes', sampleMinutes(firstTime));
}

function keep(context: WorkspaceContext, paperId: string, values: DraftValues): void {
  const { version } = openDesk(context, paperId);
  keepDraft(context, { paperId, values, version, kept: 'by-hand' });
}

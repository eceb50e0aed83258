import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { IntendedPost } from '#shared/domain/personnel/candidate.ts';
import { structureMembers, structureQuestion } from '#shared/domain/personnel/judge-candidates.ts';
import { measureStructure, missingExplanations } from '#shared/domain/personnel/structure-gauge.ts';
import { SAMPLE_EXPLANATION } from '#shared/domain/practice/drafts/personnel.ts';
import { SAMPLE_CANDIDATES, SAMPLE_INDICATORS, SAMPLE_SEATS } from '#shared/domain/practice/sample-congress.ts';
import type { SampleDates } from '#shared/domain/practice/sample-for-day.ts';
import { sampleMeetings } from '#shared/domain/practice/sample-steps.ts';
import { samplesFolder } from '../../platform/files/app-paths.ts';
import type { AppContext, WorkspaceContext } from '../../rpc/context.ts';
import { saveIndicators } from '../congress/congress.repository.ts';
import { listDelegates } from '../delegates/delegates.repository.ts';
import { acceptRoster, previewRoster } from '../delegates/import-roster.ts';
import { standFor } from '../personnel/candidacies.ts';
import { addCandidate, listCandidatesWithPeople } from '../personnel/candidates.ts';
import { saveSeats } from '../personnel/facts.ts';
import { gatherPersonnel } from '../personnel/gather-personnel.ts';
import { recordMeeting } from '../personnel/steps.ts';
import { explainShortfall, findStructure } from '../personnel/structure-targets.ts';
import { draftSamplePapers } from './draft-sample-papers.ts';
import { recordSampleFacts } from './record-sample-facts.ts';
import { signInSample } from './sign-in-sample.ts';

const ROSTER = 'dai-bieu-dang-bo-xa.xlsx';

/** Fills the open, still empty workspace with the sample: roster, indicators, candidates, steps and three drafts. */
export async function fillSampleCongress(app: AppContext, dates: SampleDates): Promise<void> {
  const workspace = app.session.current();
  if (!workspace) throw new Error('no workspace is open to be filled');
  const context: WorkspaceContext = { ...app, workspace, db: workspace.database.db, act: workspace.database.act };
  context.act({ act: 'indicators-saved', label: 'Nhập chỉ tiêu mẫu', subject: 'indicators', undoable: false }, (tx) =>
    saveIndicators(tx, SAMPLE_INDICATORS),
  );
  await importSampleRoster(context);
  addSampleCandidates(context);
  recordSampleFacts(context, { year: Number((dates.setup.congress.opensAt ?? '2026').slice(0, 4)) });
  explainSampleStructure(context);
  recordSampleSteps(context, dates.heldOn);
  signInSample(context);
  draftSamplePapers(context);
}

async function importSampleRoster(context: WorkspaceContext): Promise<void> {
  const bytes = await readFile(join(samplesFolder(context.paths), ROSTER));
  const preview = previewRoster(context, { file: new File([bytes], ROSTER), sheets: null, mapping: null });
  let step = await preview.next();
  while (!step.done) step = await preview.next();
  acceptRoster(context, step.value.previewId, {});
}

function addSampleCandidates(context: WorkspaceContext): void {
  const byNumber = new Map(listDelegates(context.db).map((delegate) => [delegate.number, delegate]));
  const add = (standing: 're-standing' | 'first-time') => (number: number, at: number) => {
    const person = byNumber.get(number);
    if (person) addCandidate(context, toCandidate(person, standing, standing === 're-standing' ? at : Infinity));
  };
  SAMPLE_CANDIDATES.reStanding.forEach(add('re-standing'));
  SAMPLE_CANDIDATES.firstTime.forEach(add('first-time'));
  const send = (office: 'official-delegates' | 'alternate-delegates') => (number: number) => {
    const person = byNumber.get(number);
    if (person) standFor(context, { personId: person.id, office, standing: 'first-time', origin: 'scheme' });
  };
  SAMPLE_CANDIDATES.officialDelegates.forEach(send('official-delegates'));
  SAMPLE_CANDIDATES.alternateDelegates.forEach(send('alternate-delegates'));
  for (const [office, seats] of SAMPLE_SEATS) saveSeats(context, { office, seats });
}

function toCandidate(person: Delegate, standing: 're-standing' | 'first-time', rank: number) {
  return {
    personId: person.id,
    standing,
    intendedPost: postOf(rank),
    committeeHistory: standing === 're-standing' ? 'Đảng uỷ viên khoá I' : '',
    politicalStandardConclusion: 'Đủ tiêu chuẩn chính trị (Kết luận số 08-KL/ĐU, ngày 15/02/2026)',
    note: '',
  };
}

function postOf(rank: number): IntendedPost {
  if (rank === 0) return 'secretary';
  if (rank <= 2) return 'deputy-secretary';
  return rank <= 5 ? 'standing-member' : 'committee-member';
}

/** What the sample's list falls short of is said to come from a thin reserve: made up like its people. */
function explainSampleStructure(context: WorkspaceContext): void {
  const records = gatherPersonnel(context.db, context.now());
  const { targets: unitTargets, explanations } = findStructure(context.db);
  const lines = measureStructure(structureMembers(records), structureQuestion(records, unitTargets));
  for (const { target, label } of missingExplanations(lines, explanations))
    explainShortfall(context, { target, label, explanation: SAMPLE_EXPLANATION });
}

function recordSampleSteps(context: WorkspaceContext, heldOn: readonly string[]): void {
  const candidates = listCandidatesWithPeople(context.db);
  for (const meeting of sampleMeetings(candidates, heldOn)) recordMeeting(context, meeting);
}

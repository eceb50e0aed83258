import { actionProgramme } from '../papers/action-programme.ts';
import { approvalRequest } from '../papers/approval-request.ts';
import { archiveHandover } from '../papers/archive-handover.ts';
import { bodiesList } from '../papers/bodies-list.ts';
import { candidateFileIndex } from '../papers/candidate-file-index.ts';
import { closingSpeech } from '../papers/closing-speech.ts';
import { congressAgenda } from '../papers/congress-agenda.ts';
import { congressPlan } from '../papers/congress-plan.ts';
import { congressResolution } from '../papers/congress-resolution.ts';
import { congressRules } from '../papers/congress-rules.ts';
import { credentialsReport, membersReport } from '../papers/credentials-report.ts';
import { delegateIntroduction } from '../papers/delegate-introduction.ts';
import { attendanceSheet, delegateRoster } from '../papers/delegate-lists.ts';
import { discussionReport } from '../papers/discussion-report.ts';
import { electionBrief } from '../papers/election-brief.ts';
import { feedbackReport } from '../papers/feedback-report.ts';
import { firstMeetingMinutes } from '../papers/first-meeting-minutes.ts';
import { fullReport } from '../papers/full-report.ts';
import { nominationBallot } from '../papers/nomination-ballot.ts';
import { nominationCountMinutes } from '../papers/nomination-count-minutes.ts';
import { openingSpeech } from '../papers/opening-speech.ts';
import { personnelMeetingMinutes } from '../papers/personnel-meeting-minutes.ts';
import { personnelScheme } from '../papers/personnel-scheme.ts';
import { politicalReportSummary } from '../papers/political-report-summary.ts';
import { quickReport } from '../papers/quick-report.ts';
import { ratificationRequest } from '../papers/ratification-request.ts';
import { reviewReport } from '../papers/review-report.ts';
import { seatPlan } from '../papers/seat-plan.ts';
import { speechRegister } from '../papers/speech-register.ts';
import { statisticsForm } from '../papers/statistics-form.ts';
import { subcommitteeDecision } from '../papers/subcommittee-decision.ts';
import { taskSchedule } from '../papers/task-schedule.ts';
import { upperDelegateScheme } from '../papers/upper-delegate-scheme.ts';
import { workingRegulation } from '../papers/working-regulation.ts';
import type { OutlineDefinition } from './outline-paper.ts';

/** Papers that are a head, an outline and a signature. Adding one: its module, a line here, `npm run templates`. */
export const OUTLINED_PAPERS: readonly OutlineDefinition[] = [
  congressPlan,
  subcommitteeDecision,
  taskSchedule,
  politicalReportSummary,
  reviewReport,
  feedbackReport,
  actionProgramme,
  approvalRequest,
  nominationBallot,
  nominationCountMinutes,
  personnelMeetingMinutes,
  personnelScheme,
  upperDelegateScheme,
  candidateFileIndex,
  delegateRoster,
  seatPlan,
  congressAgenda,
  workingRegulation,
  congressRules,
  electionBrief,
  bodiesList,
  attendanceSheet,
  credentialsReport,
  membersReport,
  delegateIntroduction,
  openingSpeech,
  closingSpeech,
  speechRegister,
  discussionReport,
  congressResolution,
  firstMeetingMinutes,
  ratificationRequest,
  quickReport,
  fullReport,
  statisticsForm,
  archiveHandover,
];

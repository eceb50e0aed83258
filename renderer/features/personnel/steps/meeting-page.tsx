import { useBlocker } from '@tanstack/react-router';
import { describeLack, describeMeetingProblem, meetingLabel } from '#shared/domain/personnel/steps/describe-steps.ts';
import type { Meeting } from '#shared/domain/personnel/steps/meeting.ts';
import { isStepOf } from '#shared/domain/personnel/steps/process.ts';
import { standingsOf } from '#shared/domain/personnel/steps/step-state.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useConfirmDanger } from '../../../ui/use-confirm-danger.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingRules } from './meeting-rules.tsx';
import { MeetingVotes } from './meeting-votes.tsx';
import { describeLeaving, describeUnkept, STATES } from './messages.ts';
import { type TypedMeeting, useMeeting } from './use-meeting.ts';
import { type Process, withMeeting } from './use-process.ts';

type Props = {
  readonly process: Process;
  readonly kept: Meeting;
  readonly isShown: boolean;
  readonly onChoose: (key: string) => void;
};

/** One meeting: what the rules ask of it, what was typed, what is missing. */
export function MeetingPage({ process, kept, isShown, onChoose }: Props) {
  const typed = useMeeting(kept, process);
  const records = withMeeting(process, typed.meeting);
  const standing = standingsOf(records).find(({ step }) => isStepOf(kept)(step));
  useWarnUnkept(typed);
  if (!standing || !isShown) return null;
  const isLocked = standing.state === 'locked';
  const title = meetingLabel(kept);
  return (
    <fieldset className="steps-meeting" aria-label={title} onBlur={typed.flush}>
      <div className="steps-head">
        <h2>
          {upperFirst(title)}: {typed.meeting.name}
        </h2>
        <span role="status" className="sub small">
          {typed.state === 'kept' ? '' : typed.state === 'failed' ? 'chưa ghi' : 'đang ghi…'}
        </span>
        <MeetingActs process={process} standing={standing} meeting={kept} onChoose={onChoose} />
      </div>
      <MeetingRules step={standing.step} />
      <ErrorNotice error={typed.error} />
      {typed.problems.length > 0 && <p className="typed-problem">{describeUnkept(kept)}</p>}
      {isLocked ? (
        <p className="sub">Bước trước chưa xong; ghi đủ bước trước thì bước này mở.</p>
      ) : (
        <>
          <Findings process={process} typed={typed} lacks={standing.lacks.filter(({ key }) => key === kept.key)} />
          <MeetingForm typed={typed} vote={standing.step.vote} />
          <MeetingVotes records={records} step={standing.step} typed={typed} nameOf={process.nameOf} />
        </>
      )}
    </fieldset>
  );
}

type FindingsProps = {
  readonly process: Process;
  readonly typed: TypedMeeting;
  readonly lacks: Parameters<typeof describeLack>[0][];
};

/** What cannot be true, then what is still missing; a click goes to the field. */
function Findings({ process, typed, lacks }: FindingsProps) {
  const { nameOf } = process;
  const toField = (field: string) => () => document.getElementById(`meeting-${field}`)?.focus();
  const wrong = typed.problems.map((problem) => ({
    ...{ message: describeMeetingProblem(problem, nameOf), label: 'Chưa ghi', tone: 'bad' as const },
    onJump: toField(problem.field),
  }));
  const missing = lacks
    .filter(({ code }) => code !== 'not-held')
    .map((lack) => ({
      ...{ message: `${upperFirst(describeLack(lack, nameOf))}.`, label: 'Thiếu', tone: STATES.begun.tone },
      onJump: toField(lack.field),
    }));
  if (wrong.length + missing.length === 0) return null;
  return <ProblemList problems={[...wrong, ...missing]} />;
}

/** Asks before the screen is left while figures stand on it only. */
function useWarnUnkept({ problems, meeting }: TypedMeeting): void {
  const confirm = useConfirmDanger();
  useBlocker({
    disabled: problems.length === 0,
    shouldBlockFn: async () => !(await confirm(describeLeaving(meeting))),
    // A browser asks by itself before it closes; the app's own window asks in Vietnamese (closing.ts)
    enableBeforeUnload: true,
  });
}

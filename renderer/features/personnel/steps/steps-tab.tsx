import { useState } from 'react';
import { isBegun } from '#shared/domain/personnel/steps/meeting.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { StepRail } from './step-rail.tsx';
import { StepSummary } from './step-summary.tsx';
import { type Process, useProcess } from './use-process.ts';
import './steps.css';

/** The steps of the process on the left, one meeting or the table of all on the right. */
export function StepsTab({ chosen }: { readonly chosen?: string | undefined }) {
  const { process, error } = useProcess();
  const [key, setKey] = useState<string | null>(chosen ?? null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  if (!process) return <ErrorNotice error={error} />;
  if (process.candidates.length === 0)
    return (
      <EmptyState
        title="Chưa có nhân sự nào để làm các bước"
        hint="Đưa người vào danh sách ở thẻ Danh sách; sau đó mỗi bước là một cuộc họp ghi ở đây."
      />
    );
  const current = key === 'all' ? null : (process.meetings.find((one) => one.key === key) ?? firstToDo(process));
  // A meeting that was opened stays at work while another is shown: what was typed in it may not be kept yet.
  const visited = process.meetings.filter((one) => one === current || opened.includes(one.key));
  const choose = (next: string) => {
    if (current && !opened.includes(current.key)) setOpened([...opened, current.key]);
    setKey(next);
  };
  return (
    <div className="steps">
      <div className="steps-rail no-print">
        <StepRail process={process} current={current?.key ?? 'all'} onChoose={choose} />
        <ModeChoice process={process} />
      </div>
      {visited.map((one) => (
        <MeetingPage key={one.key} process={process} kept={one} isShown={one === current} onChoose={choose} />
      ))}
      {current === null && <StepSummary process={process} onChoose={choose} />}
    </div>
  );
}

/** The meeting to work at: the first step that is not complete, at its last session. */
function firstToDo({ standings, meetings }: Process) {
  const open = standings.find(({ state }) => state !== 'complete');
  return open?.meetings.findLast(isBegun) ?? open?.meetings[0] ?? meetings[0] ?? null;
}

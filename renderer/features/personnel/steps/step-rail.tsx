import { meetingLabel } from '#shared/domain/personnel/steps/describe-steps.ts';
import { WAYS } from '#shared/domain/personnel/steps/meeting.ts';
import type { StepStanding } from '#shared/domain/personnel/steps/step-state.ts';
import { formatDay } from '../../../lib/format.ts';
import { Tag } from '../../../ui/tag.tsx';
import { STATES, WAY_TITLES } from './messages.ts';
import type { Process } from './use-process.ts';

type Props = {
  readonly process: Process;
  readonly current: string;
  readonly onChoose: (key: string) => void;
};

/** Steps in their order, each with its state; below, the table of all. */
export function StepRail({ process, current, onChoose }: Props) {
  return (
    <nav aria-label="Các bước nhân sự">
      {WAYS.map((way) => {
        const own = process.standings.filter(({ step }) => step.way === way);
        if (own.length === 0) return null;
        return (
          <section key={way}>
            <h3>{WAY_TITLES[way]}</h3>
            <ol>
              {own.map((standing) => (
                <Step key={standing.step.step} {...{ standing, current, onChoose }} />
              ))}
            </ol>
          </section>
        );
      })}
      <button
        type="button"
        className="steps-all"
        aria-current={current === 'all' ? 'step' : undefined}
        onClick={() => onChoose('all')}
      >
        Bảng tổng hợp các bước
      </button>
    </nav>
  );
}

function Step({ standing, current, onChoose }: Omit<Props, 'process'> & { readonly standing: StepStanding }) {
  const { step, meetings, state } = standing;
  const { tone, words } = STATES[state];
  return (
    <li>
      {meetings.map((meeting) => (
        <button
          key={meeting.key}
          type="button"
          aria-current={current === meeting.key ? 'step' : undefined}
          onClick={() => onChoose(meeting.key)}
        >
          <span className="steps-number">{meeting.session === 1 ? step.step : '+'}</span>
          <span>
            {meeting.session === 1 ? meeting.name : meetingLabel(meeting)}
            <span className="sub small">
              {formatDay(meeting.heldOn)} {meeting.session === 1 && <Tag tone={tone}>{words}</Tag>}
            </span>
          </span>
        </button>
      ))}
    </li>
  );
}

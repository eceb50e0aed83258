import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { isBegun, type Meeting } from '#shared/domain/personnel/steps/meeting.ts';
import type { StepStanding } from '#shared/domain/personnel/steps/step-state.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../../lib/use-undo.ts';
import { useConfirmDanger } from '../../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { describeDropping } from './messages.ts';
import { MinutesLink } from './minutes-link.tsx';
import type { Process } from './use-process.ts';

type Props = {
  readonly process: Process;
  readonly standing: StepStanding;
  readonly meeting: Meeting;
  readonly onChoose: (key: string) => void;
};

/** Papers of the meeting, one more session for those who came later, and taking it back. */
export function MeetingActs({ standing, meeting, onChoose }: Props) {
  const notices = useNotices();
  const confirm = useConfirmDanger();
  const undo = useUndo({ onFailed: notices.failed });
  const add = useMutation(
    rpc.personnel.addSession.mutationOptions({ onSuccess: ({ key }) => onChoose(key), onError: notices.failed }),
  );
  const remove = useMutation({
    mutationFn: () => asOwnAct(() => client.personnel.removeMeeting({ key: meeting.key })),
    onSuccess: ({ act }) =>
      notices.done('Đã xoá cuộc họp', act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) }),
    onError: notices.failed,
  });
  const { way, step } = standing.step;
  const hasNewcomers = standing.lacks.some(({ code }) => code === 'no-outcome');
  return (
    <span className="steps-acts no-print">
      {standing.step.vote !== 'written' && <MinutesLink meeting={meeting} />}
      {isBegun(meeting) && hasNewcomers && (
        <Button size="small" onClick={() => add.mutate({ way, step })}>
          Họp bổ sung
        </Button>
      )}
      {(isBegun(meeting) || meeting.session > 1) && (
        <Button
          size="small"
          danger
          onClick={() => void confirm(describeDropping(meeting)).then((sure) => sure && remove.mutate())}
        >
          Xoá cuộc họp
        </Button>
      )}
    </span>
  );
}

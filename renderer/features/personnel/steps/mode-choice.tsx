import { useMutation } from '@tanstack/react-query';
import { Radio } from 'antd';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { isBegun } from '#shared/domain/personnel/steps/meeting.ts';
import { rpc } from '../../../lib/rpc.ts';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { MODES } from './messages.ts';
import type { Process } from './use-process.ts';

/** One row of steps or one for each standing; fixed once a meeting is kept. A cell and an appointed committee have one anyway. */
export function ModeChoice({ process }: { readonly process: Process }) {
  const notices = useNotices();
  const choose = useMutation(rpc.personnel.chooseMode.mutationOptions({ onError: notices.failed }));
  const isFixed = process.process.some(({ vote }) => vote === 'written');
  return (
    <div className="steps-mode">
      {!isFixed && (
        <Radio.Group
          vertical
          aria-label="Cách làm các bước"
          value={process.mode}
          disabled={process.meetings.some(isBegun)}
          options={[...MODES]}
          onChange={(event) => choose.mutate({ mode: event.target.value })}
        />
      )}
      {process.process[0]?.note === 'appointment-steps' ? (
        <UnconfirmedNote {...noteOf('appointment-steps')} />
      ) : (
        <UnconfirmedNote {...noteOf('personnel-steps')} />
      )}
      {process.mode === 'separate' && <UnconfirmedNote {...noteOf('reelect-steps')} />}
    </div>
  );
}

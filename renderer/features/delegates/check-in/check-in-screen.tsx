import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { SessionFigures } from '#shared/domain/delegates/check-in/attendance.ts';
import { voterWord } from '#shared/domain/delegates/check-in/attendance-words.ts';
import type { Session } from '#shared/domain/delegates/check-in/session.ts';
import { client, rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { StandingDrawer } from '../standing-drawer.tsx';
import { AttendeeTable } from './attendee-table.tsx';
import { DoorBox } from './door-box.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { HallView } from './hall-view.tsx';
import { isShown, SHOW_LABELS, type Show } from './messages.ts';
import { QuorumCard } from './quorum-card.tsx';
import { SessionPicker } from './session-picker.tsx';
import { useDoor } from './use-door.ts';
import './check-in.css';

/** How soon people let in from another window are seen here, in milliseconds. */
const OTHER_DOORS_MS = 5_000;

/** Signing in at one session: the door, the list and the figures side by side. */
export function CheckInScreen() {
  const [picked, setPicked] = useState<string | null>(null);
  const sessions = useQuery(rpc.attendance.listSessions.queryOptions());
  const list = sessions.data ?? [];
  const session = list.find(({ id }) => id === picked) ?? list[0];
  return (
    <Screen
      fill
      title="Điểm danh"
      loading={sessions.isPending}
      error={sessions.error}
      onRetry={() => void sessions.refetch()}
      actions={session && <SessionPicker sessions={list} session={session} onPick={setPicked} />}
    >
      {session ? <OpenSession key={session.id} session={session} /> : <NoSession />}
    </Screen>
  );
}

function NoSession() {
  const notices = useNotices();
  const add = useMutation({ mutationFn: () => client.attendance.addProposedSessions(), onError: notices.failed });
  return (
    <EmptyState
      title="Chưa có phiên nào để điểm danh"
      hint="Phiên trù bị và phiên chính thức được lập theo ngày giờ đã ghi ở mục Đại hội; thêm, sửa được sau."
      action={
        <Button type="primary" loading={add.isPending} onClick={() => add.mutate()}>
          Lập phiên theo ngày đại hội
        </Button>
      }
    />
  );
}

function OpenSession({ session }: { readonly session: Session }) {
  const read = useQuery({
    ...rpc.attendance.read.queryOptions({ input: { sessionId: session.id } }),
    placeholderData: keepPreviousData,
    refetchInterval: OTHER_DOORS_MS,
  });
  return read.data ? <Door session={session} figures={read.data} /> : null;
}

type DoorProps = { readonly session: Session; readonly figures: SessionFigures };

function Door({ session, figures }: DoorProps) {
  const [show, setShow] = useState<Show>('all');
  const [inHall, setInHall] = useState(false);
  const [reasonOf, setReasonOf] = useState<string | null>(null);
  const door = useDoor(session.id);
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const { attendees } = figures;
  const amount = (one: Show) => attendees.filter((line) => isShown(one, line)).length;
  return (
    <div className="check-in">
      <div className="check-in-door">
        <DoorBox door={door} lines={new Map(attendees.map((line) => [line.id, line]))} />
        <FeedbackPanel door={door} />
        <Segmented<Show>
          value={show}
          onChange={setShow}
          options={(Object.keys(SHOW_LABELS) as Show[]).map((value) => ({
            value,
            label: `${SHOW_LABELS[value]} ${amount(value)}`,
          }))}
        />
        <AttendeeTable lines={attendees.filter((line) => isShown(show, line))} door={door} onReason={setReasonOf} />
      </div>
      <QuorumCard figures={figures} onHall={() => setInHall(true)} />
      {inHall && setup.data && (
        <HallView figures={figures} voters={voterWord(setup.data.congress.kind)} onLeave={() => setInHall(false)} />
      )}
      {reasonOf !== null && <Reason id={reasonOf} onClose={() => setReasonOf(null)} />}
    </div>
  );
}

function Reason({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const person = useQuery(rpc.delegates.find.queryOptions({ input: { id } }));
  return person.data ? <StandingDrawer delegate={person.data} open onClose={onClose} onSaved={onClose} /> : null;
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countFor } from '../features/overview/missing.ts';
import { useMissing } from '../features/overview/use-missing.ts';
import { formatMoment, formatTime } from '../lib/format.ts';
import { rpc } from '../lib/rpc.ts';
import { DESK_ROOMS, ROOMS, type RoomPath } from './rooms.ts';

/** The rooms in the order of work, with counts of what needs doing. */
export function SideMenu() {
  const { missing } = useMissing();

  return (
    <nav className="shell-nav no-print" aria-label="Các phòng việc">
      {ROOMS.map(({ to, label }) => (
        <RoomLink key={to} to={to} label={label} count={countFor(to, missing)} />
      ))}
      <hr />
      {DESK_ROOMS.map(({ to, label }) => (
        <RoomLink key={to} to={to} label={label} count={0} />
      ))}
      <LastBackup />
    </nav>
  );
}

function RoomLink({ to, label, count }: { readonly to: RoomPath; readonly label: string; readonly count: number }) {
  return (
    <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ className: 'active' }}>
      {label}
      {count > 0 && (
        <i title={`${count} việc cần làm`}>
          {count}
          <span className="visually-hidden"> việc cần làm</span>
        </i>
      )}
    </Link>
  );
}

function LastBackup() {
  const backups = useQuery(rpc.workspace.listBackups.queryOptions({ refetchInterval: 60_000 }));
  const newest = backups.data?.[0];
  if (!newest) return <small>{backups.isSuccess ? 'Chưa có bản sao lưu' : ''}</small>;
  const today = new Date(newest.takenAt).toDateString() === new Date().toDateString();
  return (
    <small>Sao lưu gần nhất {today ? formatTime(newest.takenAt) : formatMoment(newest.takenAt)} · đã kiểm tra</small>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Backup } from '#shared/domain/workspace/workspace.ts';
import { formatBytes, formatDay, formatMoment } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { describeBackupReason, describeRestore } from './messages.ts';
import { useEnterWorkspace } from './use-enter-workspace.ts';

/** Copies taken by the backup rule; each says whose it is and what it holds before it is brought back. */
export function BackupsScreen() {
  const backups = useQuery(rpc.workspace.listBackups.queryOptions());
  const notices = useNotices();
  const confirm = useConfirmDanger();
  const enter = useEnterWorkspace();
  const backUp = useMutation(
    rpc.workspace.backUpNow.mutationOptions({ onSuccess: () => notices.done('Đã sao lưu và mở thử lại bản sao.') }),
  );
  const restore = useMutation(
    rpc.workspace.restoreBackup.mutationOptions({
      onSuccess: (workspace) => {
        enter(workspace);
        notices.done('Đã khôi phục. Bản trước khi khôi phục nằm đầu danh sách sao lưu.');
      },
    }),
  );
  const bringBack = async (backup: Backup) => {
    const agreed = await confirm({
      title: `Khôi phục bản ${formatMoment(backup.takenAt)}?`,
      consequence: describeRestore(backup),
      confirm: 'Khôi phục bản này',
    });
    if (agreed) restore.mutate({ fileName: backup.fileName });
  };
  return (
    <Screen
      title="Sao lưu"
      subtitle="Tự sao lưu khi mở tệp và mỗi 15 phút làm việc, giữ 10 bản gần nhất. Mỗi bản được mở thử trước khi giữ."
      loading={backups.isPending}
      error={backups.error ?? backUp.error ?? restore.error}
      actions={
        <Button type="primary" loading={backUp.isPending} onClick={() => backUp.mutate(undefined)}>
          Sao lưu ngay
        </Button>
      }
    >
      <Card>
        {backups.data?.length === 0 ? (
          <EmptyState title="Chưa có bản sao lưu nào" hint="Bấm “Sao lưu ngay” để có bản đầu tiên." />
        ) : (
          <BackupTable backups={backups.data ?? []} busy={restore.isPending} onRestore={(one) => void bringBack(one)} />
        )}
      </Card>
    </Screen>
  );
}

type TableProps = {
  readonly backups: readonly Backup[];
  readonly busy: boolean;
  readonly onRestore: (backup: Backup) => void;
};

function BackupTable({ backups, busy, onRestore }: TableProps) {
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Lúc</th>
            <th>Lý do</th>
            <th>Đơn vị</th>
            <th>Khai mạc</th>
            <th className="num">Người</th>
            <th className="num">Nhân sự</th>
            <th className="num">Đã ban hành</th>
            <th className="num">Cỡ</th>
            <th>
              <span className="visually-hidden">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.fileName}>
              <td>{formatMoment(backup.takenAt)}</td>
              <td>
                <Tag tone={backup.reason === 'before-restore' ? 'info' : 'none'}>
                  {describeBackupReason(backup.reason)}
                </Tag>
              </td>
              <td>{backup.unit}</td>
              <td>{formatDay(backup.opensOn) || '–'}</td>
              <td className="num">{backup.people}</td>
              <td className="num">{backup.candidates}</td>
              <td className="num">{backup.issuedPapers}</td>
              <td className="num">{formatBytes(backup.bytes)}</td>
              <td className="num">
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={`Khôi phục bản ${formatMoment(backup.takenAt)}`}
                  onClick={() => onRestore(backup)}
                >
                  Khôi phục…
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

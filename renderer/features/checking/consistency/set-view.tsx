import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { tableOfSet } from '#shared/domain/checking/consistency/set-table.ts';
import { pointsOfSet, type SetPoint } from '#shared/domain/checking/report/set-report.ts';
import { rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { DeskFile } from '../check-desk.ts';
import { IgnoreDialog } from '../format/ignore-dialog.tsx';
import { IgnoredRows } from '../format/ignored-rows.tsx';
import { FactTable } from './fact-table.tsx';
import { toHeld } from './held-file.ts';
import type { OpenPlace } from './open-place.ts';
import { SetFindings } from './set-findings.tsx';

type Props = {
  readonly files: readonly DeskFile[];
  /** What to do while there are fewer than two */
  readonly hint: string;
  readonly isWaiting: boolean;
  readonly onOpen: OpenPlace;
};

/** One table of each fact, where papers disagree first, and the contradictions with both places. */
export function SetView({ files: given, hint, isWaiting, onOpen }: Props) {
  const [ignoring, setIgnoring] = useState<SetPoint | null>(null);
  const ignored = useQuery(rpc.checking.listIgnored.queryOptions());
  const pack = useQuery(rpc.checking.findRulePack.queryOptions());
  const held = useMemo(() => given.flatMap(toHeld), [given]);
  const table = useMemo(() => tableOfSet(held.map(({ paper }) => paper)), [held]);
  const files = held.map(({ file }) => file);
  if (files.length < 2) return isWaiting ? null : <EmptyState title="Cần ít nhất hai văn bản" hint={hint} />;
  const decided = {
    ignored: ignored.data ?? [],
    pack: pack.data?.pack ?? null,
    keys: files.map(({ paperKey }) => paperKey),
  };
  const points = pointsOfSet(table, decided);
  const odd = ignoring === null ? undefined : files[ignoring.file];
  return (
    <>
      <p className="sub">
        {files.length} văn bản, {table.lines.length} điều cùng có ở nhiều văn bản hoặc ghi khác nhau,{' '}
        {table.disagreeing === 0 ? 'không điều nào khác nhau' : `${table.disagreeing} điều khác nhau`}. Máy chỉ đối
        chiếu điều nhận ra được, không phải quy định; người ký vẫn đọc lại. Bấm một giá trị để mở đúng chỗ.
      </p>
      <SetFindings files={files} points={points.open} onOpen={onOpen} onIgnore={setIgnoring} />
      <IgnoredRows ignored={points.ignored} />
      {table.lines.length > 0 ? (
        <FactTable files={files} table={table} onOpen={onOpen} />
      ) : (
        <EmptyState
          title="Chưa có điều nào để đối chiếu"
          hint="Các văn bản này không cùng nhắc đến số liệu, nhân sự, ngày tháng hay chỉ tiêu nào mà máy nhận ra."
        />
      )}
      {ignoring && odd && <IgnoreDialog file={odd} finding={ignoring} onClose={() => setIgnoring(null)} />}
    </>
  );
}

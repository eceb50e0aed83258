import { Button } from 'antd';
import { useState } from 'react';
import type { ImportedRoster } from '#shared/domain/delegates/roster-import.ts';
import { useUndo } from '../../lib/use-undo.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { describeImported } from './messages.ts';

type Props = {
  readonly done: ImportedRoster;
  /** The import's own act; null when it wrote nothing */
  readonly act: number | null;
  readonly onLeave: () => void;
};

/** What was written, what was left out and why; the whole import can be taken back here. */
export function ImportResult({ done, act, onLeave }: Props) {
  const [undone, setUndone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const undo = useUndo({ onDone: () => setUndone(true), onFailed: setFailure });
  return (
    <Card title={undone ? 'Đã hoàn tác' : 'Đã nhập xong'}>
      <ErrorNotice error={undone ? null : failure} />
      <p aria-live="polite">{undone ? 'Danh sách trở lại như trước khi nhập.' : describeImported(done)}</p>
      {!undone && done.rejected.length > 0 && (
        <ProblemList problems={done.rejected.map(({ message }) => ({ message, label: 'Không nhập' }))} />
      )}
      <div className="row-tight" style={{ marginTop: 16 }}>
        <Button type="primary" onClick={onLeave}>
          Xem danh sách
        </Button>
        {act !== null && !undone && (
          <Button loading={undo.isPending} onClick={() => undo.mutate({ sequence: act })}>
            Hoàn tác lần nhập này
          </Button>
        )}
      </div>
    </Card>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import type { ImportedRoster } from '#shared/domain/delegates/roster-import.ts';
import { useUndo } from '../../lib/use-undo.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { describeImported } from './messages.ts';

/** What was written, what was left out and why; the whole import can be taken back here. */
export function ImportResult({ done, onLeave }: { readonly done: ImportedRoster; readonly onLeave: () => void }) {
  const undo = useUndo();
  const [undone, setUndone] = useState(false);
  const hasWritten = done.added + done.updated > 0;
  return (
    <Card title={undone ? 'Đã hoàn tác' : 'Đã nhập xong'}>
      <ErrorNotice error={undo.error} />
      <p aria-live="polite">{undone ? 'Danh sách trở lại như trước khi nhập.' : describeImported(done)}</p>
      {!undone && done.rejected.length > 0 && (
        <ProblemList problems={done.rejected.map(({ message }) => ({ message, label: 'Không nhập' }))} />
      )}
      <div className="row-tight" style={{ marginTop: 16 }}>
        <Button type="primary" onClick={onLeave}>
          Xem danh sách
        </Button>
        {hasWritten && !undone && (
          <Button loading={undo.isPending} onClick={() => undo.mutate(undefined, { onSuccess: () => setUndone(true) })}>
            Hoàn tác lần nhập này
          </Button>
        )}
      </div>
    </Card>
  );
}

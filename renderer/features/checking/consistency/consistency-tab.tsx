import { useMemo } from 'react';
import { type PaperOfSet, tableOfSet } from '#shared/domain/checking/consistency/set-table.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { type DeskFile, useDeskFiles } from '../check-desk.ts';
import { FactTable } from './fact-table.tsx';
import type { OpenPlace } from './open-place.ts';
import { SetFindings } from './set-findings.tsx';

type Props = { readonly onOpen: OpenPlace };

/** What the papers on the desk say of the same things, where they disagree first. */
export function ConsistencyTab({ onOpen }: Props) {
  const desk = useDeskFiles();
  const held = useMemo(() => desk.flatMap(toHeld), [desk]);
  const table = useMemo(() => tableOfSet(held.map(({ paper }) => paper)), [held]);
  const files = held.map(({ file }) => file);
  if (files.length < 2)
    return (
      <EmptyState
        title="Cần ít nhất hai văn bản"
        hint="Ở phần Thể thức, bấm “Văn bản của đại hội…” để lấy các văn bản của đại hội này, hoặc đưa các tệp của một bộ vào."
      />
    );
  return (
    <div className="checking-scroll stack">
      <p className="sub">
        {files.length} văn bản, {table.lines.length} điều cùng có ở nhiều văn bản hoặc ghi khác nhau,{' '}
        {table.disagreeing === 0 ? 'không điều nào khác nhau' : `${table.disagreeing} điều khác nhau`}. Máy chỉ đối
        chiếu điều nhận ra được, không phải quy định; người ký vẫn đọc lại. Bấm một giá trị để mở đúng chỗ.
      </p>
      <SetFindings files={files} table={table} onOpen={onOpen} />
      {table.lines.length > 0 ? (
        <FactTable files={files} table={table} onOpen={onOpen} />
      ) : (
        <EmptyState
          title="Chưa có điều nào để đối chiếu"
          hint="Các văn bản này không cùng nhắc đến số liệu, nhân sự, ngày tháng hay chỉ tiêu nào mà máy nhận ra."
        />
      )}
    </div>
  );
}

/** Files that could not be read say nothing. */
function toHeld(file: DeskFile): readonly { readonly file: DeskFile; readonly paper: PaperOfSet }[] {
  if (!file.report?.said) return [];
  const { said, place, profile } = file.report;
  return [{ file, paper: { said, place, profile } }];
}

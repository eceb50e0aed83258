import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { rpc } from '../../lib/rpc.ts';
import { useUndo } from '../../lib/use-undo.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { AddCandidate } from './add-candidate.tsx';
import { CandidateDrawer } from './candidate-drawer.tsx';
import { CandidateTable } from './candidate-table.tsx';
import type { ListedCandidate } from './listed-candidate.ts';
import { describeRemoval } from './messages.ts';

/** The list in its order; every act can be undone from its notice. */
export function CandidateList({ candidates }: { readonly candidates: readonly ListedCandidate[] }) {
  const notices = useNotices();
  const undo = useUndo();
  const confirm = useConfirmDanger();
  const [editedId, setEditedId] = useState<string | null>(null);
  const onError = notices.failed;
  const save = useMutation(rpc.personnel.saveCandidate.mutationOptions({ onError }));
  const remove = useMutation(rpc.personnel.removeCandidate.mutationOptions({ onError }));
  const reorder = useMutation(rpc.personnel.reorderCandidates.mutationOptions({ onError }));

  const move = (id: string, step: number) => {
    const ids = candidates.map((candidate) => candidate.id);
    const at = ids.indexOf(id);
    const [moved = id] = ids.splice(at, 1);
    ids.splice(at + step, 0, moved);
    reorder.mutate({ ids });
  };
  const drop = async ({ id, person }: ListedCandidate) => {
    if (!(await confirm(describeRemoval(person.fullName)))) return;
    const onUndo = () => undo.mutate(undefined, { onError });
    remove.mutate({ id }, { onSuccess: () => notices.done(`Đã bỏ ${person.fullName} khỏi danh sách`, { onUndo }) });
  };
  const edited = candidates.find((candidate) => candidate.id === editedId) ?? null;
  return (
    <div className="stack">
      <AddCandidate taken={new Set(candidates.map((candidate) => candidate.personId))} />
      {candidates.length === 0 ? (
        <EmptyState
          title="Chưa có nhân sự nào"
          hint="Gõ tên ở ô trên để chọn người từ danh sách đại biểu; không cần gõ dấu."
        />
      ) : (
        <CandidateTable
          candidates={candidates}
          onSave={({ person: _person, position: _position, ...fields }) => save.mutate(fields)}
          onMove={move}
          onEdit={(candidate) => setEditedId(candidate.id)}
          onRemove={(candidate) => void drop(candidate)}
        />
      )}
      <CandidateDrawer
        candidate={edited}
        onClose={() => setEditedId(null)}
        onSave={({ person: _person, position: _position, ...fields }) =>
          save.mutate(fields, { onSuccess: () => setEditedId(null) })
        }
      />
    </div>
  );
}

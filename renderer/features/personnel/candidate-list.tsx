import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Candidate } from '#shared/domain/personnel/candidate.ts';
import type { Done } from '../../lib/own-act.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../lib/use-undo.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { AddCandidate } from './add-candidate.tsx';
import { CandidateDrawer } from './candidate-drawer.tsx';
import { CandidateTable } from './candidate-table.tsx';
import type { ListedCandidate } from './listed-candidate.ts';
import { describeRemoval } from './messages.ts';

type Changed = Omit<Candidate, 'position'>;

/** The list in its order; every act can be undone from its notice. */
export function CandidateList({ candidates }: { readonly candidates: readonly ListedCandidate[] }) {
  const notices = useNotices();
  const confirm = useConfirmDanger();
  const [editedId, setEditedId] = useState<string | null>(null);
  const onError = notices.failed;
  const undo = useUndo({ onFailed: onError });
  const save = useMutation({
    mutationFn: (fields: Changed) => asOwnAct(() => client.personnel.saveCandidate(fields)),
    onError,
  });
  const remove = useMutation({
    mutationFn: (id: string) => asOwnAct(() => client.personnel.removeCandidate({ id })),
    onError,
  });
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
    const onSuccess = ({ act }: Done<unknown>) =>
      notices.done(
        `Đã bỏ ${person.fullName} khỏi danh sách`,
        act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) },
      );
    remove.mutate(id, { onSuccess });
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
        onSave={({ person, position: _position, ...fields }) =>
          save.mutate(fields, {
            onSuccess: ({ act }) => {
              setEditedId(null);
              if (act === null) notices.done(`${person.fullName}: không có gì thay đổi`);
            },
          })
        }
      />
    </div>
  );
}

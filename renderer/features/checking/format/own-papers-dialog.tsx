import { useQuery } from '@tanstack/react-query';
import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { FileToAdd } from '../check-desk.ts';
import { ownPaperFile } from '../own-papers.ts';

type Props = { readonly onClose: () => void; readonly onPapers: (papers: readonly FileToAdd[]) => void };

/** Papers of this congress that are issued or begun; the very bytes that are kept or would be printed. */
export function OwnPapersDialog({ onClose, onPapers }: Props) {
  useFocusBack();
  const papers = useQuery(rpc.documents.listPapers.queryOptions());
  const issued = useQuery(rpc.documents.listIssued.queryOptions());
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const valid = new Map(
    (issued.data ?? []).filter(({ revokedAt }) => revokedAt === null).map((one) => [one.paperId, one.id]),
  );
  const begun = (papers.data ?? []).filter(({ paperId, draftVersion }) => valid.has(paperId) || draftVersion > 0);
  const picked = chosen ?? new Set(begun.map(({ paperId }) => paperId));
  const toggle = (paperId: string) => {
    const next = new Set(picked);
    if (!next.delete(paperId)) next.add(paperId);
    setChosen(next);
  };
  const take = () =>
    onPapers(
      begun
        .filter(({ paperId }) => picked.has(paperId))
        .map(({ paperId, name }) => ownPaperFile(paperId, name, valid.get(paperId) ?? null)),
    );
  return (
    <Modal
      open
      title="Văn bản của đại hội"
      onCancel={onClose}
      cancelText="Thôi"
      okText={`Kiểm tra ${picked.size} văn bản`}
      okButtonProps={{ disabled: picked.size === 0 }}
      onOk={take}
    >
      <ErrorNotice error={papers.error ?? issued.error} />
      {papers.isSuccess && begun.length === 0 ? (
        <EmptyState title="Chưa có văn bản nào được soạn" hint="Mở Văn kiện để bắt đầu soạn." />
      ) : (
        <div className="checking-papers">
          {begun.map(({ paperId, name, symbol }) => (
            <Checkbox key={paperId} checked={picked.has(paperId)} onChange={() => toggle(paperId)}>
              {name} <span className="sub small">{valid.has(paperId) ? (symbol ?? '') : 'dự thảo'}</span>
            </Checkbox>
          ))}
        </div>
      )}
    </Modal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Modal, Skeleton } from 'antd';
import { compareDrafts } from '#shared/domain/documents/compare/compare-drafts.ts';
import type { DraftValues, PaperField } from '#shared/domain/documents/paper.ts';
import { rpc } from '../../../lib/rpc.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LinePairs } from './line-pairs.tsx';

/** A saved version by its number, or what stands on the desk now. */
export type Side = number | 'now';

type Props = {
  readonly paperId: string;
  readonly fields: readonly PaperField[];
  readonly now: DraftValues;
  readonly left: Side;
  readonly right: Side;
  readonly onClose: () => void;
};

const nameOf = (side: Side) => (side === 'now' ? 'Đang soạn' : `Bản ${side}`);

/** Two versions side by side, field by field; only fields in which something differs. */
export function CompareDialog({ paperId, fields, now, left, right, onClose }: Props) {
  const [before, after] = [useVersion(paperId, left, now), useVersion(paperId, right, now)];
  const differences = before.values && after.values ? compareDrafts(before.values, after.values, fields) : null;
  return (
    <Modal open onCancel={onClose} footer={null} width={1120} title={`So sánh: ${nameOf(left)} và ${nameOf(right)}`}>
      <ErrorNotice error={before.error ?? after.error} />
      {!differences && !before.error && !after.error && <Skeleton active />}
      {differences?.length === 0 && <EmptyState title="Hai bản giống nhau" hint="Không mục nào khác." />}
      {differences?.map(({ field, label, lines }) => (
        <LinePairs key={field} {...{ label, lines, left: nameOf(left), right: nameOf(right) }} />
      ))}
    </Modal>
  );
}

function useVersion(paperId: string, side: Side, now: DraftValues) {
  const kept = useQuery(
    rpc.documents.readVersion.queryOptions({
      input: { paperId, version: side === 'now' ? 1 : side },
      enabled: side !== 'now',
    }),
  );
  return side === 'now' ? { values: now, error: null } : { values: kept.data?.values ?? null, error: kept.error };
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Segmented } from 'antd';
import { useState } from 'react';
import type { PaperField } from '#shared/domain/documents/paper.ts';
import { formatMoment } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { KEPT_LABELS } from './messages.ts';
import type { Draft } from './use-draft.ts';
import { CompareChoice } from './versions/compare-choice.tsx';
import { CompareDialog, type Side } from './versions/compare-dialog.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly paperId: string;
  readonly draft: Draft;
  readonly fields: readonly PaperField[];
};

/** Every saved version of the draft, newest first; any of them can come back. */
export function VersionsDrawer({ open, onClose, paperId, draft, fields }: Props) {
  const [showing, setShowing] = useState<'kept' | 'all'>('all');
  const versions = useQuery(rpc.documents.listVersions.queryOptions({ input: { paperId }, enabled: open }));
  const [compared, setCompared] = useState<readonly [Side, Side] | null>(null);
  const notices = useNotices();
  const ask = useConfirmDanger();
  const restore = useMutation(
    rpc.documents.restoreVersion.mutationOptions({ onSuccess: draft.take, onError: notices.failed }),
  );
  const shown = (versions.data ?? []).filter(({ kept }) => showing === 'all' || kept !== 'autosave');
  const bringBack = async (version: number) => {
    const sure = await ask({
      title: `Khôi phục bản ${version}?`,
      consequence: 'Nội dung đang soạn được thay bằng bản này; bản đang soạn được giữ lại trong danh sách.',
      confirm: `Khôi phục bản ${version}`,
    });
    if (sure && (await draft.flush())) restore.mutate({ paperId, version });
  };
  return (
    <Drawer open={open} onClose={onClose} title="Các bản đã lưu" size={460}>
      <Segmented
        aria-label="Lọc các bản"
        value={showing}
        onChange={setShowing}
        options={[
          { value: 'all', label: 'Tất cả' },
          { value: 'kept', label: 'Bản giữ tay' },
        ]}
      />
      <CompareChoice versions={versions.data ?? []} onCompare={(left, right) => setCompared([left, right])} />
      {compared && (
        <CompareDialog
          {...{ paperId, fields, now: draft.values, left: compared[0], right: compared[1] }}
          onClose={() => setCompared(null)}
        />
      )}
      <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />
      {versions.isSuccess && shown.length === 0 && (
        <EmptyState title="Chưa có bản nào" hint="Bấm Ctrl S để giữ một bản." />
      )}
      <ul className="version-list">
        {shown.map(({ version, savedAt, actor, kept }) => (
          <li key={version}>
            <span>
              <b>Bản {version}</b> · {formatMoment(savedAt)}
              <span className="sub small"> {[KEPT_LABELS[kept], actor].filter((part) => part !== '').join(' · ')}</span>
            </span>
            <Button size="small" disabled={restore.isPending} onClick={() => void bringBack(version)}>
              Khôi phục
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

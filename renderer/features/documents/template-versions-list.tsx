import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { download } from '../../lib/download.ts';
import { formatMoment } from '../../lib/format.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';

type Props = { readonly paperId: string; readonly open: boolean };

const SOURCES: Readonly<Record<string, string>> = { standard: 'Mẫu chuẩn', own: 'Mẫu riêng của đơn vị' };

/** Templates that were in use once: the one an issued paper was printed from can be fetched, or used again. */
export function TemplateVersionsList({ paperId, open }: Props) {
  const notices = useNotices();
  const versions = useQuery(rpc.templates.listVersions.queryOptions({ input: { paperId }, enabled: open }));
  const again = useMutation(
    rpc.templates.useVersion.mutationOptions({
      onSuccess: () => notices.done('Đã dùng lại mẫu này; bấm Hoàn tác nếu nhầm'),
      onError: notices.failed,
    }),
  );
  const fetch = async (sha256: string) => download(await client.templates.readVersion({ paperId, sha256 }));
  if (versions.data?.length === 0) return null;
  return (
    <section className="template-versions">
      <h3>Các mẫu đã dùng</h3>
      <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />
      <ul className="version-list">
        {(versions.data ?? []).map(({ sha256, fileName, source, keptAt, isInUse, issued }) => (
          <li key={sha256}>
            <span>
              <b>{SOURCES[source] ?? source}</b> · {formatMoment(keptAt)} {isInUse && <Tag tone="ok">đang dùng</Tag>}
              <span className="sub small" title={`SHA-256: ${sha256}`}>
                {' '}
                {fileName}
                {issued > 0 && ` · ${issued} văn bản đã ban hành`}
              </span>
            </span>
            <span className="row-tight">
              <Button size="small" onClick={() => void fetch(sha256).catch(notices.failed)}>
                Tải về
              </Button>
              {!isInUse && (
                <Button size="small" disabled={again.isPending} onClick={() => again.mutate({ paperId, sha256 })}>
                  Dùng lại
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SealedPackage } from '#shared/domain/exchange/package.ts';
import { formatBytes } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { FORM_NAMES } from './messages.ts';
import { VerifyResult } from './verify-result.tsx';

type Props = { readonly sealed: SealedPackage; readonly onAgain: () => void };

/** The package stands; whether the drive may be pulled is asked of the system, not assumed. */
export function DoneStep({ sealed, onAgain }: Props) {
  const release = useMutation(rpc.exchange.releaseDrive.mutationOptions({ meta: { refresh: 'none' } }));
  const verify = useMutation(rpc.exchange.verify.mutationOptions({ meta: { refresh: 'none' } }));
  return (
    <div className="stack">
      <div role="status">
        <Tag tone="ok">Đã ghi xong</Tag> Đã đọc lại từng tệp, đúng như bản gốc.
      </div>
      <dl className="exchange-facts">
        <dt>Gói</dt>
        <dd className="exchange-path">{sealed.package}</dd>
        <dt>Dạng</dt>
        <dd>{FORM_NAMES[sealed.form]}</dd>
        <dt>Trong gói</dt>
        <dd>
          {sealed.papers} văn bản, {formatBytes(sealed.bytes)}
        </dd>
        <dt>Mã kiểm bản kê</dt>
        <dd className="exchange-path">{sealed.sha256OfManifest}</dd>
      </dl>
      <ErrorNotice error={release.error ?? verify.error} />
      {release.data && (
        <div
          className={release.data.safe ? 'exchange-release exchange-release-safe' : 'exchange-release'}
          role="status"
        >
          {release.data.message}
        </div>
      )}
      {verify.data && <VerifyResult result={verify.data} />}
      <div className="row-tight">
        <Button type="primary" loading={release.isPending} onClick={() => release.mutate({ path: sealed.package })}>
          Rút ổ an toàn
        </Button>
        <Button loading={verify.isPending} onClick={() => verify.mutate({ path: sealed.package })}>
          Kiểm tra lại gói
        </Button>
        <Button onClick={onAgain}>Ghi gói khác</Button>
      </div>
    </div>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SealedPackage } from '#shared/domain/exchange/package.ts';
import { formatBytes, formatMoment } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FORM_NAMES } from './messages.ts';
import { VerifyResult } from './verify-result.tsx';

/** Packages written so far, newest first; each can be read again while it is where it was written. */
export function SealedList({ packages }: { readonly packages: readonly SealedPackage[] }) {
  const verify = useMutation(rpc.exchange.verify.mutationOptions({ meta: { refresh: 'none' } }));
  if (packages.length === 0)
    return (
      <Card>
        <EmptyState title="Chưa ghi gói nào" hint="Gói ghi xong sẽ được liệt kê ở đây." />
      </Card>
    );
  return (
    <Card>
      <ErrorNotice error={verify.error} />
      {verify.data && (
        <div className="exchange-checked">
          <div className="exchange-path">{verify.data.package}</div>
          <VerifyResult result={verify.data} />
        </div>
      )}
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th>Ghi lúc</th>
              <th>Gói</th>
              <th>Dạng</th>
              <th className="num">Văn bản</th>
              <th className="num">Cỡ</th>
              <th>Mã kiểm</th>
              <th>
                <span className="visually-hidden">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {packages.map((one) => (
              <tr key={one.packageId}>
                <td className="exchange-moment">{formatMoment(one.writtenAt)}</td>
                <td className="exchange-path">{one.package}</td>
                <td>{FORM_NAMES[one.form]}</td>
                <td className="num">{one.papers}</td>
                <td className="num">{formatBytes(one.bytes)}</td>
                <td className="exchange-hash" title={one.sha256OfManifest}>
                  {one.sha256OfManifest.slice(0, 12)}…
                </td>
                <td className="num">
                  <Button
                    size="small"
                    loading={verify.isPending && verify.variables?.path === one.package}
                    aria-label={`Kiểm tra lại gói ghi lúc ${formatMoment(one.writtenAt)}`}
                    onClick={() => verify.mutate({ path: one.package })}
                  >
                    Kiểm tra lại
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

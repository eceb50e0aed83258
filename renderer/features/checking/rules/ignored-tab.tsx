import type { IgnoredFinding } from '#shared/domain/checking/report/ignored.ts';
import { findRule } from '#shared/domain/checking/report/known-rules.ts';
import { formatMoment } from '../../../lib/format.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StopIgnoring } from './stop-ignoring.tsx';

/** Everything the unit leaves as it is, with who said so and why. */
export function IgnoredTab({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  if (ignored.length === 0)
    return <EmptyState title="Chưa bỏ qua điểm nào" hint="Bấm “Bỏ qua…” ở một điểm trong phần Thể thức, kèm lý do." />;
  return (
    <div className="checking-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Quy tắc</th>
            <th>Đang thế nào</th>
            <th>Văn bản</th>
            <th>Lý do</th>
            <th>Người bỏ qua</th>
            <th>
              <span className="visually-hidden">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ignored.map((one) => (
            <tr key={one.id}>
              <td>
                {findRule(one.rule)?.title ?? ''} <span className="sub small">{one.rule}</span>
              </td>
              <td>
                {one.found}
                {one.excerpt !== '' && <div className="sub small">{one.excerpt}</div>}
              </td>
              <td>{one.paperKey === '' ? 'Mọi văn bản' : one.paperName}</td>
              <td>{one.reason}</td>
              <td>
                {one.actor}
                <div className="sub small">{formatMoment(one.ignoredAt)}</div>
              </td>
              <td>
                <StopIgnoring ignored={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { CheckedFile } from '#shared/domain/checking/report/checked-file.ts';
import { formatMoment } from '../../../lib/format.ts';
import { withKeys, wordsOfFinding } from '../messages.ts';
import { StopIgnoring } from '../rules/stop-ignoring.tsx';

/** Findings of this file that the unit leaves as they are; apart, and not counted. */
export function IgnoredRows({ ignored }: { readonly ignored: CheckedFile['ignored'] }) {
  if (ignored.length === 0) return null;
  return (
    <details className="checking-ignored" open>
      <summary>Đã bỏ qua {ignored.length} điểm</summary>
      <ul className="checking-finding-list">
        {withKeys(ignored, ({ finding }) => wordsOfFinding(finding)).map(({ key, one: { finding, by } }) => (
          <li key={key}>
            <div>
              <span className="checking-message">{finding.message}</span>
              <span className="sub small">
                Lý do: {by.reason} · {by.actor}, {formatMoment(by.ignoredAt)}
                {by.paperKey === '' && ' · mọi văn bản'}
              </span>
            </div>
            <StopIgnoring ignored={by} />
          </li>
        ))}
      </ul>
    </details>
  );
}

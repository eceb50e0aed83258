import type { Dropped } from '#shared/domain/checking/take-in/take-in.ts';
import { DROPPED } from './take-in-words.ts';

/** What of the file is not taken, and why. */
export function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <section className="take-in-dropped">
      <h3>Không lấy từ tệp</h3>
      <ul>
        {dropped.map(({ kind, count, lines }) => (
          <li key={kind}>
            <b>{DROPPED[kind].words}</b> ({count}): {DROPPED[kind].why}
            {lines.length > 0 && (
              <span className="sub small take-in-lines">
                {lines.join(' · ')}
                {count > lines.length && ' …'}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly hint?: ReactNode; readonly action?: ReactNode };

/** What an empty list says: that nothing is there, and what to do about it. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <div className="empty">
      <b>{title}</b>
      {hint !== undefined && <div>{hint}</div>}
      {action}
    </div>
  );
}

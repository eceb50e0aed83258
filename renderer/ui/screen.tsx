import { Skeleton } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { ErrorNotice } from './error-notice.tsx';

type Props = {
  readonly title: string;
  /** Shown in place of the plain title, e.g. with a figure beside it */
  readonly heading?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly loading?: boolean;
  /** The query's or mutation's error; anything thrown will do */
  readonly error?: unknown;
  readonly onRetry?: () => void;
  readonly onJump?: (field: string) => void;
  /** Takes the whole height; its body scrolls by itself (long lists) */
  readonly fill?: boolean;
  readonly children?: ReactNode;
};

/** The frame of every screen: title, actions, what went wrong, then the work itself. */
export function Screen(props: Props) {
  const { title, heading, subtitle, actions, loading = false, error, onRetry, onJump, fill = false, children } = props;
  useEffect(() => {
    document.title = `${title} · Thư ký Đại hội`;
  }, [title]);
  return (
    <div className={fill ? 'screen screen-fill' : 'screen'}>
      <div className="screen-head">
        <div>
          <h1>{heading ?? title}</h1>
          {subtitle !== undefined && <div className="sub">{subtitle}</div>}
        </div>
        {actions !== undefined && <div className="actions no-print">{actions}</div>}
      </div>
      <ErrorNotice error={error} onRetry={onRetry} onJump={onJump} />
      <div className="screen-body">{loading ? <Skeleton active={false} paragraph={{ rows: 8 }} /> : children}</div>
    </div>
  );
}

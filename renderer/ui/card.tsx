import type { CSSProperties, ReactNode } from 'react';

type Props = {
  readonly title?: ReactNode;
  /** Beside the title, at the right */
  readonly extra?: ReactNode;
  readonly style?: CSSProperties;
  readonly className?: string;
  readonly children: ReactNode;
};

export function Card({ title, extra, style, className = '', children }: Props) {
  return (
    <section className={`card ${className}`} style={style}>
      {title !== undefined && (
        <div className="card-head">
          <h2>{title}</h2>
          {extra}
        </div>
      )}
      {children}
    </section>
  );
}

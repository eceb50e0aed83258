import { Button } from 'antd';
import { describeError } from './describe-error.ts';

type Props = {
  readonly error: unknown;
  /** Jumps to the field the refusal names */
  readonly onJump?: (field: string) => void;
  readonly onRetry?: () => void;
};

/** One sentence that says what, where and what to do; details below it. */
export function ErrorNotice({ error, onJump, onRetry }: Props) {
  if (error === null || error === undefined) return null;
  const { code, message, field, details = [] } = describeError(error);
  return (
    <div className="error-notice" role="alert">
      <b>{message}</b> <span className="sub small">({code})</span>
      {details.length > 0 && (
        <ul>
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="row-tight">
        {field !== undefined && onJump && (
          <Button type="link" size="small" onClick={() => onJump(field)}>
            Đến chỗ cần sửa
          </Button>
        )}
        {onRetry && (
          <Button size="small" onClick={onRetry} style={{ marginTop: 8 }}>
            Thử lại
          </Button>
        )}
      </div>
    </div>
  );
}

import { Button } from 'antd';
import type { Door } from './use-door.ts';

const WORDS = { ok: 'ĐÃ ĐIỂM DANH', again: 'LƯU Ý', bad: 'CHƯA ĐIỂM DANH' } as const;

/** The last answer in letters that are read from a step away. */
export function FeedbackPanel({ door }: { readonly door: Door }) {
  const { feedback } = door;
  if (feedback === null)
    return (
      <div className="check-in-feedback check-in-waiting" role="status">
        <b>Sẵn sàng</b>
        <span>Quét thẻ, hoặc gõ số hay tên rồi Enter. Ctrl+Z để hoàn tác.</span>
      </div>
    );
  const { tone, title, detail, act } = feedback;
  return (
    <div className={`check-in-feedback check-in-${tone}`} role="status">
      <span className="check-in-word">{WORDS[tone]}</span>
      <b>{title}</b>
      <span>{detail}</span>
      {act !== null && (
        <Button size="small" onClick={() => door.undo(act)}>
          Hoàn tác
        </Button>
      )}
    </div>
  );
}

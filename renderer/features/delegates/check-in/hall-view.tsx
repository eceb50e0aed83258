import { useEffect, useRef } from 'react';
import type { SessionFigures } from '#shared/domain/delegates/check-in/attendance.ts';
import { percentWords } from '#shared/domain/delegates/check-in/attendance-words.ts';
import { describeSession } from '#shared/domain/delegates/check-in/session.ts';

type Props = { readonly figures: SessionFigures; readonly voters: string; readonly onLeave: () => void };

/** The count for a projector: read from the last row; Esc leaves, readers keep working. */
export function HallView({ figures, voters, onLeave }: Props) {
  const view = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    view.current?.showModal();
    void view.current?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const { session, count, quorum } = figures;
  const { present, units } = quorum;
  return (
    <dialog ref={view} className="hall-view" aria-label="Màn hình lớn" onClose={onLeave}>
      <p className="hall-session">{describeSession(session)}</p>
      <div className="hall-figures">
        <Figure label={`${voters} được triệu tập`} value={count.summoned} />
        <Figure label="có mặt" value={count.here} strong />
        <Figure label="vắng mặt" value={count.absent} />
        {units !== null && <Figure label="tổ chức đảng có đại diện" value={`${units.part}/${units.whole}`} />}
      </div>
      <p className={quorum.isReached ? 'hall-verdict hall-ok' : 'hall-verdict hall-wait'}>
        {quorum.isReached
          ? `Đạt ${percentWords(present.part, present.whole)} – đủ điều kiện tiến hành Đại hội`
          : `Cần có mặt ít nhất ${present.needed} đồng chí`}
      </p>
      <button type="button" className="hall-leave" onClick={() => view.current?.close()}>
        Đóng (Esc)
      </button>
    </dialog>
  );
}

function Figure({
  label,
  value,
  strong = false,
}: {
  readonly label: string;
  readonly value: number | string;
  readonly strong?: boolean;
}) {
  return (
    <div className={strong ? 'hall-figure hall-strong' : 'hall-figure'}>
      <b>{value}</b>
      <span>{label}</span>
    </div>
  );
}

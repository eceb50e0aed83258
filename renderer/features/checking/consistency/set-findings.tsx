import { Button } from 'antd';
import type { FactPlace } from '#shared/domain/checking/consistency/fact.ts';
import { SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import type { SetPoint } from '#shared/domain/checking/report/set-report.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { DeskFile } from '../check-desk.ts';
import { SEVERITY_TONES, withKeys } from '../messages.ts';
import type { OpenPlace } from './open-place.ts';

type Props = {
  readonly files: readonly DeskFile[];
  readonly points: readonly SetPoint[];
  readonly onOpen: OpenPlace;
  readonly onIgnore: (point: SetPoint) => void;
};

/** Contradictions between papers with both places, and what is wrong with the row of numbers. */
export function SetFindings({ files, points, onOpen, onIgnore }: Props) {
  if (points.length === 0) return null;
  const open = ({ file, where }: FactPlace) => (
    <Button size="small" onClick={() => onOpen(files[file]?.key ?? '', where.paragraph)}>
      {files[file]?.name}
      {where.paragraph > 0 && `, đoạn ${where.paragraph}`}
    </Button>
  );
  return (
    <ul className="checking-finding-list" aria-label="Các điểm khác nhau giữa các văn bản">
      {withKeys(points, ({ rule, file, message }) => `${rule} ${file} ${message}`).map(({ key, one }) => (
        <li key={key}>
          <div>
            <span className="checking-message">
              <Tag tone={SEVERITY_TONES[one.severity]}>{SEVERITY_NAMES[one.severity]}</Tag> {one.message}
            </span>
            <span className="row-tight">
              {open(one)}
              {one.against && (
                <>
                  <span className="sub small">so với</span> {open(one.against)}
                </>
              )}
            </span>
          </div>
          <Button size="small" onClick={() => onIgnore(one)} aria-label={`Bỏ qua ${one.rule}: ${one.message}`}>
            Bỏ qua…
          </Button>
        </li>
      ))}
    </ul>
  );
}

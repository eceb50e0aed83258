import { Button } from 'antd';
import type { FactPlace } from '#shared/domain/checking/consistency/fact.ts';
import type { SetTable } from '#shared/domain/checking/consistency/set-table.ts';
import { SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { DeskFile } from '../check-desk.ts';
import { SEVERITY_TONES, withKeys } from '../messages.ts';
import type { OpenPlace } from './open-place.ts';

type Props = { readonly files: readonly DeskFile[]; readonly table: SetTable; readonly onOpen: OpenPlace };

/** Contradictions between papers with both places, and what is wrong with the row of numbers. */
export function SetFindings({ files, table: { findings, numbers }, onOpen }: Props) {
  if (findings.length + numbers.length === 0) return null;
  const open = ({ file, where }: FactPlace) => (
    <Button size="small" onClick={() => onOpen(files[file]?.key ?? '', where.paragraph)}>
      {files[file]?.name}
      {where.paragraph > 0 && `, đoạn ${where.paragraph}`}
    </Button>
  );
  return (
    <ul className="checking-finding-list" aria-label="Các điểm khác nhau giữa các văn bản">
      {withKeys(findings, ({ rule, file, message }) => `${rule} ${file} ${message}`).map(({ key, one }) => (
        <li key={key}>
          <div>
            <span className="checking-message">
              <Tag tone={SEVERITY_TONES[one.severity]}>{SEVERITY_NAMES[one.severity]}</Tag> {one.message}
            </span>
            <span className="row-tight">
              {open(one)} <span className="sub small">so với</span> {open(one.against)}
            </span>
          </div>
        </li>
      ))}
      {withKeys(numbers, ({ file, sentence }) => `${file} ${sentence}`).map(({ key, one }) => (
        <li key={key}>
          <div>
            <span className="checking-message">
              <Tag tone={SEVERITY_TONES[one.severity]}>{SEVERITY_NAMES[one.severity]}</Tag> {one.sentence}
            </span>
            <span className="row-tight">{open({ file: one.file, where: { paragraph: 0, text: '' } })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

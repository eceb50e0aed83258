import { Button, Select } from 'antd';
import { useState } from 'react';
import type { DraftVersion } from '#shared/domain/documents/paper.ts';
import { formatMoment } from '../../../lib/format.ts';
import type { Side } from './compare-dialog.tsx';

type Props = {
  readonly versions: readonly DraftVersion[];
  readonly onCompare: (left: Side, right: Side) => void;
};

/** Which two versions to lay side by side: the one before the last save and the desk, unless chosen otherwise. */
export function CompareChoice({ versions, onCompare }: Props) {
  const [left, setLeft] = useState<Side | null>(null);
  const [right, setRight] = useState<Side>('now');
  const first = left ?? versions[1]?.version ?? versions[0]?.version ?? null;
  if (first === null) return null;
  const options = [
    { value: 'now' as Side, label: 'Đang soạn' },
    ...versions.map(({ version, savedAt }) => ({
      value: version as Side,
      label: `Bản ${version} · ${formatMoment(savedAt)}`,
    })),
  ];
  return (
    <div className="compare-choice">
      <Select aria-label="Bản bên trái" value={first} options={options} onChange={setLeft} />
      <Select aria-label="Bản bên phải" value={right} options={options} onChange={setRight} />
      <Button disabled={first === right} onClick={() => onCompare(first, right)}>
        So sánh
      </Button>
    </div>
  );
}

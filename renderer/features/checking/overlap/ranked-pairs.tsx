import { Button } from 'antd';
import type { RankedPair } from '#shared/domain/checking/report/compared-papers.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { DeskFile } from '../check-desk.ts';

type Props = {
  readonly files: readonly DeskFile[];
  readonly pairs: readonly RankedPair[];
  readonly onOpen: (a: DeskFile, b: DeskFile) => void;
};

/** Pairs that share paragraphs, the nearest first. */
export function RankedPairs({ files, pairs, onOpen }: Props) {
  if (pairs.length === 0) return <EmptyState title="Không cặp nào có đoạn giống nhau" />;
  const rows = pairs.flatMap((pair) => {
    const [a, b] = [files[pair.a], files[pair.b]];
    return a && b ? [{ ...pair, one: a, other: b }] : [];
  });
  return (
    <table className="plain-table" aria-label="Các cặp giống nhau nhất">
      <thead>
        <tr>
          <th>Văn bản thứ nhất</th>
          <th>Văn bản thứ hai</th>
          <th className="num">Phần của thứ nhất có ở thứ hai</th>
          <th className="num">Phần của thứ hai có ở thứ nhất</th>
          <th>
            <span className="visually-hidden">Việc</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, other, aInB, bInA }) => (
          <tr key={`${one.key} ${other.key}`}>
            <td>{one.name}</td>
            <td>{other.name}</td>
            <td className="num">{aInB} %</td>
            <td className="num">{bInA} %</td>
            <td>
              <Button size="small" aria-label={`Xem ${one.name} cạnh ${other.name}`} onClick={() => onOpen(one, other)}>
                Xem cạnh nhau
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { SetTable } from '#shared/domain/checking/consistency/set-table.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { DeskFile } from '../check-desk.ts';
import type { OpenPlace } from './open-place.ts';

type Props = { readonly files: readonly DeskFile[]; readonly table: SetTable; readonly onOpen: OpenPlace };

/** Facts down, papers across; every value opens its place. */
export function FactTable({ files, table: { columns, lines }, onOpen }: Props) {
  return (
    <section className="scroll-x card checking-facts-box" aria-label="Bảng đối chiếu">
      <table className="plain-table checking-facts" aria-label="Mỗi điều ở từng văn bản">
        <thead>
          <tr>
            <th scope="col">Điều được đối chiếu</th>
            {columns.map((at) => (
              <th key={at} scope="col">
                {files[at]?.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, agrees, cells }) => (
            <tr key={key}>
              <th scope="row">
                {label} <Tag tone={agrees ? 'ok' : 'bad'}>{agrees ? 'khớp' : 'khác nhau'}</Tag>
              </th>
              {cells.map((values, column) => (
                <td key={columns[column]}>
                  {values.map(({ shown, isOdd, place: { file, where } }) => (
                    <button
                      key={shown}
                      type="button"
                      className={isOdd ? 'checking-fact checking-fact-odd' : 'checking-fact'}
                      title={where.text === '' ? 'Mở văn bản' : `Mở chỗ này: ${where.text}`}
                      onClick={() => onOpen(files[file]?.key ?? '', where.paragraph)}
                    >
                      {shown}
                    </button>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

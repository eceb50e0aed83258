import { describeCounts } from '#shared/domain/checking/report/basis-words.ts';
import type { RepairedRow } from '../use-repair-all.ts';

type Props = { readonly rows: readonly RepairedRow[] /** How many were to be repaired */; readonly asked: number };

/** Every file with what was wrong before and is left after, and where its copy lies. */
export function RepairedTable({ rows, asked }: Props) {
  const done = rows.filter(({ after }) => after !== null).length;
  return (
    <div className="stack" role="status">
      <p>
        Đã sửa {done} trong {asked} tệp, mỗi bản sao đã được kiểm tra lại.
        {rows.length < asked && ' Dừng giữa chừng: các bản đã ghi vẫn dùng được, các tệp còn lại chưa sửa.'}
      </p>
      <div className="checking-plan scroll-x">
        <table className="plain-table" aria-label="Kết quả sửa từng tệp">
          <thead>
            <tr>
              <th scope="col">Tệp</th>
              <th scope="col">Trước</th>
              <th scope="col">Sau</th>
              <th scope="col">Bản đã sửa</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, before, after, outcome }) => (
              <tr key={key}>
                <td>{name}</td>
                <td>{before ? describeCounts(before) : ''}</td>
                <td>{after ? describeCounts(after) : 'chưa sửa được'}</td>
                <td>{outcome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

import { Button } from 'antd';
import { describeCounts } from '#shared/domain/checking/report/basis-words.ts';
import type { RepairedCopy } from '#shared/domain/checking/report/checked-file.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { download } from '../../../lib/download.ts';

type Props = { readonly copy: RepairedCopy & { readonly file: BinaryFile } };

/** The copy, checked again: counts before and after, and what a person still has to mend. */
export function RepairResult({ copy }: Props) {
  const { path, name, before, after, left, isEstimated } = copy;
  return (
    <div className="stack" role="status">
      <p>
        {path === null ? `Đã tải về “${name}”.` : `Đã ghi “${path}”, đọc lại đúng từng byte.`} Bản gốc giữ nguyên.{' '}
        {path !== null && (
          <Button size="small" onClick={() => void download(copy.file, name)}>
            Tải thêm một bản
          </Button>
        )}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>Kiểm tra lại</th>
            <th className="num">Lỗi</th>
            <th className="num">Cần xem</th>
            <th className="num">Gợi ý</th>
          </tr>
        </thead>
        <tbody>
          {[['Trước khi sửa', before] as const, ['Sau khi sửa', after] as const].map(([label, counts]) => (
            <tr key={label}>
              <td>{label}</td>
              <td className="num">{counts.error}</td>
              <td className="num">{counts.warning}</td>
              <td className="num">{counts.info}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isEstimated && (
        <p className="sub">
          Bản đã sửa chưa dàn trang: số trang là ước tính, điểm về ngắt trang giữ như bản gốc. Bấm “Xem bản đã sửa” rồi
          “Đếm trang thật” để biết.
        </p>
      )}
      {left.length === 0 ? (
        <p>Không còn điểm nào.</p>
      ) : (
        <div>
          <b>Còn lại, người phải xem: {describeCounts(after)}</b>
          <ul className="checking-plan">
            {left.map(({ rule, message, where }) => (
              <li key={`${rule} ${where.paragraph} ${message}`}>
                {message} <span className="sub small">{rule}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

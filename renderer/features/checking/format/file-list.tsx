import { Button, Input } from 'antd';
import { useState } from 'react';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { Tag } from '../../../ui/tag.tsx';
import { checkDesk, type DeskFile } from '../check-desk.ts';
import { RepairAllDialog } from './repair-all-dialog.tsx';
import { SlipButton } from './slip-button.tsx';

type Props = {
  readonly files: readonly DeskFile[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onClear: () => void;
  /** Checks what a stop left waiting; null while files are being checked */
  readonly onGoOn: ((keys: readonly string[]) => void) | null;
};

const SEARCH_FROM = 8;

/** Every file with its counts; a click shows what is wrong with it. */
export function FileList({ files, chosen, onChoose, onClear, onGoOn }: Props) {
  const [search, setSearch] = useState('');
  const [repairing, setRepairing] = useState(false);
  const shown = files.filter(({ name }) => foldVietnamese(name).includes(foldVietnamese(search)));
  const waiting = files.filter(({ report, error }) => report === null && error === null);
  return (
    <>
      <div className="checking-list-head">
        <b>{files.length} tệp</b>
        <Button size="small" onClick={onClear}>
          Bỏ hết
        </Button>
      </div>
      {files.length > 1 && <div className="sub small">{describeFiles(files)}</div>}
      <div className="row-tight">
        {files.length > 1 && (
          <Button
            size="small"
            disabled={files.every(({ report }) => report === null)}
            onClick={() => setRepairing(true)}
          >
            Sửa tất cả…
          </Button>
        )}
        <SlipButton files={files} />
        {onGoOn && waiting.length > 0 && (
          <Button size="small" onClick={() => onGoOn(waiting.map(({ key }) => key))}>
            Kiểm tra tiếp {waiting.length} tệp
          </Button>
        )}
      </div>
      {files.length >= SEARCH_FROM && (
        <Input
          allowClear
          value={search}
          placeholder="Tìm tệp"
          aria-label="Tìm tệp theo tên"
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className="checking-file-list" aria-label="Các tệp đã đưa vào">
        {shown.map((file) => (
          <li key={file.key} className={file.key === chosen ? 'chosen' : ''}>
            <button type="button" aria-pressed={file.key === chosen} onClick={() => onChoose(file.key)}>
              <span className="checking-file-name">{file.name}</span>
              <FileState file={file} />
            </button>
            <Button
              type="text"
              size="small"
              aria-label={`Bỏ ${file.name} khỏi danh sách`}
              onClick={() => checkDesk.remove(file.key)}
            >
              ✕
            </Button>
          </li>
        ))}
        {shown.length === 0 && <li className="sub">Không có tệp nào như vậy.</li>}
      </ul>
      {repairing && <RepairAllDialog files={files} onClose={() => setRepairing(false)} />}
    </>
  );
}

/** How many files need work, so that nobody counts tags down a long list. */
function describeFiles(files: readonly DeskFile[]): string {
  const unread = files.filter(({ report, error }) => error !== null || (report !== null && report.refused !== null));
  const parts = [
    [files.filter(({ report }) => report !== null && report.counts.error > 0).length, 'tệp có lỗi'],
    [unread.length, 'không đọc được'],
    [files.filter(({ report, error }) => report === null && error === null).length, 'đang chờ'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return told.length === 0 ? 'Không tệp nào có lỗi' : told.join(' · ');
}

function FileState({ file: { report, error } }: { readonly file: DeskFile }) {
  if (error || report?.refused) return <Tag tone="bad">Không đọc được</Tag>;
  if (!report) return <Tag>Đang chờ</Tag>;
  const { counts } = report;
  if (counts.error + counts.warning + counts.info === 0) return <Tag tone="ok">Không có điểm nào</Tag>;
  return (
    <span className="row-tight">
      {counts.error > 0 && <Tag tone="bad">{counts.error} lỗi</Tag>}
      {counts.warning > 0 && <Tag tone="warn">{counts.warning} cần xem</Tag>}
      {counts.info > 0 && <Tag tone="info">{counts.info} gợi ý</Tag>}
    </span>
  );
}

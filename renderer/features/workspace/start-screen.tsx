import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { formatMoment } from '../../lib/format.ts';
import { rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import mark from '../../ui/mark.svg';
import { Tag } from '../../ui/tag.tsx';
import { NewCongressForm } from './new-congress-form.tsx';
import { useEnterWorkspace } from './use-enter-workspace.ts';
import './start-screen.css';

/** First start: a new congress, a file that exists, or a practice congress kept apart. */
export function StartScreen() {
  const [creating, setCreating] = useState(false);
  const enter = useEnterWorkspace();
  const bringIn = useMutation(rpc.workspace.bringIn.mutationOptions({ onSuccess: enter }));
  const practice = useMutation(rpc.practice.create.mutationOptions({ onSuccess: enter }));
  const open = useMutation(rpc.workspace.open.mutationOptions({ onSuccess: enter }));
  const error = bringIn.error ?? practice.error ?? open.error;

  return (
    <main className="start">
      <header>
        <img src={mark} alt="" width={40} height={40} />
        <div>
          <h1>Thư ký Đại hội</h1>
          <div className="sub">Chuẩn bị và điều hành đại hội đảng ở cơ sở · không cần mạng</div>
        </div>
        <a href="#/help">Hướng dẫn</a>
      </header>
      <ErrorNotice error={error} />
      {creating ? (
        <NewCongressForm onCreated={enter} onBack={() => setCreating(false)} />
      ) : (
        <>
          <div className="start-ways">
            <section className="card start-main">
              <h2>Đại hội mới</h2>
              <p>Chọn loại đại hội, ghi tên đơn vị và ngày khai mạc. Những mục khác điền dần sau.</p>
              <Button type="primary" onClick={() => setCreating(true)}>
                Lập đại hội mới
              </Button>
            </section>
            <section className="card">
              <h2>Mở tệp đã có</h2>
              <p>Tệp .daihoi từ máy khác hoặc USB được chép vào máy này rồi mới mở.</p>
              <FileButton
                label="Chọn tệp…"
                accept=".daihoi"
                loading={bringIn.isPending}
                onFile={(file) => bringIn.mutate({ file })}
              />
            </section>
            <section className="card">
              <h2>Tập dượt</h2>
              <p>Đại hội mẫu để làm quen, trong tệp riêng có đóng chữ “Tập dượt”.</p>
              <Button loading={practice.isPending} onClick={() => practice.mutate(undefined)}>
                Mở đại hội tập dượt
              </Button>
            </section>
          </div>
          <KnownFiles opening={open.isPending} onOpen={(path) => open.mutate({ path })} />
        </>
      )}
    </main>
  );
}

type KnownFilesProps = { readonly opening: boolean; readonly onOpen: (path: string) => void };

function KnownFiles({ opening, onOpen }: KnownFilesProps) {
  const files = useQuery(rpc.workspace.list.queryOptions());
  if (files.isError) return <ErrorNotice error={files.error} onRetry={() => files.refetch()} />;
  if (!files.data || files.data.length === 0) return null;
  return (
    <section className="card">
      <h2>Trên máy này</h2>
      <ul className="start-files">
        {files.data.map(({ path, fileName, title, kind, openedAt }) => (
          <li key={path}>
            <button type="button" disabled={opening} onClick={() => onOpen(path)}>
              <b>{title}</b>
              {kind === 'practice' && <Tag tone="warn">Tập dượt</Tag>}
              <span className="sub small">
                {fileName}
                {openedAt !== null && ` · mở lần cuối ${formatMoment(openedAt)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

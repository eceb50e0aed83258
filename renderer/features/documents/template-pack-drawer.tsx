import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import type { PackReport } from '#shared/domain/documents/template-pack.ts';
import { download } from '../../lib/download.ts';
import { formatDay } from '../../lib/format.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';

type Props = { readonly open: boolean; readonly onClose: () => void };

/** All templates in one file: handed out to units below, taken in from the superior whole or not at all. */
export function TemplatePackDrawer({ open, onClose }: Props) {
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const inspect = useMutation(rpc.templates.inspectPack.mutationOptions({ meta: { refresh: 'none' } }));
  const accept = useMutation(
    rpc.templates.acceptPack.mutationOptions({
      onSuccess: ({ issuedBy }) => {
        notices.done(`Đã nhận bộ mẫu của ${issuedBy}; bấm Hoàn tác nếu nhầm`);
        close();
      },
    }),
  );
  const close = () => {
    setFile(null);
    inspect.reset();
    accept.reset();
    onClose();
  };
  const choose = (chosen: File) => {
    accept.reset();
    setFile(chosen);
    inspect.mutate({ file: chosen });
  };
  return (
    <Drawer open={open} onClose={close} title="Bộ mẫu văn bản" size={720}>
      <HandOut />
      <h3>Nhận bộ mẫu của cấp trên</h3>
      <p className="sub">
        Từng mẫu được thử như khi đưa lên riêng: có macro, đối tượng nhúng, mẫu liên kết ngoài, thẻ lạ, hoặc tệp khác mã
        trong danh mục thì cả bộ không nhận. Văn bản đã ban hành không đổi.
      </p>
      <FileButton
        label={file ? 'Chọn tệp khác…' : 'Chọn bộ mẫu (.zip)…'}
        accept=".zip"
        loading={inspect.isPending}
        onFile={choose}
      />
      <ErrorNotice error={inspect.error ?? accept.error} />
      {inspect.data && file && (
        <Report
          report={inspect.data}
          saving={accept.isPending}
          onAccept={() => accept.mutate({ file })}
          onStop={close}
        />
      )}
    </Drawer>
  );
}

function HandOut() {
  const notices = useNotices();
  const setup = useQuery(rpc.congress.findSetup.queryOptions());
  const [typed, setTyped] = useState<{ readonly issuedBy?: string; readonly term?: string }>({});
  const { unit, congress } = setup.data ?? {};
  const known = congress?.termFrom && congress.termTo ? `${congress.termFrom} - ${congress.termTo}` : '';
  const issuedBy = typed.issuedBy ?? unit?.committeeName ?? '';
  const term = typed.term ?? known;
  const save = async () => download(await client.templates.exportPack({ issuedBy, term }));
  return (
    <section className="template-pack-out">
      <h3>Xuất bộ mẫu</h3>
      <p className="sub">Mọi mẫu đang dùng, cả mẫu riêng lẫn mẫu chuẩn, kèm danh mục và mã từng tệp.</p>
      <div className="row-tight">
        <Input
          value={issuedBy}
          maxLength={200}
          aria-label="Nơi ban hành bộ mẫu"
          placeholder="Nơi ban hành"
          onChange={(event) => setTyped({ ...typed, issuedBy: event.target.value.normalize('NFC') })}
        />
        <Input
          value={term}
          maxLength={40}
          aria-label="Nhiệm kỳ"
          placeholder="Nhiệm kỳ"
          style={{ width: 140 }}
          onChange={(event) => setTyped({ ...typed, term: event.target.value })}
        />
        <Button
          disabled={issuedBy.trim() === '' || term.trim() === ''}
          onClick={() => void save().catch(notices.failed)}
        >
          Xuất bộ mẫu (.zip)
        </Button>
      </div>
    </section>
  );
}

type ReportProps = {
  readonly report: PackReport;
  readonly saving: boolean;
  readonly onAccept: () => void;
  readonly onStop: () => void;
};

function Report({ report, saving, onAccept, onStop }: ReportProps) {
  const { issuedBy, term, issuedOn, templates, accepted } = report;
  const wrong = templates.filter(({ problems }) => problems.length > 0);
  const changed = templates.filter(({ change, problems }) => change !== 'same' && problems.length === 0);
  const same = templates.length - wrong.length - changed.length;
  return (
    <div className="stack template-result">
      <p>
        Bộ mẫu của <b>{issuedBy}</b>, nhiệm kỳ {term}, lập ngày {formatDay(issuedOn)}: {templates.length} mẫu,{' '}
        {changed.length} mẫu khác mẫu đang dùng, {same} mẫu giống.
      </p>
      {wrong.length > 0 && (
        <>
          <Alert
            type="error"
            title={`${wrong.length} mẫu có lỗi nên cả bộ chưa nhận được; báo nơi gửi sửa rồi gửi lại.`}
          />
          <ul>
            {wrong.map(({ paperId, name, problems }) => (
              <li key={paperId}>
                <b>{name}</b>: {problems.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <ul>
          {changed.map(({ paperId, name, change }) => (
            <li key={paperId}>
              {name} {change === 'standard' && <Tag>về mẫu chuẩn</Tag>}
            </li>
          ))}
        </ul>
      )}
      <div className="row-tight">
        <Button type="primary" disabled={!accepted} loading={saving} onClick={onAccept}>
          Nhận {changed.length} mẫu
        </Button>
        <Button onClick={onStop}>Thôi</Button>
      </div>
    </div>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Input } from 'antd';
import { useId, useState } from 'react';
import type { PackReport } from '#shared/domain/documents/template-pack.ts';
import { download } from '../../lib/download.ts';
import { formatDay } from '../../lib/format.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import './take-in/take-in.css';

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
    <Drawer
      open={open}
      onClose={close}
      afterOpenChange={focusFirstField}
      title="Bộ mẫu văn bản"
      size={720}
      footer={
        inspect.data &&
        file && (
          <Foot
            report={inspect.data}
            saving={accept.isPending}
            onAccept={() => accept.mutate({ file })}
            onStop={close}
          />
        )
      }
    >
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
      {file && <span className="sub take-in-file">{file.name}</span>}
      <div className="template-result">
        <ErrorNotice error={inspect.error ?? accept.error} />
        {inspect.data && <Report report={inspect.data} />}
      </div>
    </Drawer>
  );
}

function HandOut() {
  const id = useId();
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
      <div className="row-tight template-pack-fields">
        <div className="template-pack-field">
          <label htmlFor={`${id}-by`}>Nơi ban hành</label>
          <Input
            id={`${id}-by`}
            value={issuedBy}
            maxLength={200}
            onChange={(event) => setTyped({ ...typed, issuedBy: event.target.value.normalize('NFC') })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-term`}>Nhiệm kỳ</label>
          <Input
            id={`${id}-term`}
            value={term}
            maxLength={40}
            style={{ width: 140 }}
            onChange={(event) => setTyped({ ...typed, term: event.target.value })}
          />
        </div>
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

const isNew = ({ change, problems }: PackReport['templates'][number]) => change !== 'same' && problems.length === 0;

type FootProps = {
  readonly report: PackReport;
  readonly saving: boolean;
  readonly onAccept: () => void;
  readonly onStop: () => void;
};

/** In sight however long the list is. */
function Foot({ report: { templates, accepted }, saving, onAccept, onStop }: FootProps) {
  const count = templates.filter(isNew).length;
  return (
    <div className="row-tight take-in-foot">
      <Button onClick={onStop}>Thôi</Button>
      <Button type="primary" disabled={!accepted} loading={saving} onClick={onAccept}>
        {accepted ? `Nhận ${count} mẫu` : 'Nhận bộ mẫu'}
      </Button>
    </div>
  );
}

function Report({ report }: { readonly report: PackReport }) {
  const { issuedBy, term, issuedOn, templates } = report;
  const wrong = templates.filter(({ problems }) => problems.length > 0);
  const changed = templates.filter(isNew);
  const same = templates.length - wrong.length - changed.length;
  return (
    <div className="stack">
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
    </div>
  );
}

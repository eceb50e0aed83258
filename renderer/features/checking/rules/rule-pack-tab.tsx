import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import { describePack, differencesOf, type RulePack } from '#shared/domain/checking/report/rule-pack.ts';
import { formatDay } from '../../../lib/format.ts';
import { client } from '../../../lib/rpc.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { useConfirmDanger } from '../../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { WritePackDialog } from './write-pack-dialog.tsx';

type Props = { readonly taken: RulePack | null };

/** The superior's rule pack in use: taken in after a look, handed out to units below, removed. */
export function RulePackTab({ taken }: Props) {
  const [writing, setWriting] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const notices = useNotices();
  const confirm = useConfirmDanger();
  const read = useMutation({
    meta: { refresh: 'none' },
    mutationFn: (chosen: File) => client.checking.readRulePack({ file: chosen }),
    onError: notices.failed,
  });
  const take = useMutation({
    mutationFn: (chosen: File) => client.checking.takeRulePack({ file: chosen }),
    onSuccess: ({ issuedBy }) => {
      read.reset();
      notices.done(`Đã nhận bộ quy tắc của ${issuedBy}; các tệp được kiểm tra lại`);
    },
  });
  const remove = useMutation({
    mutationFn: () => client.checking.removeRulePack(),
    onSuccess: () => notices.done('Đã bỏ bộ quy tắc; kiểm tra theo mặc định của chương trình'),
    onError: notices.failed,
  });
  const drop = async () => {
    const sure = await confirm({
      title: 'Bỏ bộ quy tắc của cấp trên?',
      consequence: 'Mọi quy tắc trở về mặc định của chương trình; có thể hoàn tác.',
      confirm: 'Bỏ bộ quy tắc',
    });
    if (sure) remove.mutate();
  };
  return (
    <div className="checking-scroll stack">
      <Card title="Bộ quy tắc đang dùng">
        {taken ? (
          <PackView pack={taken} />
        ) : (
          <p className="sub">Chưa nhận bộ quy tắc nào: mọi quy tắc đều bật, mức lỗi theo mặc định của chương trình.</p>
        )}
        <div className="row-tight">
          <FileButton
            label="Nhận tệp của cấp trên…"
            accept=".json"
            loading={read.isPending}
            onFile={(chosen) => {
              setFile(chosen);
              take.reset();
              read.mutate(chosen);
            }}
          />
          <Button onClick={() => setWriting(true)}>Soạn và xuất cho đơn vị…</Button>
          {taken && <Button onClick={() => void drop()}>Bỏ bộ quy tắc</Button>}
        </div>
      </Card>
      <Modal
        open={read.data !== undefined}
        width={720}
        title={`Bộ quy tắc của ${read.data?.issuedBy ?? ''}`}
        onCancel={read.reset}
        cancelText="Thôi"
        okText="Nhận bộ quy tắc"
        okButtonProps={{ loading: take.isPending }}
        onOk={() => file && take.mutate(file)}
      >
        <ErrorNotice error={take.error} />
        {read.data && <PackView pack={read.data} />}
      </Modal>
      {writing && <WritePackDialog start={taken} onClose={() => setWriting(false)} />}
    </div>
  );
}

function PackView({ pack }: { readonly pack: RulePack }) {
  return (
    <>
      <p>
        <b>{pack.issuedBy}</b>, theo {pack.document}, ngày {formatDay(pack.issuedOn)}: {describePack(pack)}.
      </p>
      <table className="plain-table checking-pack">
        <thead>
          <tr>
            <th>Quy tắc</th>
            <th>Mặc định</th>
            <th>Theo bộ này</th>
          </tr>
        </thead>
        <tbody>
          {differencesOf(pack).map(({ rule, title, now, next }) => (
            <tr key={rule}>
              <td>
                {title} <span className="sub small">{rule}</span>
              </td>
              <td>{SEVERITY_NAMES[now]}</td>
              <td>
                <b>{next === 'off' ? 'Tắt' : SEVERITY_NAMES[next]}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { PageView } from '../../../ui/pages/page-view.tsx';
import { printPages } from '../../../ui/pages/print-pages.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { useRecipientPrint } from '../../../ui/use-recipient-print.tsx';
import { ReadingTime } from './reading-time.tsx';
import { usePreview } from './use-preview.ts';
import '../../../ui/pages/paper-fonts.css';
import './preview-pane.css';

type Props = {
  readonly paperId: string;
  readonly values: DraftValues;
  /** Holds personnel data: a print names whom it is for */
  readonly isRestricted: boolean;
  /** Shows, saves and prints this issue instead of the draft */
  readonly issuedId: string | null;
  /** What the programme of the congress gives to this paper */
  readonly agendaMinutes: number | null;
  readonly enlarged: boolean;
  readonly onEnlarge: () => void;
  readonly onIssue: () => void;
  /** Puts what is typed on disk; false when that failed */
  readonly beforeSave: () => Promise<boolean>;
};

/** The paper as it will print, and what can be done with it. */
export function PreviewPane({ paperId, values, isRestricted, issuedId, agendaMinutes, enlarged, ...acts }: Props) {
  const { onEnlarge, onIssue, beforeSave } = acts;
  const { rendered, error, busy } = usePreview(paperId, values, issuedId);
  const [page, setPage] = useState(1);
  const notices = useNotices();
  const forRecipient = useRecipientPrint();
  const pages = rendered?.pages.length ?? 0;
  const save = async () => {
    if (issuedId !== null) return download(await client.documents.readIssued({ id: issuedId }));
    await beforeSave();
    await download(await client.documents.preview({ paperId, values }));
  };
  const pdf = useMutation({
    mutationFn: async () => {
      if (issuedId === null) await beforeSave();
      await download(await client.documents.toPdf({ paperId, issuedId, values: issuedId === null ? values : null }));
    },
  });
  const print = () => {
    if (!rendered) return;
    if (isRestricted) forRecipient.ask((mark) => printPages(rendered, mark));
    else printPages(rendered);
  };
  return (
    <section className="desk-preview" aria-label="Bản in">
      <div className="preview-bar">
        {issuedId === null && (
          <Button type="primary" onClick={onIssue}>
            Ban hành…
          </Button>
        )}
        <Button onClick={() => void save().catch(notices.failed)}>Lưu .docx</Button>
        <Button loading={pdf.isPending} onClick={() => pdf.mutate()}>
          PDF
        </Button>
        <Button disabled={!rendered} onClick={print}>
          In
        </Button>
        <span className="sub small preview-count" role="status" title="Word có thể ngắt trang lệch một vài dòng">
          {busy && <Spin size="small" />} {pages > 0 && `Trang ${Math.min(page, pages)} / ${pages}`}
        </span>
        <Button
          size="small"
          onClick={onEnlarge}
          aria-pressed={enlarged}
          aria-label={enlarged ? 'Về bản soạn' : 'Phóng to bản in'}
          title={enlarged ? 'Về bản soạn' : 'Phóng to bản in'}
        >
          {enlarged ? 'Về bản soạn' : '⤢'}
        </Button>
      </div>
      {rendered && <ReadingTime pages={rendered.pages} agendaMinutes={agendaMinutes} />}
      <ErrorNotice error={error ?? pdf.error} />
      {rendered && <PageView rendered={rendered} onPage={setPage} />}
      {forRecipient.dialog}
    </section>
  );
}

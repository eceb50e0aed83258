import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { DraftValues } from '#shared/domain/documents/paper.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { PageView } from '../../../ui/pages/page-view.tsx';
import { ReadingTime } from './reading-time.tsx';
import { usePreview } from './use-preview.ts';
import { useTakeOut } from './use-take-out.tsx';
import '../../../ui/pages/paper-fonts.css';
import './preview-pane.css';

type Props = {
  readonly paperId: string;
  readonly values: DraftValues;
  readonly name: string;
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
export function PreviewPane({ paperId, name, values, issuedId, agendaMinutes, enlarged, ...acts }: Props) {
  const { onEnlarge, onIssue, beforeSave } = acts;
  const { rendered, error, busy } = usePreview(paperId, values, issuedId);
  const [page, setPage] = useState(1);
  const out = useTakeOut({ paperId, name, issuedId, values, beforeSave });
  const pages = rendered?.pages.length ?? 0;
  return (
    <section className="desk-preview" aria-label="Bản in">
      <div className="preview-bar">
        {issuedId === null && (
          <Button type="primary" onClick={onIssue}>
            Ban hành…
          </Button>
        )}
        <Button onClick={out.saveWord}>Lưu .docx</Button>
        <Button loading={out.isMakingPdf} onClick={out.savePdf}>
          PDF
        </Button>
        <Button disabled={!rendered} onClick={() => rendered && out.print(rendered)}>
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
      <ErrorNotice error={error ?? out.error} />
      {rendered && <PageView rendered={rendered} onPage={setPage} />}
      {out.dialog}
    </section>
  );
}

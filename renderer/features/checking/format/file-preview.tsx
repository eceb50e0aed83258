import { Spin } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { CheckedFile } from '#shared/domain/checking/report/checked-file.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { PageMark } from '../../../ui/pages/mark-pages.ts';
import { PageView } from '../../../ui/pages/page-view.tsx';
import { type RenderedPages, renderPages } from '../../../ui/pages/render-pages.ts';
import type { DeskFile } from '../check-desk.ts';
import { SEVERITY_TONES } from '../messages.ts';
import '../../../ui/pages/paper-fonts.css';

type Props = { readonly file: DeskFile; readonly focus: string | null };

/** The pages of the chosen file with a mark at every finding. Word may break lines and pages a little elsewhere. */
export function FilePreview({ file, focus }: Props) {
  const [rendered, setRendered] = useState<RenderedPages | null>(null);
  const [isBroken, setBroken] = useState(false);
  const isRefused = file.report?.refused != null;
  useEffect(() => {
    if (!file.file || isRefused) return;
    let stale = false;
    renderPages(file.file)
      .then((pages) => !stale && setRendered(pages))
      .catch(() => !stale && setBroken(true));
    return () => {
      stale = true;
    };
  }, [file.file, isRefused]);
  const marks = useMemo(() => (file.report ? marksOf(file.report, focus) : []), [file.report, focus]);
  return (
    <section className="checking-preview" aria-label="Trang văn bản">
      {isRefused || isBroken ? (
        <EmptyState
          title="Không có trang để xem"
          hint={isRefused ? 'Tệp không đọc được; lý do ở bên trái.' : 'Kết quả kiểm tra ở bên trái vẫn đúng.'}
        />
      ) : rendered ? (
        <PageView rendered={rendered} marks={marks} focus={focus} />
      ) : (
        <Spin />
      )}
    </section>
  );
}

/** One mark for each paragraph that has findings, and one for a fact that is looked at. */
function marksOf({ findings, anchors }: CheckedFile, focus: string | null): PageMark[] {
  const looked = anchors[Number(focus)];
  const isMarked = findings.some(({ where }) => String(where.paragraph) === focus);
  const marks = findings.flatMap(({ where, severity, message }) => {
    const anchor = anchors[where.paragraph];
    return anchor
      ? [{ key: String(where.paragraph), ...anchor, tone: SEVERITY_TONES[severity], title: message } as const]
      : [];
  });
  if (focus === null || !looked || isMarked) return marks;
  return [...marks, { key: focus, ...looked, tone: 'info', title: 'Chỗ đang đối chiếu' }];
}

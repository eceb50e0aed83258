import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import { describeBasis, describeCounts, SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import type { ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import { rpc } from '../../lib/rpc.ts';
import { type ListedProblem, ProblemList } from '../../ui/problem-list.tsx';
import type { Desk } from './desk.ts';
import type { FieldPlaces } from './field-holding.ts';

const TONES = { error: 'bad', warning: 'warn', info: 'info' } as const;

type Props = { readonly desk: Desk; readonly places: FieldPlaces };

/** The check of the kept draft, asked anew after each save and never in the way of typing; silent while nothing is wrong. */
export function FormatNotice({ desk, places }: Props) {
  const [open, setOpen] = useState(false);
  const target = useRef<string | null>(null);
  const { paperId } = desk.status;
  const checked = useQuery(
    rpc.checking.checkDraft.queryOptions({
      input: { paperId, version: desk.version },
      enabled: desk.version > 0,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  );
  const findings = checked.data?.findings ?? [];
  const counts = checked.data?.counts;
  // A closing drawer gives the focus back to its button; only then can it go to the field.
  const closed = (isOpen: boolean) => {
    if (!isOpen && target.current !== null) places.go(target.current);
    target.current = null;
  };
  const goTo = (field: string) => {
    target.current = field;
    setOpen(false);
  };
  if (!counts || findings.length === 0) return null;
  return (
    <div className="row-tight sub small" role="status">
      Kiểm tra bản đã lưu: {describeCounts(counts)}.
      <Button size="small" onClick={() => setOpen(true)}>
        Xem các điểm
      </Button>
      <Drawer
        open={open}
        size={560}
        title="Kiểm tra bản đã lưu"
        onClose={() => setOpen(false)}
        afterOpenChange={closed}
      >
        <ProblemList problems={findings.map((finding) => toProblem(finding, places, goTo))} />
        <p className="sub small">
          Bấm một điểm để đến ô đã gõ chữ ấy. Muốn bỏ qua có lý do hoặc xem trên trang, mở “Kiểm tra” và chọn văn bản
          này.
        </p>
      </Drawer>
    </div>
  );
}

/** Lines around the text come from the records, though a field may repeat their words. */
const OF_THE_FRAME = new Set(
  'chữ ký|cơ quan ban hành|dấu|dự thảo|người soạn thảo|nơi nhận|số trang|số, ký hiệu|tiêu đề|tên loại|trang giấy|địa danh, ngày'.split(
    '|',
  ),
);

function toProblem(finding: ReportedFinding, { find }: FieldPlaces, goTo: (field: string) => void): ListedProblem {
  const { severity, message, where } = finding;
  const field = OF_THE_FRAME.has(finding.component) ? null : find(where.text);
  const excerpt = where.text === '' || message.includes(where.text) ? '' : ` Tại: “${where.text}”.`;
  return {
    label: SEVERITY_NAMES[severity],
    tone: TONES[severity],
    message: `${message}${excerpt} ${describeBasis(finding)}.`,
    where: field?.label ?? (where.paragraph === 0 ? 'cả văn bản' : `đoạn ${where.paragraph}`),
    ...(field && { onJump: () => goTo(field.name) }),
  };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { describeBasis, SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import { rpc } from '../../lib/rpc.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import type { Desk } from './desk.ts';

const TONES = { error: 'bad', warning: 'warn', info: 'info' } as const;

/** The check of the kept draft, asked anew after each save and never in the way of typing; silent while nothing is wrong. */
export function FormatNotice({ desk }: { readonly desk: Desk }) {
  const [open, setOpen] = useState(false);
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
  if (!counts || findings.length === 0) return null;
  return (
    <div className="row-tight sub small" role="status">
      Kiểm tra bản đã lưu: {counts.error} lỗi, {counts.warning} điểm cần xem, {counts.info} gợi ý.
      <Button size="small" onClick={() => setOpen(true)}>
        Xem các điểm
      </Button>
      <Drawer open={open} size={560} title="Kiểm tra bản đã lưu" onClose={() => setOpen(false)}>
        <ProblemList
          problems={findings.map((finding) => ({
            label: SEVERITY_NAMES[finding.severity],
            tone: TONES[finding.severity],
            message: `${finding.message} ${describeBasis(finding)}.`,
            where: finding.where.paragraph === 0 ? 'cả văn bản' : `đoạn ${finding.where.paragraph}`,
          }))}
        />
        <p className="sub">Muốn bỏ qua có lý do hoặc xem trên trang, mở “Kiểm tra” và chọn văn bản này.</p>
      </Drawer>
    </div>
  );
}

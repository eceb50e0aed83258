import { useQuery } from '@tanstack/react-query';
import { Button, Select, Spin } from 'antd';
import { useState } from 'react';
import type { RankedPair } from '#shared/domain/checking/report/compared-papers.ts';
import { client } from '../../../lib/rpc.ts';
import { useLongWork } from '../../../lib/use-long-work.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ProgressDialog } from '../../../ui/progress-dialog.tsx';
import { type DeskFile, stampOf, useDeskFiles } from '../check-desk.ts';
import { OverlapView } from './overlap-view.tsx';
import { RankedPairs } from './ranked-pairs.tsx';

/** Two of the files on the desk side by side; with more, the nearest pairs first. */
export function OverlapTab() {
  const files = useDeskFiles().filter(({ report }) => report !== null && report.refused === null);
  const [sides, setSides] = useState<readonly [string | null, string | null]>([null, null]);
  const [ranked, setRanked] = useState<{
    readonly files: readonly DeskFile[];
    readonly pairs: readonly RankedPair[];
  }>();
  const rank = useLongWork(client.checking.rankPairs);
  if (files.length < 2)
    return (
      <EmptyState
        title="Cần ít nhất hai tệp"
        hint="Đưa các tệp cần so vào phần Thể thức: báo cáo chính trị và báo cáo kiểm điểm, nhiệm kỳ này và nhiệm kỳ trước, các tham luận…"
      />
    );
  const pick = (at: 0 | 1) => files.find(({ key }) => key === sides[at]) ?? files[at] ?? null;
  const [a, b] = [pick(0), pick(1)];
  const compareAll = async () => {
    const found = await rank.run({ files: files.flatMap(({ file }) => (file ? [file] : [])) });
    if (found) setRanked({ files, pairs: found });
  };
  return (
    <div className="checking-scroll stack">
      <div className="row-tight">
        <SideChoice
          label="Văn bản thứ nhất"
          files={files}
          value={a}
          onChoose={(key) => setSides([key, b?.key ?? null])}
        />
        <SideChoice
          label="Văn bản thứ hai"
          files={files}
          value={b}
          onChoose={(key) => setSides([a?.key ?? null, key])}
        />
        {files.length > 2 && <Button onClick={() => void compareAll()}>So mọi cặp ({files.length} văn bản)</Button>}
      </div>
      <ErrorNotice error={rank.error} />
      {ranked && <RankedPairs {...ranked} onOpen={(one, other) => setSides([one.key, other.key])} />}
      {a && b && a.key !== b.key ? (
        <Compared key={`${a.key} ${b.key}`} a={a} b={b} />
      ) : (
        <EmptyState title="Hai bên đang là cùng một văn bản" hint="Chọn văn bản khác ở một bên." />
      )}
      <ProgressDialog open={rank.running} title="Đang so các cặp" progress={rank.progress} onCancel={rank.cancel} />
    </div>
  );
}

type SideProps = {
  readonly label: string;
  readonly files: readonly DeskFile[];
  readonly value: DeskFile | null;
  readonly onChoose: (key: string) => void;
};

function SideChoice({ label, files, value, onChoose }: SideProps) {
  return (
    <Select
      showSearch
      className="checking-side"
      aria-label={label}
      value={value?.key ?? null}
      optionFilterProp="label"
      options={files.map(({ key, name }) => ({ value: key, label: name }))}
      onChange={(key: string | null) => key !== null && onChoose(key)}
    />
  );
}

function Compared({ a, b }: { readonly a: DeskFile; readonly b: DeskFile }) {
  const compared = useQuery({
    queryKey: ['checking', 'compare', stampOf(a), stampOf(b)],
    queryFn: async () => client.checking.compare({ a: a.file ?? (await a.load()), b: b.file ?? (await b.load()) }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (compared.isPending) return <Spin />;
  if (compared.error) return <ErrorNotice error={compared.error} onRetry={() => void compared.refetch()} />;
  return <OverlapView names={[a.name, b.name]} compared={compared.data} />;
}

import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import type { SlipFile } from '#shared/domain/checking/report/slip.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { DeskFile } from '../check-desk.ts';

/** The slip over every file on the desk, for the superior. */
export function SlipButton({ files }: { readonly files: readonly DeskFile[] }) {
  const notices = useNotices();
  const checked = files.filter(({ report }) => report !== null);
  const save = useMutation({
    meta: { refresh: 'none' },
    mutationFn: async (form: 'docx' | 'xlsx') =>
      download(await client.checking.slip({ form, files: checked.flatMap(toSlip), pack: packOf(checked) })),
    onError: notices.failed,
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'docx', label: 'Bản Word (.docx)', onClick: () => save.mutate('docx') },
          { key: 'xlsx', label: 'Bảng Excel (.xlsx)', onClick: () => save.mutate('xlsx') },
        ],
      }}
    >
      <Button size="small" loading={save.isPending} disabled={checked.length === 0}>
        Phiếu kiểm tra ▾
      </Button>
    </Dropdown>
  );
}

const packOf = (files: readonly DeskFile[]) => files.find(({ report }) => report?.pack)?.report?.pack ?? null;

function toSlip({ name, report, repaired }: DeskFile): SlipFile[] {
  if (!report) return [];
  const { paper, refused, findings, ignored } = report;
  return [
    {
      ...{ name, type: paper?.type ?? '', symbol: paper?.symbol ?? '', refused: refused?.message ?? '' },
      findings,
      ignored: ignored.map(({ finding, by }) => ({ ...finding, reason: by.reason })),
      after: repaired?.after ?? null,
    },
  ];
}

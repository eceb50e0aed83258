import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { tableOfSet } from '#shared/domain/checking/consistency/set-table.ts';
import { pointsOfSet, slipOfSet } from '#shared/domain/checking/report/set-report.ts';
import type { SlipFile } from '#shared/domain/checking/report/slip.ts';
import { download } from '../../../lib/download.ts';
import { client } from '../../../lib/rpc.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { DeskFile } from '../check-desk.ts';
import { toHeld } from '../consistency/held-file.ts';

/** The slip over every file on the desk, for the superior. */
export function SlipButton({ files }: { readonly files: readonly DeskFile[] }) {
  const notices = useNotices();
  const checked = files.filter(({ report }) => report !== null);
  const save = useMutation({
    meta: { refresh: 'none' },
    mutationFn: async (form: 'docx' | 'xlsx') =>
      download(
        await client.checking.slip({
          form,
          files: checked.flatMap(toSlip),
          set: await setOf(checked),
          pack: packOf(checked),
        }),
      ),
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

/** The contradictions between the files, as the unit and its superior want them told; null: fewer than two were read. */
async function setOf(files: readonly DeskFile[]) {
  const held = files.flatMap(toHeld);
  if (held.length < 2) return null;
  const [ignored, { pack }] = await Promise.all([client.checking.listIgnored(), client.checking.findRulePack()]);
  const table = tableOfSet(held.map(({ paper }) => paper));
  const points = pointsOfSet(table, { ignored, pack, keys: held.map(({ file }) => file.paperKey) });
  return slipOfSet(
    table,
    points,
    held.map(({ file }) => file.name),
  );
}

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

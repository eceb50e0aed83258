import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Dropdown, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { download } from '../../lib/download.ts';
import type { Done } from '../../lib/own-act.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { asOwnAct, useUndo } from '../../lib/use-undo.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { AllocationDrawer } from './allocation-drawer.tsx';
import { DuplicatesDrawer } from './duplicates-drawer.tsx';
import { describeCounts } from './messages.ts';
import { PersonDrawer } from './person-drawer.tsx';
import { PersonPanel } from './person-panel.tsx';
import { PrintRoster } from './print-roster.tsx';
import { EVERYONE, type RosterFilter, RosterFilters } from './roster-filters.tsx';
import { RosterTable } from './roster-table.tsx';
import { StandingDrawer } from './standing-drawer.tsx';

type Props = { readonly person: string | null; readonly incomplete: boolean; readonly onImport: () => void };
type Editing = { readonly open: boolean; readonly delegate: Delegate | null };

const PAGE = 500;
const ALL = { offset: 0, limit: 100_000 };

export function RosterScreen({ person, incomplete, onImport }: Props) {
  const [filter, setFilter] = useState<RosterFilter>({ ...EVERYONE, incomplete });
  const [limit, setLimit] = useState(PAGE);
  const [selected, setSelected] = useState<string | null>(person);
  const [tool, setTool] = useState<'allocation' | 'duplicates' | null>(null);
  const [standing, setStanding] = useState<Delegate | null>(null);
  const [editing, setEditing] = useState<Editing>({ open: false, delegate: null });
  const search = useRef<InputRef>(null);
  const counts = useQuery(rpc.delegates.counts.queryOptions());
  const list = useQuery({
    ...rpc.delegates.list.queryOptions({ input: { ...filter, offset: 0, limit } }),
    placeholderData: keepPreviousData,
  });
  const papers = usePapers(filter);
  const remove = useRemove(() => setSelected(null));
  const tell = useTellDone();
  const delegates = list.data?.delegates ?? [];
  const total = list.data?.total ?? 0;
  const isEmpty = counts.data?.people === 0;

  function saved({ result, act }: Done<Delegate>) {
    setEditing({ open: false, delegate: null });
    setStanding(null);
    setSelected(result.id);
    tell(act === null ? `${result.fullName}: không có gì thay đổi` : `Đã lưu ${result.fullName}`, act);
  }

  return (
    <Screen
      fill
      title="Đại biểu"
      heading={
        <>
          Đại biểu{' '}
          <span className="sub delegates-counts">{counts.data && !isEmpty ? describeCounts(counts.data) : ''}</span>
        </>
      }
      loading={counts.isPending}
      error={counts.error ?? list.error}
      onRetry={() => void counts.refetch()}
      actions={
        <>
          <Button onClick={onImport}>Nhập từ Excel…</Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                {
                  key: 'export',
                  label: 'Xuất ra Excel',
                  disabled: isEmpty,
                  onClick: () => papers.exportSheet.mutate(),
                },
                { key: 'print', label: 'In danh sách', disabled: isEmpty, onClick: () => papers.print.mutate() },
                { key: 'form', label: 'Mẫu Excel để phát cho đơn vị', onClick: () => papers.blankForm.mutate() },
              ],
            }}
          >
            <Button>Xuất, in ▾</Button>
          </Dropdown>
          <Button disabled={isEmpty} onClick={() => setTool('duplicates')}>
            Tìm trùng
          </Button>
          <Button onClick={() => setTool('allocation')}>Phân bổ</Button>
          <Button type="primary" onClick={() => setEditing({ open: true, delegate: null })}>
            Thêm đại biểu
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <NobodyYet onImport={onImport} />
      ) : (
        <div className="delegates">
          <RosterFilters
            search={search}
            filter={filter}
            units={counts.data?.units ?? []}
            incomplete={counts.data?.incomplete ?? 0}
            matching={total === counts.data?.people ? null : total}
            onChange={(next) => {
              setFilter(next);
              setLimit(PAGE);
            }}
          />
          <div className="delegates-body">
            <RosterTable
              delegates={delegates}
              selected={selected}
              onSelect={setSelected}
              onEdit={(id) => setEditing({ open: true, delegate: delegates.find((one) => one.id === id) ?? null })}
              onNearEnd={() => delegates.length < total && setLimit(delegates.length + PAGE)}
            />
            <PersonPanel
              id={selected}
              onEdit={(delegate) => setEditing({ open: true, delegate })}
              onStanding={setStanding}
              onRemove={remove}
            />
          </div>
          <PrintRoster delegates={papers.printed} />
        </div>
      )}
      <PersonDrawer
        {...editing}
        units={counts.data?.units ?? []}
        onClose={() => setEditing((was) => ({ ...was, open: false }))}
        onSaved={saved}
      />
      <AllocationDrawer open={tool === 'allocation'} onClose={() => setTool(null)} onSaved={tell} />
      <DuplicatesDrawer open={tool === 'duplicates'} onClose={() => setTool(null)} onDone={tell} />
      {standing && <StandingDrawer open delegate={standing} onClose={() => setStanding(null)} onSaved={saved} />}
    </Screen>
  );
}

function NobodyYet({ onImport }: Pick<Props, 'onImport'>) {
  return (
    <EmptyState
      title="Danh sách chưa có ai"
      hint="Nhập tệp Excel của đơn vị, giữ nguyên như đơn vị gửi, hoặc thêm từng người."
      action={
        <Button type="primary" onClick={onImport}>
          Nhập từ Excel…
        </Button>
      }
    />
  );
}

/** Export and print take the whole selection, not only what is loaded. */
function usePapers(filter: RosterFilter) {
  const [printed, setPrinted] = useState<readonly Delegate[]>([]);
  const notices = useNotices();
  const input = { ...filter, ...ALL };
  const meta = { refresh: 'none' } as const;
  const exportSheet = useMutation({
    meta,
    mutationFn: () => client.delegates.exportSheet(input),
    onSuccess: (file) => download(file, 'danh-sach-dai-bieu.xlsx'),
    onError: notices.failed,
  });
  const print = useMutation({
    meta,
    mutationFn: () => client.delegates.list(input),
    onSuccess: ({ delegates }) => {
      flushSync(() => setPrinted(delegates));
      window.print();
      setPrinted([]);
    },
    onError: notices.failed,
  });
  const blankForm = useMutation({
    meta,
    mutationFn: () => client.delegates.blankForm(),
    onSuccess: (file) => download(file, 'mau-danh-sach-dai-bieu.xlsx'),
    onError: notices.failed,
  });
  return { printed, exportSheet, print, blankForm };
}

function useRemove(onRemoved: () => void) {
  const confirm = useConfirmDanger();
  const notices = useNotices();
  const tell = useTellDone();
  const remove = useMutation({
    mutationFn: (id: string) => asOwnAct(() => client.delegates.remove({ ids: [id] })),
    onError: notices.failed,
  });
  return async (delegate: Delegate) => {
    const sure = await confirm({
      title: `Xoá ${delegate.fullName}?`,
      consequence: 'Người này không còn trong danh sách và các số liệu; có thể hoàn tác.',
      confirm: 'Xoá khỏi danh sách',
    });
    if (!sure) return;
    remove.mutate(delegate.id, {
      onSuccess: ({ act }) => {
        onRemoved();
        tell(`Đã xoá ${delegate.fullName}`, act);
      },
    });
  };
}

/** A notice of what was done that offers to undo exactly that act; null: nothing was written. */
function useTellDone() {
  const notices = useNotices();
  const undo = useUndo({ onFailed: notices.failed });
  return (message: string, act: number | null) =>
    notices.done(message, act === null ? {} : { onUndo: () => undo.mutate({ sequence: act }) });
}

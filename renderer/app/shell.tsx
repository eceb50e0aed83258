import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import type { WorkspaceSummary } from '#shared/domain/workspace/workspace.ts';
import { StartScreen } from '../features/workspace/start-screen.tsx';
import { useHostGone } from '../lib/keep-alive.ts';
import { rpc } from '../lib/rpc.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { GlobalSearch } from './global-search.tsx';
import { SideMenu } from './side-menu.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './shell.css';

/** Everything around a screen. Without an open file there is only the first-start screen. */
export function Shell() {
  const current = useQuery(rpc.workspace.current.queryOptions({ meta: { of: 'frame' } }));
  const hostGone = useHostGone();
  const stopped = hostGone && (
    <div className="shell-stopped" role="alert">
      Chương trình đã dừng. Mở lại từ biểu tượng.
    </div>
  );
  if (current.isPending) return <Spin style={{ display: 'grid', placeItems: 'center', height: '100%' }} />;
  if (current.isError)
    return (
      <div className="screen">
        {stopped}
        <ErrorNotice error={current.error} onRetry={() => current.refetch()} />
      </div>
    );
  if (current.data === null) return <Doorstep stopped={stopped} />;
  return <Desk workspace={current.data} stopped={stopped} />;
}

/** No file is open: the first-start screen, or the manual on its own. */
function Doorstep({ stopped }: { readonly stopped: ReactNode }) {
  const reading = useLocation().pathname === '/help';
  return (
    <>
      {stopped}
      {reading ? (
        <main>
          <a className="shell-back" href="#/">
            ← Về màn hình đầu
          </a>
          <Outlet />
        </main>
      ) : (
        <StartScreen />
      )}
    </>
  );
}

function Desk({ workspace, stopped }: { readonly workspace: WorkspaceSummary; readonly stopped: ReactNode }) {
  const shortcuts = useShortcuts();
  const practice = workspace.kind === 'practice';
  return (
    <div className={practice ? 'shell shell-practice' : 'shell'}>
      <div className="shell-top no-print">
        <button type="button" className="shell-skip" onClick={focusMain}>
          Đến nội dung chính
        </button>
        {stopped}
        <TopBar workspace={workspace} onSearch={shortcuts.openSearch} onHelp={shortcuts.openHelp} />
        {practice && (
          <div className="shell-band">
            <b>TẬP DƯỢT</b> · Dữ liệu mẫu trong tệp riêng, không dính đến đại hội thật. Văn bản in ra đều mang chữ “Tập
            dượt”.
          </div>
        )}
      </div>
      <SideMenu />
      <main id="main" className="shell-main" tabIndex={-1}>
        <div className="print-only shell-print">
          {workspace.title}
          {practice && ' · TẬP DƯỢT'}
        </div>
        <Outlet />
      </main>
      <GlobalSearch open={shortcuts.searching} onClose={shortcuts.closeSearch} />
    </div>
  );
}

function focusMain(): void {
  document.getElementById('main')?.focus();
}

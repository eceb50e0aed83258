import { client } from '../../../lib/rpc.ts';
import { useLongWork } from '../../../lib/use-long-work.ts';
import { printPages } from '../../../ui/pages/print-pages.ts';
import { renderPages } from '../../../ui/pages/render-pages.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { describeWritten } from './bulk-words.ts';
import type { Output } from './output-step.tsx';

type Copies = { readonly paperId: string; readonly recipientIds: readonly string[] };

/** Writes or prints the copies; resolves to true when that was done. */
export function useBulk() {
  const notices = useNotices();
  const writing = useLongWork(client.bulk.write);
  const merging = useLongWork(client.bulk.merge);
  const run = async ({ paperId, recipientIds }: Copies, { way, to, plainNames }: Output): Promise<boolean> => {
    const copies = { paperId, recipientIds: [...recipientIds] };
    if (way === 'print') {
      const file = await merging.run(copies);
      if (file) printPages(await renderPages(file));
      return file !== null;
    }
    const names = plainNames ? ('plain' as const) : ('vietnamese' as const);
    const written = await writing.run({ ...copies, to, form: way, names });
    if (written) notices.done(describeWritten(written));
    return written !== null;
  };
  const active = merging.running ? merging : writing;
  return {
    run,
    running: active.running,
    progress: active.progress,
    cancel: active.cancel,
    error: writing.error ?? merging.error,
  };
}

import { useIsMutating, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { client, rpc } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { checkDesk, type DeskFile } from '../check-desk.ts';
import { checkOne } from '../use-checks.ts';

/** What can be stopped, by key of the file: it goes on while another file is looked at. */
const running = new Map<string, AbortController>();

/** Lays the paper out on request, which takes seconds; then its findings are told anew. */
export function CountPages({ file: counted }: { readonly file: DeskFile }) {
  const { key, file, pages } = counted;
  const program = useQuery(rpc.checking.findLayoutProgram.queryOptions());
  const mutationKey = ['checking', 'pages', key];
  const isRunning = useIsMutating({ mutationKey }) > 0;
  const count = useMutation({
    mutationKey,
    mutationFn: async () => {
      if (!file) throw new Error('A file that was not read cannot be laid out');
      const stop = new AbortController();
      running.set(key, stop);
      const stopWaiting = checkDesk.onceGone(counted, () => stop.abort());
      try {
        const laidOut = await client.checking.layOut({ file }, { signal: stop.signal });
        // Stopped just as the answer came: the estimate stays, and so does the button
        if (stop.signal.aborted) return;
        checkDesk.change(counted, { pages: laidOut });
        await checkOne(key);
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      } finally {
        stopWaiting();
        if (running.get(key) === stop) running.delete(key);
      }
    },
  });
  if (pages !== null || !program.data) return null;
  if (!program.data.found)
    return <div className="sub small">Máy này không có LibreOffice nên số trang là ước tính.</div>;
  if (isRunning)
    return (
      <div className="row-tight sub small">
        <Spin size="small" /> Đang dàn trang bằng LibreOffice, có thể mất nửa phút…
        <Button size="small" onClick={() => running.get(key)?.abort()}>
          Dừng
        </Button>
      </div>
    );
  return (
    <div>
      <Button size="small" onClick={() => count.mutate()}>
        Đếm trang thật
      </Button>
      {count.error && <ErrorNotice error={count.error} />}
    </div>
  );
}

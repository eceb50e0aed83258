import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { client, rpc } from '../../lib/rpc.ts';
import { checkDesk, type FileToAdd } from './check-desk.ts';
import { createCheckOne } from './check-one.ts';
import { createCheckQueue } from './check-queue.ts';

let stamp: string | null = null;

export const checkOne = createCheckOne((asked) => client.checking.check(asked));
const queue = createCheckQueue(checkOne);

/** Checks of the desk's files; they go on while another screen is looked at. */
export function useChecks() {
  const running = useSyncExternalStore(queue.subscribe, queue.running);
  useRecheck();
  const isShown = running !== null && !running.isQuiet && running.total > 1;
  const at = isShown ? `${running.done + 1}/${running.total}: ${checkDesk.find(running.key)?.name ?? ''}` : '';
  return {
    add: (files: readonly FileToAdd[]) => {
      checkDesk.add(files);
      return queue.add(files.map(({ key }) => key));
    },
    /** Files that a stop left unchecked; null while any is being checked */
    goOn: running === null ? (keys: readonly string[]) => void queue.add(keys) : null,
    progress: isShown ? { done: running.done, total: running.total, label: at } : null,
    stop: queue.stop,
  };
}

/** Findings ignored, noticed again or undone, rule packs and limits decide about every file on the desk. */
function useRecheck(): void {
  const ignored = useQuery(rpc.checking.listIgnored.queryOptions());
  const pack = useQuery(rpc.checking.findRulePack.queryOptions());
  const limits = useQuery(rpc.checking.findLimits.queryOptions());
  const isKnown = ignored.isSuccess && pack.isSuccess && limits.isSuccess;
  const decided = [ignored.data?.map(({ id }) => id), pack.data?.pack?.takenAt ?? null, limits.data?.setAt ?? null];
  const now = JSON.stringify(decided);
  useEffect(() => {
    if (!isKnown || stamp === now) return;
    const isFirst = stamp === null;
    stamp = now;
    const checked = checkDesk.files().filter(({ report }) => report !== null);
    if (!isFirst && checked.length > 0)
      void queue.add(
        checked.map(({ key }) => key),
        true,
      );
  }, [isKnown, now]);
}

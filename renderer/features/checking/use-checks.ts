import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, rpc } from '../../lib/rpc.ts';
import { checkDesk, type FileToAdd } from './check-desk.ts';

export type ChecksRunning = { readonly done: number; readonly total: number; readonly label: string } | null;

let stamp: string | null = null;

/** Checks files one after the other; what was checked before a stop stays. */
export function useChecks() {
  const [progress, setProgress] = useState<ChecksRunning>(null);
  const stopped = useRef(false);
  const run = async (keys: readonly string[], isQuiet = false) => {
    stopped.current = false;
    for (const [done, key] of keys.entries()) {
      if (stopped.current) break;
      if (!isQuiet && keys.length > 1)
        setProgress({ done, total: keys.length, label: checkDesk.find(key)?.name ?? '' });
      await checkOne(key);
    }
    setProgress(null);
  };
  const add = (files: readonly FileToAdd[]) => {
    checkDesk.add(files);
    return run(files.map(({ key }) => key));
  };
  useRecheck((keys) => void run(keys, true));
  return {
    add,
    run,
    progress,
    stop: () => {
      stopped.current = true;
    },
  };
}

export async function checkOne(key: string): Promise<void> {
  const known = checkDesk.find(key);
  if (!known) return;
  try {
    const { paperKey, pages } = known;
    const file = known.file ?? (await known.load());
    const report = await client.checking.check({ ...{ file, paperKey, pages }, profile: 'auto' });
    // Pages that were counted meanwhile have the paper checked once more
    if (checkDesk.find(key)?.pages === pages) checkDesk.change(known, { file, report, error: null });
  } catch (error) {
    checkDesk.change(known, { error });
  }
}

/** Findings ignored, noticed again or undone, rule packs and limits decide about every file on the desk. */
function useRecheck(recheck: (keys: readonly string[]) => void): void {
  const ignored = useQuery(rpc.checking.listIgnored.queryOptions());
  const pack = useQuery(rpc.checking.findRulePack.queryOptions());
  const limits = useQuery(rpc.checking.findLimits.queryOptions());
  const latest = useRef(recheck);
  latest.current = recheck;
  const isKnown = ignored.isSuccess && pack.isSuccess && limits.isSuccess;
  const decided = [ignored.data?.map(({ id }) => id), pack.data?.pack?.takenAt ?? null, limits.data?.setAt ?? null];
  const now = JSON.stringify(decided);
  useEffect(() => {
    if (!isKnown || stamp === now) return;
    const isFirst = stamp === null;
    stamp = now;
    const checked = checkDesk.files().filter(({ report }) => report !== null);
    if (!isFirst && checked.length > 0) latest.current(checked.map(({ key }) => key));
  }, [isKnown, now]);
}

import { useRef, useState } from 'react';
import type { Counts } from '#shared/domain/checking/format/check-format.ts';
import { client } from '../../lib/rpc.ts';
import { describeError } from '../../ui/describe-error.ts';
import { checkDesk, type DeskFile } from './check-desk.ts';

/** One file after its repair: where the copy lies, or why there is none. */
export type RepairedRow = {
  readonly key: string;
  readonly name: string;
  readonly before: Counts | null;
  readonly after: Counts | null;
  readonly outcome: string;
};

type Order = {
  readonly tracked: boolean /** For files that have no folder of their own */;
  readonly to: string | null;
};

/** Repairs files one after the other; copies written before a stop stay, for each is whole. */
export function useRepairAll() {
  const [progress, setProgress] = useState<{
    readonly done: number;
    readonly total: number;
    readonly label: string;
  } | null>(null);
  const [rows, setRows] = useState<readonly RepairedRow[] | null>(null);
  const stopped = useRef(false);
  const run = async (files: readonly DeskFile[], order: Order) => {
    stopped.current = false;
    const made: RepairedRow[] = [];
    for (const [done, file] of files.entries()) {
      if (stopped.current) break;
      setProgress({ done, total: files.length, label: file.name });
      made.push(await repairOne(file, order));
    }
    setProgress(null);
    setRows(made);
  };
  return {
    ...{ run, rows, progress },
    stop: () => {
      stopped.current = true;
    },
  };
}

async function repairOne(held: DeskFile, { tracked, to }: Order): Promise<RepairedRow> {
  const { key, name, paperKey, folder } = held;
  try {
    const file = held.file ?? (await held.load());
    const order = { file, paperKey, pages: held.pages, profile: 'auto' as const, tracked, leave: [], to: folder ?? to };
    const { file: _copy, report: _report, ...told } = await client.checking.repair(order);
    checkDesk.change(held, { repaired: told });
    return { key, name, before: told.before, after: told.after, outcome: told.path ?? told.name };
  } catch (error) {
    return { key, name, before: null, after: null, outcome: describeError(error).message };
  }
}

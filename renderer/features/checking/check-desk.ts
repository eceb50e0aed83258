import { useSyncExternalStore } from 'react';
import type { CheckedFile, RepairedCopy } from '#shared/domain/checking/report/checked-file.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { PageFacts } from '#shared/kernel/page-facts.ts';

/** A file on the checking desk. It is not kept in the workspace: it lies here while the program runs. */
export type DeskFile = {
  readonly key: string;
  readonly name: string;
  readonly paperKey: string;
  /** Folder it was read from; null: dropped, or a paper of this congress */
  readonly folder: string | null;
  readonly load: () => Promise<BinaryFile>;
  readonly file: BinaryFile | null;
  readonly report: CheckedFile | null;
  /** Its pages as they were really laid out; null: they are estimated */
  readonly pages: PageFacts | null;
  readonly error: unknown;
  readonly repaired: RepairedCopy | null;
};

export type FileToAdd = Pick<DeskFile, 'key' | 'name' | 'paperKey' | 'folder' | 'load'>;

/** A file as it was put on the desk: a folder's file added again has the same key and another loader. */
type Held = Pick<DeskFile, 'key' | 'load'>;
const isSame = (one: Held, other: Held) => one.key === other.key && one.load === other.load;

const stamps = new WeakMap<Held['load'], number>();
let lastStamp = 0;
/** Another number for a file than for the one it replaced under the same key */
export function stampOf({ load }: Held): number {
  const stamp = stamps.get(load) ?? ++lastStamp;
  stamps.set(load, stamp);
  return stamp;
}

let files: readonly DeskFile[] = [];
const listeners = new Set<() => void>();

function put(next: readonly DeskFile[]): void {
  files = next;
  for (const listener of listeners) listener();
}

/** What lies on the desk outlives the screen: two hundred checked files are not lost by a look elsewhere. */
export const checkDesk = {
  files: () => files,
  find: (key: string) => files.find((one) => one.key === key) ?? null,
  /** A file that is there already is replaced and checked anew */
  add: (added: readonly FileToAdd[]) => {
    const keys = new Set(added.map(({ key }) => key));
    const fresh = added.map((one) => ({ ...one, file: null, report: null, pages: null, error: null, repaired: null }));
    put([...files.filter(({ key }) => !keys.has(key)), ...fresh]);
  },
  /** What is learnt of a file that was replaced or taken away meanwhile is dropped: it is not of what lies there now */
  change: (file: Held, change: Partial<Pick<DeskFile, 'file' | 'report' | 'pages' | 'error' | 'repaired'>>) =>
    put(files.map((one) => (isSame(one, file) ? { ...one, ...change } : one))),
  /** Calls once when the file is replaced or taken away; returns what stops the waiting */
  onceGone: (file: Held, call: () => void): (() => void) => {
    const stop = subscribe(() => {
      if (files.some((one) => isSame(one, file))) return;
      stop();
      call();
    });
    return stop;
  },
  remove: (key: string) => put(files.filter((one) => one.key !== key)),
  clear: () => put([]),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDeskFiles = (): readonly DeskFile[] => useSyncExternalStore(subscribe, checkDesk.files);

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
  change: (key: string, change: Partial<Pick<DeskFile, 'file' | 'report' | 'pages' | 'error' | 'repaired'>>) =>
    put(files.map((one) => (one.key === key ? { ...one, ...change } : one))),
  remove: (key: string) => put(files.filter((one) => one.key !== key)),
  clear: () => put([]),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDeskFiles = (): readonly DeskFile[] => useSyncExternalStore(subscribe, checkDesk.files);

import { Worker } from 'node:worker_threads';
import type { Answered } from './serve-tasks.ts';
import { type Background, runTask, type Tasks } from './tasks.ts';

/** More than the largest paper that is read takes; a file that wants more loses its thread, not the program. */
const MOST_MEMORY_MB = 1024;

type Waiting = {
  readonly task: string;
  readonly input: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/**
 * A thread of its own, begun at the first task and again after it died. Where no thread can be had the tasks are
 * done here: slower for the screens, but done. `entry` must call `serveTasks` with the same tasks.
 */
export function inOwnThread(entry: string, tasks: Tasks): Background {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let isReady = false;
  let canHaveThread = true;
  let count = 0;

  const settle = (message: Answered) => {
    if (message === 'ready') {
      isReady = true;
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.bug === undefined) asked?.resolve(message.value);
    else asked?.reject(new Error(message.bug));
    if (waiting.size === 0) worker?.unref();
  };
  const lose = (error: Error) => {
    const held = [...waiting.values()];
    waiting.clear();
    worker = null;
    if (!isReady) canHaveThread = false;
    for (const one of held) {
      if (isReady) one.reject(error);
      else doHere(tasks, one);
    }
    isReady = false;
  };
  const begin = (): Worker => {
    const begun = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    begun.on('message', settle);
    begun.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))));
    begun.on('exit', () => {
      if (worker === begun) lose(new Error('The background thread ended'));
    });
    return begun;
  };
  return {
    run: (task, input) =>
      new Promise((resolve, reject) => {
        const asked = { task, input, resolve, reject };
        if (!canHaveThread) {
          doHere(tasks, asked);
          return;
        }
        worker ??= begin();
        count += 1;
        waiting.set(count, asked);
        worker.ref();
        worker.postMessage({ id: count, task, input });
      }),
    close: async () => {
      const ended = worker;
      worker = null;
      await ended?.terminate();
    },
  };
}

function doHere(tasks: Tasks, { task, input, resolve, reject }: Waiting): void {
  try {
    resolve(runTask(tasks, task, input));
  } catch (error) {
    reject(error instanceof Error ? error : new Error(String(error)));
  }
}

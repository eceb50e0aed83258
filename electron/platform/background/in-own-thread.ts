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
  const thread = new OwnThread(entry, tasks);
  return { run: (task, input) => thread.run(task, input), close: () => thread.close() };
}

class OwnThread {
  private readonly entry: string;
  private readonly tasks: Tasks;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private isReady = false;
  private canHaveThread = true;
  private count = 0;

  constructor(entry: string, tasks: Tasks) {
    this.entry = entry;
    this.tasks = tasks;
  }

  run(task: string, input: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asked = { task, input, resolve, reject };
      if (this.canHaveThread) this.send(asked);
      else doHere(this.tasks, asked);
    });
  }

  async close(): Promise<void> {
    const ended = this.worker;
    this.worker = null;
    await ended?.terminate();
  }

  private send(asked: Waiting): void {
    this.worker ??= this.begin();
    this.count += 1;
    this.waiting.set(this.count, asked);
    this.worker.ref();
    this.worker.postMessage({ id: this.count, task: asked.task, input: asked.input });
  }

  private begin(): Worker {
    const begun = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    begun.on('message', (message: Answered) => this.settle(message));
    begun.on('error', (error) => this.lose(error instanceof Error ? error : new Error(String(error))));
    begun.on('exit', () => {
      if (this.worker === begun) this.lose(new Error('The background thread ended'));
    });
    return begun;
  }

  private settle(message: Answered): void {
    if (message === 'ready') {
      this.isReady = true;
      return;
    }
    const asked = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.bug === undefined) asked?.resolve(message.value);
    else asked?.reject(new Error(message.bug));
    // Nothing waits: the thread does not keep the program alive.
    if (this.waiting.size === 0) this.worker?.unref();
  }

  /** A thread that never was ready cannot be had here; one that died takes its tasks with it. */
  private lose(error: Error): void {
    const held = [...this.waiting.values()];
    this.waiting.clear();
    this.worker = null;
    if (!this.isReady) this.canHaveThread = false;
    for (const one of held) {
      if (this.isReady) one.reject(error);
      else doHere(this.tasks, one);
    }
    this.isReady = false;
  }
}

function doHere(tasks: Tasks, { task, input, resolve, reject }: Waiting): void {
  try {
    resolve(runTask(tasks, task, input));
  } catch (error) {
    reject(error instanceof Error ? error : new Error(String(error)));
  }
}

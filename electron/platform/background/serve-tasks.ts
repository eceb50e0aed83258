import type { MessagePort } from 'node:worker_threads';
import { runTask, type Tasks } from './tasks.ts';

export type Asked = { readonly id: number; readonly task: string; readonly input: unknown };
/** 'ready': the thread has read its program. */
export type Answered = 'ready' | { readonly id: number; readonly value?: unknown; readonly bug?: string };

/** The other end of a background thread: one task after the other. */
export function serveTasks(port: MessagePort, tasks: Tasks): void {
  port.on('message', ({ id, task, input }: Asked) => {
    port.postMessage(answer(tasks, { id, task, input }));
  });
  port.postMessage('ready' satisfies Answered);
}

function answer(tasks: Tasks, { id, task, input }: Asked): Answered {
  try {
    return { id, value: runTask(tasks, task, input) };
  } catch (error) {
    return { id, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

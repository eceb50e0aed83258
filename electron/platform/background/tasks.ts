/** Named work on plain data; must not touch anything that the calling thread holds. */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

/** Does long work away from the thread that answers the screens. What goes in and comes out is copied. */
export type Background = {
  readonly run: (task: string, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export function runTask(tasks: Tasks, name: string, input: unknown): unknown {
  const task = tasks[name];
  if (!task) throw new Error(`There is no task “${name}”`);
  return task(input as never);
}

/** In this very thread: for the command line, which has no screen to keep alive, and for tests. */
export const inThisThread = (tasks: Tasks): Background => ({
  run: async (task, input) => runTask(tasks, task, input),
  close: async () => undefined,
});

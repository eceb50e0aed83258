/** What is being checked: how far the files that were asked for are, and which one it is. */
export type ChecksRunning = {
  readonly done: number;
  readonly total: number;
  readonly key: string;
  /** Nobody asked: a rule or a limit was changed, and every file is checked anew */
  readonly isQuiet: boolean;
};
type Turn = { readonly key: string; readonly isQuiet: boolean };

/** A value whose readers are told when it is another. */
function observed<T>(first: T) {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next: T) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Files wait their turn and are checked one at a time, whatever asked for them:
 * more files may be put on the desk, or a limit changed, while others are checked.
 */
export function createCheckQueue(checkOne: (key: string) => Promise<void>) {
  let turns: readonly Turn[] = [];
  const running = observed<ChecksRunning | null>(null);
  let [done, total] = [0, 0];
  let work: Promise<void> | null = null;
  const goOn = async () => {
    for (let turn = turns[0]; turn; turn = turns[0]) {
      turns = turns.slice(1);
      running.set({ done, total, ...turn });
      await checkOne(turn.key);
      if (!turn.isQuiet) done += 1;
    }
    [done, total, work] = [0, 0, null];
    running.set(null);
  };
  return {
    running: running.get,
    add: (keys: readonly string[], isQuiet = false): Promise<void> => {
      const waiting = new Set(turns.map(({ key }) => key));
      const added = keys.filter((key) => !waiting.has(key)).map((key) => ({ key, isQuiet }));
      turns = [...turns, ...added];
      if (!isQuiet) total += added.length;
      work ??= goOn();
      return work;
    },
    /** What was checked stays, the file being checked is finished; the others wait to be asked for again */
    stop: () => {
      const asked = turns.filter(({ isQuiet }) => !isQuiet).length;
      turns = turns.filter(({ isQuiet }) => isQuiet);
      total -= asked;
    },
    subscribe: running.subscribe,
  };
}

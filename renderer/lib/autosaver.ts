export type SavingState = {
  /** waiting: typed, not yet sent · failed: not kept, tried again with the next change */
  readonly state: 'kept' | 'waiting' | 'keeping' | 'failed';
  readonly error: unknown;
};

type Options<T> = {
  readonly keep: (value: T) => Promise<unknown>;
  readonly tell: (state: SavingState) => void;
  /** Runs `work` after the pause; answers how to call it off */
  readonly later: (work: () => void) => () => void;
};

export type Autosaver<T> = { readonly change: (value: T) => void; readonly flush: () => void };

/** Keeps the newest value after a pause, one at a time: what is typed while keeping waits for the next turn. */
export function createAutosaver<T>({ keep, tell, later }: Options<T>): Autosaver<T> {
  let waiting: { readonly value: T } | null = null;
  let isRunning = false;
  let callOff: () => void = () => undefined;

  const flush = () => {
    callOff();
    if (waiting === null || isRunning) return;
    const { value } = waiting;
    waiting = null;
    isRunning = true;
    tell({ state: 'keeping', error: null });
    keep(value)
      .then(
        () => tell({ state: waiting === null ? 'kept' : 'waiting', error: null }),
        (error: unknown) => tell({ state: 'failed', error }),
      )
      .finally(() => {
        isRunning = false;
        flush();
      });
  };
  const change = (value: T) => {
    callOff();
    waiting = { value };
    tell({ state: 'waiting', error: null });
    callOff = later(flush);
  };
  return { change, flush };
}

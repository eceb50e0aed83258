import { useCallback, useEffect, useRef, useState } from 'react';

export type Autosave<T> = {
  /** What the screen shows: what was typed, until it is kept; then what is kept */
  readonly value: T | undefined;
  readonly change: (value: T) => void;
  readonly state: 'kept' | 'waiting' | 'keeping' | 'failed';
  readonly error: unknown;
  /** Keeps at once what is waiting */
  readonly flush: () => void;
};

const PAUSE_MS = 700;

/**
 * Keeps what is typed after a short pause, and at once when the screen is left.
 * What is typed while keeping waits for the next turn; nothing is overtaken.
 */
export function useAutosave<T>(kept: T | undefined, keep: (value: T) => Promise<unknown>): Autosave<T> {
  const [draft, setDraft] = useState<T | null>(null);
  const [state, setState] = useState<Autosave<T>['state']>('kept');
  const [error, setError] = useState<unknown>(null);
  const work = useRef({ waiting: null as T | null, running: false, timer: 0, keep });
  work.current.keep = keep;

  const flush = useCallback(() => {
    const { current } = work;
    clearTimeout(current.timer);
    const { waiting, running } = current;
    if (waiting === null || running) return;
    current.waiting = null;
    current.running = true;
    setState('keeping');
    current
      .keep(waiting)
      .then(() => {
        setError(null);
        if (current.waiting === null) setDraft(null);
        setState(current.waiting === null ? 'kept' : 'waiting');
      })
      .catch((failure: unknown) => {
        setError(failure);
        setState('failed');
      })
      .finally(() => {
        current.running = false;
        flush();
      });
  }, []);

  const change = useCallback(
    (value: T) => {
      const { current } = work;
      current.waiting = value;
      setDraft(value);
      setState('waiting');
      clearTimeout(current.timer);
      current.timer = window.setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  useEffect(() => flush, [flush]);
  return { value: draft ?? kept, change, state, error, flush };
}

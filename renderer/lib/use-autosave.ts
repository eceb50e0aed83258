import { useEffect, useRef, useState } from 'react';
import { type Autosaver, createAutosaver, type SavingState } from './autosaver.ts';

export type Autosave<T> = Autosaver<T> &
  SavingState & {
    /** What the screen shows: what was typed, until it is kept; then what is kept */
    readonly value: T | undefined;
  };

const PAUSE_MS = 700;

/** Keeps what is typed after a short pause, at once when `flush` is called and when the screen is left. */
export function useAutosave<T>(kept: T | undefined, keep: (value: T) => Promise<unknown>): Autosave<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const [saving, setSaving] = useState<SavingState>({ state: 'kept', error: null });
  const newest = useRef(keep);
  newest.current = keep;
  const [saver] = useState(() =>
    createAutosaver<T>({
      keep: (value) => newest.current(value),
      tell: (next) => {
        setSaving(next);
        if (next.state === 'kept') setDraft(null);
      },
      later,
    }),
  );
  useEffect(() => saver.flush, [saver]);
  const change = (value: T) => {
    setDraft({ value });
    saver.change(value);
  };
  return { ...saving, value: draft ? draft.value : kept, change, flush: saver.flush };
}

function later(work: () => void): () => void {
  const timer = setTimeout(work, PAUSE_MS);
  return () => clearTimeout(timer);
}

import { useRef, useState } from 'react';
import type { Progress } from '#shared/contract/base.ts';

export type { Progress };

type Start<TInput, TResult> = (
  input: TInput,
  options: { readonly signal: AbortSignal },
) => Promise<AsyncIterator<Progress, TResult>>;

export type LongWork<TInput, TResult> = {
  /** Resolves to the result, or null when cancelled or refused (then `error` says why). */
  readonly run: (input: TInput) => Promise<TResult | null>;
  readonly cancel: () => void;
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly error: unknown;
};

/**
 * Work that streams its progress and can be cancelled, such as
 * `useLongWork(client.exchange.seal)`. A cancel is not an error.
 */
export function useLongWork<TInput, TResult>(start: Start<TInput, TResult>): LongWork<TInput, TResult> {
  const abort = useRef<AbortController | null>(null);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function run(input: TInput): Promise<TResult | null> {
    const control = new AbortController();
    abort.current = control;
    setRunning(true);
    setProgress(null);
    setError(null);
    try {
      return await follow(await start(input, { signal: control.signal }), setProgress);
    } catch (failure) {
      if (!control.signal.aborted) setError(failure);
      return null;
    } finally {
      setRunning(false);
    }
  }
  return { run, cancel: () => abort.current?.abort(), running, progress, error };
}

async function follow<TResult>(
  stream: AsyncIterator<Progress, TResult>,
  onProgress: (progress: Progress) => void,
): Promise<TResult> {
  for (;;) {
    const step = await stream.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

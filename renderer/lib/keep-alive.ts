import { useEffect, useState } from 'react';
import { hostName } from './connect.ts';

const TRIES = 5;
const PAUSE_MS = 1000;

/**
 * True once the loopback host is gone for good. While the page lives it keeps
 * one endless request open, which tells the host that the window is still there.
 */
export function useHostGone(): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (hostName() === 'window') return;
    const control = new AbortController();
    void stayInTouch(control.signal).then(() => setGone(!control.signal.aborted));
    return () => control.abort();
  }, []);
  return gone;
}

/** Ends after five failures in a row, or when aborted. */
async function stayInTouch(signal: AbortSignal): Promise<void> {
  for (let failures = 0; failures < TRIES && !signal.aborted; ) {
    const heard = await listen(signal);
    failures = heard ? 1 : failures + 1;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Reads the endless answer until it ends; false when nothing came at all. */
async function listen(signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch('/alive', { signal });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) return false;
    while (!(await reader.read()).done);
    return true;
  } catch {
    return false;
  }
}

import type { ServerResponse } from 'node:http';

/** Knows whether a window is there: each page keeps one answer open for as long as it lives. */
export type WindowWatch = {
  readonly hold: (response: ServerResponse) => void;
  readonly hasBeenSeen: () => boolean;
  readonly stop: () => void;
};

const PULSE_MS = 15_000;

/** `onGone` is called once, `graceMs` after the last page left (a reload comes back sooner). */
export function watchWindows({ graceMs, onGone }: { graceMs: number; onGone: () => void }): WindowWatch {
  const open = new Set<ServerResponse>();
  let seen = false;
  let leaving: NodeJS.Timeout | undefined;
  // A written byte is what makes a dead connection noticeable.
  const pulse = setInterval(() => {
    for (const response of open) response.write('.');
  }, PULSE_MS);
  pulse.unref();

  const leave = (response: ServerResponse) => {
    open.delete(response);
    if (open.size === 0) leaving = setTimeout(onGone, graceMs);
  };
  return {
    hold: (response) => {
      seen = true;
      clearTimeout(leaving);
      open.add(response);
      response.on('close', () => leave(response));
      response.writeHead(200, { 'Content-Type': 'text/plain' });
      response.write('.');
    },
    hasBeenSeen: () => seen,
    stop: () => {
      clearTimeout(leaving);
      clearInterval(pulse);
      for (const response of open) response.removeAllListeners('close').end();
      open.clear();
    },
  };
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';

const LONGEST_MS = 120_000;

/** Runs a program of this computer to its end; stopped by `signal` or after two minutes, with all that it started. */
export function runProgram(program: string, options: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Error('Stopped before it began'));
    // A group of its own: the office program that is called only starts another, and ending the one leaves the other.
    const child = spawn(program, options, {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
    });
    const stop = () => endWithChildren(child);
    const late = setTimeout(stop, LONGEST_MS);
    signal?.addEventListener('abort', stop, { once: true });
    const end = (settle: () => void) => {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) => end(() => (code === 0 ? resolve() : reject(new Error(`Ended with ${code}`)))));
  });
}

function endWithChildren({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') execFile('taskkill', ['/pid', String(pid), '/T', '/F'], () => undefined);
  else
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
}

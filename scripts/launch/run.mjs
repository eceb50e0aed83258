// Starts a program in the foreground and ends with it.
import { spawn } from 'node:child_process';
import { ROOT } from './programs.mjs';

/** Resolves with the exit status; signals that end this process are passed on. */
export function run(program, args, env = {}) {
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status) => resolve(status ?? 0));
  });
}

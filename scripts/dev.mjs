// `npm run dev`: the loopback host, with the screens rebuilt whenever their
// sources change (reload the window to see it). Enter starts the host anew, for
// changes in electron/ and shared/.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { loadConfigFromFile } from 'electron-vite';
import { build } from 'vite';
import { findNode, ROOT } from './launch/programs.mjs';

const { config } = await loadConfigFromFile({ command: 'build', mode: 'development' }, undefined, ROOT);
const watcher = await build({
  ...config.renderer,
  configFile: false,
  logLevel: 'warn',
  build: { ...config.renderer.build, minify: false, watch: {} },
});
await new Promise((resolve) => watcher.on('event', ({ code }) => (code === 'END' || code === 'ERROR') && resolve()));

let host = startHost();
createInterface({ input: process.stdin }).on('line', () => {
  host.removeAllListeners('exit');
  host.once('exit', () => {
    host = startHost();
  });
  host.kill('SIGTERM');
});

function startHost() {
  const child = spawn(findNode(), ['electron/hosts/loopback.ts', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return child.once('exit', (status) => process.exit(status ?? 0));
}

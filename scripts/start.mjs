// `npm start`: the window host; without Electron's program the same screens in
// the system's browser, through the loopback host.
import { join } from 'node:path';
import { buildIfStale } from './launch/build.mjs';
import { findElectron, findNode, hasDisplay, installElectron, ROOT } from './launch/programs.mjs';
import { run } from './launch/run.mjs';

const QUICK_FAILURE_MS = 5000;

process.exitCode = await start();

async function start() {
  const node = findNode();
  if (!node) return fail('Chưa có Node 24 cho máy này: hãy chạy lại "npm ci", hoặc cài Node 24.');
  if (!buildIfStale(node)) return fail('Chưa dựng được màn hình của chương trình: xem thông báo phía trên.');
  const electron = electronOrInstall(node);
  if (electron && hasDisplay()) {
    const began = Date.now();
    const status = await run(electron, [ROOT], { ELECTRON_RUN_AS_NODE: undefined });
    const couldNotStart = status !== 0 && Date.now() - began < QUICK_FAILURE_MS;
    if (!couldNotStart) return status;
    console.error('Cửa sổ Electron không chạy được trên máy này; chương trình mở bằng trình duyệt có sẵn.');
  }
  // What was compiled at the first start is kept: the next ones open about a second sooner.
  return run(node, ['electron/hosts/loopback.ts'], { NODE_COMPILE_CACHE: join(ROOT, 'out', 'compile-cache') });
}

function electronOrInstall(node) {
  if (!findElectron()) installElectron(node);
  const electron = findElectron();
  if (!electron) console.error('Chưa tải được Electron trên máy này; chương trình mở bằng trình duyệt có sẵn.');
  return electron;
}

function fail(sentence) {
  console.error(sentence);
  return 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findElectron } from '../../../scripts/launch/programs.mjs';
import { expect, PROJECT, test } from '../fixtures.ts';

const TRIED = join(PROJECT, 'out', '.electron-khong-tai-duoc');

test('npm start without Electron and without a display prints the address', async ({ browser, userData }) => {
  test.skip(findElectron() !== null, 'Electron is on this machine, so npm start opens it');
  // As after a download that failed earlier today: a test does not fetch a hundred megabytes.
  const wasTried = existsSync(TRIED);
  mkdirSync(join(PROJECT, 'out'), { recursive: true });
  writeFileSync(TRIED, '');
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, FORCE_COLOR: _f, NO_COLOR: _n, ...env } = process.env;
  const started = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: PROJECT,
    env: { ...env, DAIHOI_USER_DATA: userData, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(started, 'exit');
  const firstOf = (stream: NodeJS.ReadableStream) => once(createInterface({ input: stream }), 'line');
  const [[remark], [address]] = await Promise.all([firstOf(started.stderr), firstOf(started.stdout)]);
  if (!wasTried) rmSync(TRIED, { force: true });

  expect(remark).toBe('Chưa tải được Electron trên máy này; chương trình mở bằng trình duyệt có sẵn.');
  expect(address).toMatch(/^Mở địa chỉ này trong trình duyệt: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
  const page = await browser.newPage();
  await page.goto(String(address).replace(/^.*(?=http:)/, ''));
  await expect(page).toHaveTitle(/Thư ký Đại hội/);
  started.kill('SIGTERM');
  await exited;
});

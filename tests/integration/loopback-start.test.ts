import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';

const ADDRESS = /^Mở địa chỉ này trong trình duyệt: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/;

/** The first line the loopback host prints on a machine whose only browser is this script; then it is stopped. */
async function firstLineWith(browser: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trinh-duyet-'));
  writeFileSync(join(folder, 'chromium'), browser, { mode: 0o755 });
  const env = { ...process.env, PATH: folder, DISPLAY: ':99', DAIHOI_USER_DATA: folder, NODE_OPTIONS: '' };
  const host = spawn(process.execPath, ['electron/hosts/loopback.ts'], { cwd: PROJECT, env });
  const exited = once(host, 'exit');
  const [line] = await once(createInterface({ input: host.stdout }), 'line');
  host.kill('SIGTERM');
  await exited;
  return line;
}

it.runIf(process.platform === 'linux').each([
  ['ends as if all were well', '#!/bin/sh\nexit 0\n'],
  ['cannot be started', '#!/khong/co\n'],
])(
  'a browser that %s before the page was seen leaves the address to be opened',
  { timeout: 60_000 },
  async (_how, browser) => {
    expect(await firstLineWith(browser)).toMatch(ADDRESS);
  },
);

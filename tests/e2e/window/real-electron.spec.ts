import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../../scripts/launch/programs.mjs';
import { PROJECT } from '../fixtures.ts';

const program = findElectron();

test('the real Electron opens the first screen', async ({ browserName }, testInfo) => {
  test.skip(
    program === null,
    `${browserName} only: the Electron program is not on this machine, so the window host was run in the double alone`,
  );
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), PROJECT];
  const env = { ...process.env, DAIHOI_USER_DATA: join(testInfo.outputDir, 'user-data') } as Record<string, string>;
  const electron = await _electron.launch({ executablePath: program ?? '', args, env });
  const page = await electron.firstWindow();
  await expect(page.locator('meta[name="host"]')).toHaveAttribute('content', 'window');
  await expect(page).toHaveTitle(/Thư ký Đại hội/);
  expect(await page.evaluate(() => 'require' in window)).toBe(false);
  await electron.close();
});

import { expect, test } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { openPracticeCongress } from '../pages/first-start.ts';
import { goTo, SCREENS } from '../pages/screens.ts';

/** An office screen of 1366×768 at 100, 125 and 150 % zoom, in the pixels a page sees. */
const ZOOMS = [
  { percent: 100, width: 1366, height: 768 },
  { percent: 125, width: 1093, height: 614 },
  { percent: 150, width: 911, height: 512 },
];

test('the first start is readable for everyone and is not cut at any zoom', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thư ký Đại hội');
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập đại hội mới' }).click();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  for (const { width, height } of ZOOMS) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('every screen passes axe-core at levels A and AA', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  const found: Record<string, string[]> = {};
  for (const { path } of SCREENS) {
    await goTo(page, path);
    found[path] = await findAccessibilityProblems(page);
  }
  expect(found).toEqual(Object.fromEntries(SCREENS.map(({ path }) => [path, []])));
});

test('no screen is cut at the side at 100, 125 or 150 %', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  const cut: string[] = [];
  for (const { percent, width, height } of ZOOMS) {
    await page.setViewportSize({ width, height });
    for (const { path } of SCREENS) {
      await goTo(page, path);
      const over = await page.evaluate(() => {
        const main = document.querySelector('main');
        return Math.max(
          document.documentElement.scrollWidth - innerWidth,
          main ? main.scrollWidth - main.clientWidth : 0,
        );
      });
      if (over > 0) cut.push(`${path} at ${percent} %: ${over} px`);
    }
  }
  expect(cut).toEqual([]);
});

test('a practice congress says so on every screen', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  for (const { path } of SCREENS) {
    await goTo(page, path);
    await expect(page.getByText('TẬP DƯỢT', { exact: true })).toBeVisible();
  }
});

test('the list of what is missing leads to the place that mends it', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  await page.getByRole('button', { name: /^Thiếu gì/ }).click();
  const dialog = page.getByRole('dialog');
  const first = dialog.getByRole('link').first();
  const address = await first.getAttribute('href');
  await first.click();
  await expect(dialog).toBeHidden();
  expect(new URL(page.url()).hash).toBe(address);
});

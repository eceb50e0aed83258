import type { Page } from '@playwright/test';
import { expect, inPractice, test } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { walkRound } from '../pages/keyboard.ts';
import { goTo, SCREENS, TABS } from '../pages/screens.ts';

/** An office screen of 1366×768 at 100, 125 and 150 % zoom, in the pixels a page sees. */
const ZOOMS = [
  { percent: 100, width: 1366, height: 768 },
  { percent: 125, width: 1093, height: 614 },
  { percent: 150, width: 911, height: 512 },
];

/** How many pixels of the page or of its main area lie beyond the right edge. */
function measureCut(page: Page): Promise<number> {
  return page.evaluate(() => {
    const over = [document.documentElement, ...document.querySelectorAll('main')].map(
      (area) => area.scrollWidth - area.clientWidth,
    );
    return Math.max(0, ...over);
  });
}

/** Every screen and tab, and a section of a paper that holds its own kinds of fields. */
const PLACES = [...SCREENS, ...TABS, { path: '/documents/political-report?field=bai_hoc' }];

test('the first start is readable for everyone and is not cut at any zoom', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thư ký Đại hội');
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập đại hội mới' }).click();
  expect(await findAccessibilityProblems(page)).toEqual([]);
  for (const { width, height } of ZOOMS) {
    await page.setViewportSize({ width, height });
    expect(await measureCut(page)).toBe(0);
  }
});

inPractice(
  'every screen and tab passes axe-core at A and AA, is not cut at any zoom, shows where a round of Tab is and says that it is practice',
  async ({ app }) => {
    const { page } = app;
    const found: Record<string, string[]> = {};
    for (const { path } of PLACES) {
      await goTo(page, path);
      await expect(page.getByText('TẬP DƯỢT', { exact: true })).toBeVisible();
      found[path] = await findAccessibilityProblems(page);
      for (const { percent, ...size } of ZOOMS) {
        await page.setViewportSize(size);
        const cut = await measureCut(page);
        if (cut > 0) found[path].push(`cut by ${cut} px at ${percent} %`);
      }
      const { unmarked, isTrapped } = await walkRound(page);
      found[path].push(...unmarked.map((stop) => `looks the same with the focus: ${stop}`));
      if (isTrapped) found[path].push('Tab never comes back to its start');
    }
    expect(found).toEqual(Object.fromEntries(PLACES.map(({ path }) => [path, []])));
  },
);

inPractice(
  'the list of what is missing says nothing before all is read, and leads to the place that mends it',
  async ({ app }) => {
    const { page } = app;
    const list = page.getByRole('button', { name: /^Thiếu gì/ });
    let letThrough = () => {};
    const isHeld = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/rpc/documents/listPapers', async (route) => {
      await isHeld;
      await route.continue();
    });
    await page.reload();
    await expect(page.getByText('128 đại biểu được triệu tập')).toBeVisible();
    await expect(list).toBeDisabled();
    await expect(page.getByText(/Không còn thiếu gì|Chưa có văn bản nào/)).toHaveCount(0);
    letThrough();
    await list.click();
    const dialog = page.getByRole('dialog');
    const first = dialog.getByRole('link').first();
    const address = await first.getAttribute('href');
    await first.click();
    await expect(dialog).toBeHidden();
    expect(new URL(page.url()).hash).toBe(address);
  },
);

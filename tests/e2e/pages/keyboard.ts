import { expect, type Locator, type Page } from '@playwright/test';

/** No screen of the practice congress has more places to stop at than this. */
const MOST_STOPS = 400;

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((place) => place === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes there by Tab and presses a key there. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a screen by Ctrl K, as someone does who keeps the hands on the keyboard. */
export async function goByKeys(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm người, văn bản, màn hình' })).toBeFocused();
  await page.keyboard.insertText(title);
  await expect(page.getByRole('option', { selected: true })).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('h1')).toContainText(title);
  await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
}

type Round = {
  /** Stops that look the same with and without the focus */
  readonly unmarked: readonly string[];
  /** True when the focus never came back to where the round began */
  readonly isTrapped: boolean;
};

/** One whole round of Tab, from the first stop of the page until it comes back there. */
export async function walkRound(page: Page): Promise<Round> {
  // What changes by and by would look the same at first.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  await page.evaluate(() => {
    (globalThis as unknown as Memory).stops = [];
  });
  const first = page.getByRole('button', { name: 'Đến nội dung chính' });
  await first.focus();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await noteStop(page)) return { unmarked: await findUnmarked(page), isTrapped: false };
  }
  return { unmarked: await findUnmarked(page), isTrapped: true };
}

type Stop = { readonly name: string; readonly around: readonly Element[]; readonly look: string };
type Memory = { stops: Stop[]; lookOf: (around: readonly Element[]) => string };

/** Keeps in the page how the place looks that has the focus now; true when it is the first stop of the page. */
function noteStop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const memory = globalThis as unknown as Memory;
    memory.lookOf = (around) =>
      around
        .map((one) => getComputedStyle(one))
        .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join())
        .join();
    const place = document.activeElement;
    // Between the last stop and the first one a browser gives the focus to its own bar.
    if (!place || place === document.body) return false;
    const frame = place.closest('.ant-input-affix-wrapper, .ant-select, .ant-picker, .ant-input-number, label');
    const around = [place, place.nextElementSibling, place.parentElement, frame].filter((one) => one !== null);
    const name = `${place.tagName} ${place.getAttribute('aria-label') ?? place.id} ${place.textContent?.slice(0, 40)}`;
    memory.stops.push({ name, around, look: memory.lookOf(around) });
    return place.matches('.shell-skip');
  });
}

/** Stops that look now, without the focus, as they looked with it. */
function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops, lookOf } = globalThis as unknown as Memory;
    (document.activeElement as HTMLElement).blur();
    return stops.filter(({ around, look }) => lookOf(around) === look).map(({ name }) => name);
  });
}

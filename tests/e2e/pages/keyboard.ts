import { expect, type Locator, type Page } from '@playwright/test';

/** No screen of the practice congress has more places to stop at than this. */
const MOST_STOPS = 400;
/** Of a round of Tab, between two looks at how far it is */
const PRESSES_AT_ONCE = 10;

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement);
  for (let presses = 0; presses < MOST_STOPS && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
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
  await page.getByRole('button', { name: 'Đến nội dung chính' }).focus();
  await page.evaluate(noteStops);
  for (let stops = 0; stops < MOST_STOPS; stops += PRESSES_AT_ONCE) {
    await Promise.all(Array.from({ length: PRESSES_AT_ONCE }, () => page.keyboard.press('Tab')));
    const isBack = await page.evaluate(() => (globalThis as unknown as Memory).isBack);
    if (isBack) return { unmarked: await findUnmarked(page), isTrapped: false };
  }
  return { unmarked: await findUnmarked(page), isTrapped: true };
}

type Stop = { readonly name: string; readonly around: readonly Element[]; readonly look: string };
type Memory = { stops?: Stop[]; isBack: boolean; lookOf: (around: readonly Element[]) => string };

/** From now on the page keeps, as Tab leaves a place, how that place looked with the focus, until it is at the first again. */
function noteStops(): void {
  const memory = globalThis as unknown as Memory;
  // A page stays the same from one screen to the next, and one listener is enough: a second would take the first stop for the last.
  const isListening = memory.stops !== undefined;
  memory.stops = [];
  memory.isBack = false;
  if (isListening) return;
  memory.lookOf = (around) =>
    around
      .map((one) => getComputedStyle(one))
      .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join())
      .join();
  const note = () => {
    const place = document.activeElement;
    // Between the last stop and the first one a browser gives the focus to its own bar.
    if (memory.isBack || !place || place === document.body) return;
    const frame = place.closest('.ant-input-affix-wrapper, .ant-select, .ant-picker, .ant-input-number, label');
    const around = [place, place.nextElementSibling, place.parentElement, frame].filter((one) => one !== null);
    const name = `${place.tagName} ${place.getAttribute('aria-label') ?? place.id} ${place.textContent?.slice(0, 40)}`;
    const { stops = [] } = memory;
    memory.isBack = stops.length > 0 && place.matches('.shell-skip');
    stops.push({ name, around, look: memory.lookOf(around) });
  };
  addEventListener('keydown', note, { capture: true });
}

/** Stops that look now, without the focus, as they looked with it. */
function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops = [], lookOf } = globalThis as unknown as Memory;
    (document.activeElement as HTMLElement).blur();
    return stops.filter(({ around, look }) => lookOf(around) === look).map(({ name }) => name);
  });
}

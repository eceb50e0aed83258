import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './screens.ts';

/** The roster of "Đảng bộ xã Bình An" as the unit sent it: 128 people. */
export const COMMUNE_ROSTER = join(import.meta.dirname, '../../../resources/samples/dai-bieu-dang-bo-xa.xlsx');

type UnitFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Roster screen → the import wizard → the file is chosen; what follows is the preview or a refusal. */
export async function chooseRosterFile(page: Page, file: UnitFile): Promise<void> {
  await goTo(page, '/delegates');
  await page.getByRole('button', { name: 'Nhập từ Excel…' }).first().click();
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The whole way, for stories that begin with a roster. */
export async function importRoster(page: Page, file: string): Promise<void> {
  await chooseRosterFile(page, file);
  await page.getByRole('button', { name: /^Nhập \d+ người$/ }).click();
  await page.getByRole('button', { name: 'Xem danh sách' }).click();
  await expect(namesInRoster(page).first()).toBeVisible();
}

/** Names in the order of the list, as far as they are drawn. */
export const namesInRoster = (page: Page): Locator => page.locator('.delegates-name');

import { sep } from 'node:path';
import type { Page } from '@playwright/test';

/** In the open folder dialog: from the user's home up to the root, then down to `folder`. */
export async function walkTo(page: Page, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const path = dialog.locator('.exchange-path');
  await dialog.getByRole('button', { name: /^Thư mục cá nhân/ }).click();
  for (;;) {
    const here = await path.textContent();
    if (here === sep) break;
    await dialog.getByRole('button', { name: 'Lên một cấp' }).click();
    await path.filter({ hasNotText: new RegExp(`^${here}$`) }).waitFor();
  }
  for (const name of folder.split(sep).slice(1)) await dialog.getByRole('button', { name, exact: true }).click();
}

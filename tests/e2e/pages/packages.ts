import { relative, sep } from 'node:path';
import type { Page } from '@playwright/test';

/** In the open folder dialog: from the person's home, which is the program's folder in stories, down to `folder`. */
export async function walkTo(page: Page, home: string, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Thư mục cá nhân/ }).click();
  const names = relative(home, folder).split(sep);
  for (const name of names) await dialog.getByRole('button', { name, exact: true }).click();
}

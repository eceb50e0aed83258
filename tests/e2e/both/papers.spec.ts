import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { openPracticeCongress } from '../pages/first-start.ts';
import { openPaperDesk } from '../pages/paper-desk.ts';

test('an earlier version comes back, and the saved file is the one that was previewed', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  const desk = await openPaperDesk(page, 'political-report');
  const motto = desk.form.getByLabel('Phương châm Đại hội');
  const before = await motto.inputValue();
  await page.keyboard.press('Control+s');
  await expect(desk.saved).toContainText('Đã lưu');
  await motto.fill('Câu viết nhầm');
  await expect(desk.saved).toContainText('Đã lưu');
  await page.getByRole('button', { name: 'Các bản đã lưu' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Giữ tay' })
    .first()
    .getByRole('button', { name: 'Khôi phục' })
    .click();
  await page.getByRole('button', { name: /^Khôi phục bản/ }).click();
  await expect(motto).toHaveValue(before);
  await page.keyboard.press('Escape');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .docx' }).click();
  const bytes = await readFile(await (await downloading).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

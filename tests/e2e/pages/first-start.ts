import { expect, type Page } from '@playwright/test';

/** First start → the short form by mouse and keyboard → home of "Đảng bộ xã Bình An". */
export async function startNewCongress(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lập đại hội mới' }).click();
  await page.getByLabel('Tên tổ chức đảng').fill('Đảng bộ xã Bình An');
  await page.getByLabel('Tổ chức đảng cấp trên trực tiếp').fill('Đảng bộ tỉnh Lạng Sơn');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Lần thứ').fill('2');
  await page.getByLabel('Nhiệm kỳ từ năm').fill('2026');
  await page.getByRole('button', { name: 'Lập đại hội' }).click();
  await expect(page.getByRole('navigation', { name: 'Các phòng việc' })).toBeVisible();
}

/** First start → the practice congress, which is made with all its people and drafts → its home. */
export async function openPracticeCongress(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở đại hội tập dượt' }).click();
  await expect(page.getByText('TẬP DƯỢT', { exact: true })).toBeVisible({ timeout: 30_000 });
}

/** First start of a machine that knows the congress above → its home, as after a restart. */
export async function openKnownCongress(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Đại hội đại biểu Đảng bộ xã Bình An lần thứ II/ }).click();
  await expect(page.getByRole('navigation', { name: 'Các phòng việc' })).toBeVisible();
}

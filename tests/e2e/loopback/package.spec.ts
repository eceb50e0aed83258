import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inNewCongress, withRoster } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { walkTo } from '../pages/packages.ts';
import { goTo } from '../pages/screens.ts';

withRoster('a package is written to a folder, checked, and found out when someone changes it', async ({ app }) => {
  const { page, userData } = app;
  const place = join(userData, 'noi-ghi');
  mkdirSync(place);
  await goTo(page, '/exchange');
  await page.getByRole('checkbox', { name: /Kèm danh sách đại biểu/ }).check();
  await page.getByRole('button', { name: 'Tiếp: chọn nơi ghi' }).click();
  await expect(page.getByRole('button', { name: 'Ghi gói', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Chọn thư mục…' }).click();
  await walkTo(page, userData, place);
  await page.getByRole('button', { name: 'Chọn thư mục này' }).click();
  await expect(page.getByLabel('Ghi vào')).toHaveValue(place);
  await page.getByRole('button', { name: 'Ghi gói', exact: true }).click();
  await expect(page.getByText('Đã đọc lại từng tệp, đúng như bản gốc.')).toBeVisible();

  const [name = ''] = readdirSync(place);
  expect(name).toMatch(/^goi_dang-bo-xa-binh-an_\d{8}$/);
  const bag = join(place, name);
  const listed = execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { cwd: bag, encoding: 'utf8' });
  expect(listed).toContain('data/records.json: OK');

  await page.getByRole('button', { name: 'Kiểm tra lại gói' }).click();
  await expect(page.getByText('Gói nguyên vẹn', { exact: true })).toBeVisible();
  appendFileSync(join(bag, 'data', 'records.json'), ' ');
  await page.getByRole('tab', { name: 'Gói đã ghi (1)' }).click();
  await page.getByRole('button', { name: /Kiểm tra lại gói ghi lúc/ }).click();
  await expect(page.getByText(/Tệp “data\/records.json” đã bị sửa hoặc hỏng/)).toBeVisible();
  expect(await findAccessibilityProblems(page)).toEqual([]);
});

inNewCongress('what is no package is called so, in one sentence', async ({ app }) => {
  const { page, userData } = app;
  await goTo(page, '/exchange');
  await page.getByRole('tab', { name: 'Kiểm tra gói' }).click();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(page.getByText('Chưa chọn gói.')).toBeVisible();
  await page.getByLabel(/Đường dẫn của gói/).fill(userData);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/không phải là gói trao đổi/)).toBeVisible();
});

import { expect, inNewCongress, test } from '../fixtures.ts';

test('a first start leads from the short form to the home screen of a new congress', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Lập đại hội mới' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText('Chưa có tên tổ chức đảng.')).toBeVisible();

  await page.getByLabel('Tên tổ chức đảng').fill('Đảng bộ xã Bình An');
  await expect(page.getByLabel('Tên cấp uỷ')).toHaveValue('Đảng uỷ xã Bình An');
  await expect(page.getByLabel('Địa danh ghi trên văn bản')).toHaveValue('Bình An');
  await page.getByLabel('Tổ chức đảng cấp trên trực tiếp').fill('Đảng bộ tỉnh Lạng Sơn');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Lần thứ').fill('2');
  await page.getByLabel('Nhiệm kỳ từ năm').fill('2026');
  await expect(page.getByLabel('đến năm')).toHaveValue('2031');
  await page.getByRole('button', { name: 'Lập đại hội' }).click();

  const header = page.getByRole('banner');
  await expect(header).toContainText('Đại hội đại biểu Đảng bộ xã Bình An lần thứ II');
  await expect(header).toContainText('nhiệm kỳ 2026 - 2031');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa định ngày khai mạc');
  await expect(page.getByRole('button', { name: /^Thiếu gì/ })).toBeVisible();
});

inNewCongress('the journal tells what was done, and its chain can be checked', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
  await expect(page.getByText(/chuỗi còn nguyên/)).toBeVisible();
});

inNewCongress('a backup is taken by hand and brought back, and the state before it is kept', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Sao lưu' }).click();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByRole('cell', { name: 'Sao lưu tay' })).toBeVisible();

  await page
    .getByRole('row', { name: /Sao lưu tay/ })
    .getByRole('button')
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Bản hiện tại được giữ lại trong danh sách sao lưu');
  await dialog.getByRole('button', { name: 'Khôi phục bản này' }).click();
  await expect(page.getByText(/Đã khôi phục/)).toBeVisible();
  await page.getByRole('link', { name: 'Sao lưu' }).click();
  await expect(page.getByRole('cell', { name: 'Trước khi khôi phục' })).toBeVisible();
});

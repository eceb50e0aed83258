import { expect, inNewCongress, test } from '../fixtures.ts';

test('a new congress can be made with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const typeInto = async (label: string, text: string) => {
    for (let presses = 0; presses < 30; presses += 1) {
      if (await page.getByLabel(label).evaluate((field) => field === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(page.getByLabel(label)).toBeFocused();
    await page.keyboard.insertText(text);
  };
  await page.getByRole('button', { name: 'Lập đại hội mới' }).focus();
  await page.keyboard.press('Enter');
  await typeInto('Tên tổ chức đảng', 'Đảng bộ xã Bình An');
  await typeInto('Tổ chức đảng cấp trên trực tiếp', 'Đảng bộ tỉnh Lạng Sơn');
  await page.keyboard.press('Enter');
  await typeInto('Lần thứ', '2');
  await typeInto('Nhiệm kỳ từ năm', '2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('lần thứ II');
});

inNewCongress('Ctrl K goes to any screen by a few letters without marks', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm người, văn bản, màn hình' })).toBeFocused();
  await page.keyboard.type('nhat ky');
  await expect(page.getByRole('option').first()).toContainText('Nhật ký');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhật ký');
});

inNewCongress('F1 opens the page of the manual that is about the screen', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Sao lưu' }).click();
  await page.keyboard.press('F1');
  await expect(page.getByRole('article').getByRole('heading').first()).toHaveText('Sao lưu và nhật ký');
});

import { expect, inNewCongress, step, test, withRoster } from '../fixtures.ts';
import { goTo } from '../pages/screens.ts';

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

withRoster(
  'what opens over a screen takes the focus and gives it back; Escape puts down who has no seat',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/delegates');
    await step('drawers and the dialog of printing', async () => {
      const allocation = page.getByRole('button', { name: 'Phân bổ' });
      await allocation.press('Enter');
      await expect(page.getByLabel('Tổng đại biểu bầu')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(allocation).toBeFocused();
      await page.getByRole('button', { name: 'Chu Quốc An' }).click();
      const standing = page.getByRole('button', { name: 'Dự đại hội…' });
      await standing.press('Enter');
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(standing).toBeFocused();
      await goTo(page, '/documents');
      const bulk = page.getByRole('button', { name: 'In hàng loạt…' });
      await bulk.press('Enter');
      await expect(page.getByRole('combobox', { name: 'Văn bản' })).toBeFocused();
      await page.getByRole('button', { name: 'Tiếp: cách in' }).press('Enter');
      await expect(page.getByRole('radio', { checked: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(bulk).toBeFocused();
    });
    await step('someone who came after the seats were given', async () => {
      const seats = async () => {
        await goTo(page, '/delegates?tab=seating');
        await page.getByText('Chỗ ngồi', { exact: true }).click();
      };
      await seats();
      await page.getByRole('button', { name: 'Xếp chỗ theo tổ, đơn vị' }).click();
      await expect(page.locator('.hall-seat').first()).toBeVisible();
      await goTo(page, '/delegates');
      await page.getByRole('button', { name: 'Thêm đại biểu' }).click();
      await page.getByRole('dialog').getByLabel('Họ và tên', { exact: true }).fill('Vi Văn Mới');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
      await seats();
      const late = page.getByRole('button', { name: '129 Vi Văn Mới' });
      await late.press('Enter');
      await expect(late).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('Escape');
      await expect(late).toHaveAttribute('aria-pressed', 'false');
    });
  },
);

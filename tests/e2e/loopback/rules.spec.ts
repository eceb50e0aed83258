import { expect, test } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { openPracticeCongress } from '../pages/first-start.ts';
import { goTo } from '../pages/screens.ts';

test('a clerk changes a rule with a reason, sees it decide, and takes it back', async ({ app }) => {
  const { page } = app;
  await openPracticeCongress(page);
  await goTo(page, '/congress?tab=rules');
  await page.getByRole('searchbox', { name: 'Tìm quy định' }).fill('tre la nguoi duoi');
  const row = page.locator('tr[data-rule="structure.young-under"]');
  await expect(row).toContainText('42 tuổi');
  await expect(row).toContainText('chưa đối chiếu văn bản gốc');
  expect(await findAccessibilityProblems(page)).toEqual([]);

  await row.getByRole('button', { name: /^Sửa/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa quy định' });
  await expect(dialog.getByLabel('Cán bộ trẻ là người dưới')).toBeFocused();
  await dialog.getByLabel('Cán bộ trẻ là người dưới').fill('mười tám');
  await dialog.getByRole('button', { name: 'Sửa', exact: true }).click();
  await expect(dialog).toContainText('Phải là số từ 18 đến 100 tuổi.');
  await expect(dialog).toContainText('Ghi lý do sửa.');
  await dialog.getByLabel('Cán bộ trẻ là người dưới').fill('40');
  await dialog.getByLabel('Lý do sửa').fill('Tỉnh uỷ hướng dẫn');
  await dialog.getByLabel(/Văn bản của cấp trên/).fill('Hướng dẫn 12-HD/TU');
  await dialog.getByRole('button', { name: 'Sửa', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('40 tuổi');
  await expect(row).toContainText('Tỉnh uỷ hướng dẫn · Hướng dẫn 12-HD/TU');

  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(row).toContainText('42 tuổi');
  await expect(row).not.toContainText('đơn vị đã sửa');

  // On paper: practice must not cover the sheet with white, and the table begins under its title
  await page.emulateMedia({ media: 'print' });
  const looks = await page.evaluate(() => ({
    pattern: getComputedStyle(document.querySelector('.shell-practice') ?? document.body, '::after').printColorAdjust,
    room: getComputedStyle(document.querySelector('.card:has(.ant-tabs)') ?? document.body).breakInside,
  }));
  await page.emulateMedia({ media: null });
  expect(looks).toEqual({ pattern: 'exact', room: 'auto' });
});

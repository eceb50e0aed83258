import type { Locator, Page } from '@playwright/test';
import { expect, step, withRoster } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { openKnownCongress } from '../pages/first-start.ts';
import { goTo } from '../pages/screens.ts';

/** Types a part of a name and takes the person it leads to. */
async function addCandidate(page: Page, typed: string, fullName: string): Promise<void> {
  await page.getByLabel('Thêm từ danh sách đại biểu').fill(typed);
  await offered(page, fullName).click();
  await expect(rowOf(page, fullName)).toBeVisible();
}

const offered = (page: Page, words: string) =>
  page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: words });
const rowOf = (page: Page, fullName: string): Locator => page.getByRole('row').filter({ hasText: fullName });

withRoster(
  'candidates are taken from the roster by a part of their name, and the surplus is told at once',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/personnel');
    await page.getByRole('link', { name: 'Ghi số lượng cần bầu' }).click();
    await expect(page.getByLabel('Số lượng cấp uỷ viên cần bầu')).toBeFocused();
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await goTo(page, '/personnel');
    await expect(page.getByText('0 người cho 1 vị trí · còn thiếu 1')).toBeVisible();

    await addCandidate(page, 'loc cong', 'Lộc Công Hoà');
    await page.getByRole('radio', { name: 'lần đầu' }).check();
    await addCandidate(page, 'mai thanh', 'Nông Thị Thanh Mai');
    await expect(page.getByText('2 người cho 1 vị trí · số dư 1 = 100 % số lượng cần bầu')).toBeVisible();
    await expect(rowOf(page, 'Lộc Công Hoà')).toContainText('Tái cử');
    await expect(rowOf(page, 'Nông Thị Thanh Mai')).toContainText('Lần đầu');

    await page.getByRole('combobox', { name: 'Chức danh dự kiến của Lộc Công Hoà' }).click();
    await offered(page, 'Bí thư').first().click();
    await expect(rowOf(page, 'Lộc Công Hoà').getByTitle('Bí thư', { exact: true })).toBeVisible();
    await page.getByLabel('Thêm từ danh sách đại biểu').fill('loc cong');
    await expect(offered(page, 'đã có')).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel('Thêm từ danh sách đại biểu').fill('');

    await page.getByRole('button', { name: 'Bỏ Nông Thị Thanh Mai' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi danh sách' }).click();
    await expect(page.getByText('1 người cho 1 vị trí · số dư 0')).toBeVisible();
    await expect(page.getByText('Bầu cấp uỷ phải có số dư')).toBeVisible();
    await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(rowOf(page, 'Nông Thị Thanh Mai')).toContainText('Lần đầu');
  },
);

withRoster(
  'figures of a step are kept as typed once they agree; impossible ones are refused at their cell',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/personnel');
    await addCandidate(page, 'loc cong', 'Lộc Công Hoà');
    await page.getByRole('tab', { name: 'Số liệu các bước' }).click();
    const cell = (name: string) => page.getByRole('textbox', { name });

    await step('more people than were summoned, more votes than valid ballots', async () => {
      await cell('Được triệu tập, bước 2').fill('34');
      await cell('Có mặt, bước 2').fill('43');
      await cell('Phiếu hợp lệ, bước 2').fill('30');
      await cell('Phiếu cho Lộc Công Hoà, bước 2').fill('31');
      await page.keyboard.press('Tab');
      await expect(page.getByText('Lộc Công Hoà được 31 phiếu, nhiều hơn số phiếu hợp lệ (30).')).toBeVisible();
      await page.getByRole('button', { name: 'Số có mặt (43) lớn hơn số được triệu tập (34).' }).click();
      await expect(cell('Có mặt, bước 2')).toBeFocused();
      await expect(cell('Có mặt, bước 2')).toHaveAttribute('aria-invalid', 'true');
      await expect(cell('Phiếu cho Lộc Công Hoà, bước 2')).toHaveAttribute('aria-invalid', 'true');
      await expect(cell('Được triệu tập, bước 2')).toHaveAttribute('aria-invalid', 'false');
      await expect(page.getByText('· chưa ghi')).toBeVisible();
      await expect(page.getByText('Bước 2 chưa ghi: sửa các ô đỏ bên dưới.')).toBeVisible();
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });

    await step('leaving the screen asks before such figures are lost', async () => {
      await page.getByRole('link', { name: 'Nhật ký' }).click();
      await page.getByRole('dialog', { name: 'Bước 2 chưa ghi' }).getByRole('button', { name: 'Thôi' }).click();
      await expect(cell('Có mặt, bước 2')).toHaveValue('43');
    });

    await step('what is no whole number stays as typed and is refused beside its cell', async () => {
      await cell('Phiếu phát ra, bước 1').fill('2,5');
      await page.keyboard.press('Tab');
      await expect(page.getByText('Chưa phải số nguyên từ 0 trở lên')).toBeVisible();
      await expect(cell('Phiếu phát ra, bước 1')).toHaveValue('2,5');
      await cell('Phiếu phát ra, bước 1').fill('');
    });

    await step('corrected, they are kept and counted against those summoned', async () => {
      await cell('Có mặt, bước 2').fill('33');
      await cell('Phiếu cho Lộc Công Hoà, bước 2').fill('29');
      await page.keyboard.press('Tab');
      await expect(page.getByText('85,29 %')).toBeVisible();
      await expect(
        page.getByRole('banner').getByRole('button', { name: /Hoàn tác: Ghi số liệu bước 2/ }),
      ).toBeVisible();
      const again = await app.restart();
      await openKnownCongress(again);
      await goTo(again, '/personnel');
      await again.getByRole('tab', { name: 'Số liệu các bước' }).click();
      await expect(again.getByRole('textbox', { name: 'Có mặt, bước 2' })).toHaveValue('33');
      await again
        .getByRole('banner')
        .getByRole('button', { name: /Hoàn tác: Ghi số liệu bước 2/ })
        .click();
      await expect(again.getByRole('textbox', { name: 'Có mặt, bước 2' })).toHaveValue('');
    });
  },
);

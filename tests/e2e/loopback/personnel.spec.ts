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
  'a meeting of a step is kept as typed once its figures agree; what is impossible is refused at its field',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/personnel');
    await addCandidate(page, 'loc cong', 'Lộc Công Hoà');
    await page.getByRole('tab', { name: 'Các bước' }).click();
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const steps = page.getByRole('navigation', { name: 'Các bước nhân sự' });

    await step('more people than were summoned', async () => {
      await field('Được triệu tập').fill('5');
      await field('Có mặt').fill('6');
      await page.keyboard.press('Tab');
      await expect(page.getByText('Bước 1 tái cử chưa ghi: sửa các ô đỏ.')).toBeVisible();
      await page.getByRole('button', { name: 'Số có mặt (6) lớn hơn số được triệu tập (5).' }).click();
      await expect(field('Có mặt')).toBeFocused();
      await expect(field('Có mặt')).toHaveAttribute('aria-invalid', 'true');
      await expect(field('Được triệu tập')).toHaveAttribute('aria-invalid', 'false');
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });

    await step('leaving the screen asks before such figures are lost', async () => {
      await page.getByRole('link', { name: 'Nhật ký' }).click();
      await page
        .getByRole('dialog', { name: 'Số liệu bước 1 tái cử chưa ghi' })
        .getByRole('button', { name: 'Thôi' })
        .click();
      await expect(field('Có mặt')).toHaveValue('6');
    });

    await step('what is missing is listed, and the next step waits', async () => {
      const letGo = await holdBack(page, '**/personnel/saveMeeting');
      await field('Có mặt').fill('5');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Lộc Công Hoà chưa có kết quả.' })).toBeVisible();
      await steps.getByRole('button', { name: /^2/ }).first().click();
      await expect(page.getByText('Bước trước chưa xong; ghi đủ bước trước thì bước này mở.')).toBeVisible();
      await steps.getByRole('button', { name: /^1/ }).first().click();
      await expect(field('Có mặt')).toHaveValue('5');
      letGo();
    });

    await step('complete, it opens the next one, and stays after a restart', async () => {
      await field('Ngày họp').fill('04/03/2026');
      await field('Nơi họp').fill('Phòng họp Đảng uỷ');
      await field('Chủ trì').fill('Lộc Công Hoà');
      await field('Người ghi biên bản').fill('Nguyễn Công Dũng');
      await field('Kết luận').fill('Thống nhất danh sách.');
      await page.getByText('Có', { exact: true }).click();
      await expect(steps.getByRole('button', { name: /^1/ }).first()).toContainText('xong');
      await page.unrouteAll({ behavior: 'wait' });
      const again = await app.restart();
      await openKnownCongress(again);
      await goTo(again, '/personnel?tab=steps');
      await expect(again.getByRole('heading', { name: /^Bước 2 tái cử/ })).toBeVisible();
      await expect(again.getByRole('button', { name: /Hoàn tác: Ghi bước 1 tái cử/ })).toBeVisible();
    });
  },
);

/** On a slow machine an act is still being kept while the person is at the next thing already; until the answer is called. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

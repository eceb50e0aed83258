import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSheets } from '../../../electron/platform/sheets/read-sheets.ts';
import { expect, inNewCongress, step, withRoster } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { COMMUNE_ROSTER, chooseRosterFile, namesInRoster } from '../pages/roster.ts';
import { goTo } from '../pages/screens.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

inNewCongress(
  'a roster is taken in as the unit sent it, searched without marks, and taken back as one act',
  async ({ app }) => {
    const { page } = app;
    await chooseRosterFile(page, COMMUNE_ROSTER);
    await expect(page.getByText('Thêm mới · 128')).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nhập 128 người' }).click();
    await expect(page.getByText('Đã nhập: thêm 128 người, cập nhật 0, không đổi 0, bỏ qua 0.')).toBeVisible();
    await page.getByRole('button', { name: 'Xem danh sách' }).click();
    await expect(heading(page)).toContainText('128 được triệu tập');

    await page.getByLabel('Tìm đại biểu').fill('nong thi');
    // Words may stand in the name or in the post: Lê Thị Hồng Bích is of the Farmers' Union (Hội Nông dân).
    const found = ['Lê Thị Hồng Bích', 'Nông Thị Hồng Bích', 'Nông Thị Thanh Mai', 'Nông Thị Thu Mai'];
    await expect(namesInRoster(page)).toHaveText(found);
    await expect(page.getByText('4 người khớp')).toBeVisible();

    await page
      .getByRole('banner')
      .getByRole('button', { name: /Hoàn tác: Nhập/ })
      .click();
    await expect(page.getByText('Danh sách chưa có ai')).toBeVisible();
  },
);

withRoster(
  'the same file again changes nothing, and what is no spreadsheet is refused in one sentence',
  async ({ app }) => {
    const { page } = app;
    await chooseRosterFile(page, COMMUNE_ROSTER);
    await expect(page.getByText('Không đổi · 128')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Không có gì để nhập' })).toBeDisabled();
    await page.getByRole('button', { name: 'Thôi, về danh sách' }).click();

    const picture = {
      name: 'danh-sach.xlsx',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    };
    await chooseRosterFile(page, picture);
    await expect(page.getByRole('alert').locator('b')).toHaveText(
      'Tệp “danh-sach.xlsx” không phải là bảng tính Excel (.xlsx); hãy chọn lại tệp danh sách.',
    );
    await expect(page.getByText('Kéo tệp danh sách vào đây')).toBeVisible();
    await page.getByRole('button', { name: 'Thôi, về danh sách' }).click();
    await expect(heading(page)).toContainText('128 được triệu tập');
    await expect(page.getByRole('banner').getByRole('button', { name: /Hoàn tác: Nhập .* thêm 128/ })).toBeVisible();
  },
);

withRoster(
  'one person is corrected, removed and brought back, and the list goes out as a spreadsheet',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/delegates');
    const panel = page.getByRole('complementary', { name: 'Chi tiết đại biểu' });
    await page.getByLabel('Tìm đại biểu').fill('thanh mai');
    await page.getByRole('button', { name: 'Nông Thị Thanh Mai' }).click();
    await expect(panel).toContainText('20/03/1984');

    await step('a day that does not exist is refused at its field; the right one is kept', async () => {
      await panel.getByRole('button', { name: 'Sửa' }).click();
      const drawer = page.getByRole('dialog', { name: 'Sửa: Nông Thị Thanh Mai' });
      await drawer.getByLabel('Ngày sinh').fill('31/02/1984');
      await drawer.getByRole('button', { name: 'Lưu' }).click();
      await expect(drawer.getByText(/ngày phải có thật/)).toBeVisible();
      await drawer.getByLabel('Ngày sinh').fill('21/03/1984');
      await drawer.getByRole('button', { name: 'Lưu' }).click();
      await expect(drawer).toBeHidden();
      await expect(panel).toContainText('21/03/1984');
    });

    await step('who is removed comes back from the notice', async () => {
      await panel.getByRole('button', { name: 'Xoá…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Xoá khỏi danh sách' }).click();
      await expect(heading(page)).toContainText('127 được triệu tập');
      const notice = page.getByRole('alert').filter({ hasText: 'Đã xoá Nông Thị Thanh Mai' });
      await notice.getByRole('button', { name: 'Hoàn tác' }).click();
      await expect(heading(page)).toContainText('128 được triệu tập');
    });

    await step('the exported list holds what the screen shows, in its order', async () => {
      await page.getByLabel('Tìm đại biểu').fill('');
      await expect(namesInRoster(page).nth(9)).toBeVisible();
      await page.getByRole('button', { name: 'Xuất, in' }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: 'Xuất ra Excel' }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe('danh-sach-dai-bieu.xlsx');
      const sheets = await readSheets(await readFile(await file.path()));
      const [head = [], ...rows] = (sheets.ok ? sheets.value[0]?.rows : undefined) ?? [];
      expect(head.slice(0, 4)).toEqual(['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh']);
      expect(rows).toHaveLength(128);
      expect(rows[0]?.slice(1, 4)).toEqual(['Chu Quốc An', 'Nam', { day: '1989-01-04' }]);
      const corrected = rows.find(([, name]) => name === 'Nông Thị Thanh Mai');
      expect(corrected?.slice(0, 4)).toEqual([5, 'Nông Thị Thanh Mai', 'Nữ', { day: '1984-03-21' }]);
    });
  },
);

import { mkdirSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readDocx } from '../../../electron/platform/docx/read-docx.ts';
import { expect, test } from '../fixtures.ts';
import { openKnownCongress, startNewCongress } from '../pages/first-start.ts';
import { walkTo } from '../pages/packages.ts';
import { openPaperDesk } from '../pages/paper-desk.ts';
import { COMMUNE_ROSTER, importRoster } from '../pages/roster.ts';
import { goTo } from '../pages/screens.ts';

const MOTTO = 'Đoàn kết - Kỷ cương - Sáng tạo';
const INDICATOR = 'Thu nhập bình quân đầu người';

test('from an empty machine to a verified package, and everything is there again the next day', async ({ app }) => {
  const { page, userData } = app;
  const place = join(userData, 'noi-ghi');
  mkdirSync(place);
  await startNewCongress(page);

  await test.step('who is secretary, and one indicator of each term', async () => {
    await goTo(page, '/congress?tab=posts');
    await page.getByRole('button', { name: 'Thêm bí thư', exact: true }).click();
    await page.getByRole('combobox', { name: 'Họ và tên bí thư 1' }).fill('Lộc Công Hoà');
    await goTo(page, '/congress?tab=indicators');
    await addIndicator(page, 0, { Mục_tiêu: '60', Thực_hiện: '63,5' });
    await expect(page.getByText('105,8 %')).toBeVisible();
    await addIndicator(page, 1, { Hiện_nay: '63,5', Mục_tiêu: '95' });
    await page.keyboard.press('Tab');
    await expect(page.getByText('1 chỉ tiêu · 1 đạt và vượt · 0 chưa đạt')).toBeVisible();
  });

  await test.step('the roster, and one candidate out of it', async () => {
    await importRoster(page, COMMUNE_ROSTER);
    await goTo(page, '/personnel');
    await page.getByLabel('Thêm từ danh sách đại biểu').fill('loc cong');
    await page.locator('.ant-select-item-option').filter({ hasText: 'Lộc Công Hoà' }).click();
    await expect(page.getByRole('tab', { name: 'Danh sách · 1' })).toBeVisible();
  });

  await test.step('the report shows what was typed and what the records say', async () => {
    const desk = await openPaperDesk(page, 'political-report');
    await desk.form.getByLabel('Phương châm Đại hội').fill(MOTTO);
    await expect(desk.saved).toContainText('Đã lưu');
    await expect(async () => {
      const text = (await desk.pages()).join('\n');
      for (const shown of [MOTTO, INDICATOR, '105,8', 'Lộc Công Hoà']) expect(text).toContain(shown);
    }).toPass({ timeout: 15_000 });
  });

  await test.step('it is saved as a Word file', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu .docx' }).click();
    const saved = readDocx(await readFile(await (await downloading).path()));
    const text = saved.ok ? saved.value.paragraphs.map((one) => one.text).join('\n') : saved.error;
    expect(text).toContain(MOTTO);
  });

  await test.step('what is still missing is one list', async () => {
    await goTo(page, '/');
    await page.getByRole('button', { name: /^Thiếu gì/ }).click();
    const list = page.getByRole('dialog');
    await expect(list).toContainText('Báo cáo chính trị: còn');
    await expect(list).toContainText('Biên bản Đại hội: chưa làm');
    await expect(list).toContainText('Chưa có đoàn chủ tịch.');
    await expect(list).not.toContainText('Chưa có bí thư.');
    await expect(list).not.toContainText('Chưa có danh sách đại biểu');
    await expect(list).not.toContainText('Chưa có nhân sự');
    await page.keyboard.press('Escape');
  });

  await test.step('drafts and roster go into a folder, and the package is whole', async () => {
    await goTo(page, '/exchange');
    await page.getByRole('checkbox', { name: /Kèm bản dự thảo/ }).check();
    await page.getByRole('checkbox', { name: /Kèm danh sách đại biểu/ }).check();
    await page.getByRole('button', { name: 'Tiếp: chọn nơi ghi' }).click();
    await page.getByRole('button', { name: 'Chọn thư mục…' }).click();
    await walkTo(page, userData, place);
    await page.getByRole('button', { name: 'Chọn thư mục này' }).click();
    await page.getByRole('button', { name: 'Ghi gói', exact: true }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại gói' }).click();
    await expect(page.getByText('Gói nguyên vẹn', { exact: true })).toBeVisible();
    const [name = ''] = readdirSync(place);
    const inside = readdirSync(join(place, name, 'data'), { recursive: true }).join(' ');
    for (const file of ['political-report', 'danh-sach-dai-bieu']) expect(inside).toContain(file);
    // Only what somebody has begun goes along.
    expect(inside).not.toContain('congress-minutes');
  });

  await test.step('after a restart all of it is there', async () => {
    const again = await app.restart();
    await openKnownCongress(again);
    await goTo(again, '/congress?tab=posts');
    await expect(again.getByRole('combobox', { name: 'Họ và tên bí thư 1' })).toHaveValue('Lộc Công Hoà');
    await goTo(again, '/congress?tab=indicators');
    await expect(again.getByRole('textbox', { name: `Thực hiện: ${INDICATOR}` })).toHaveValue('63,5');
    await goTo(again, '/delegates');
    await expect(again.getByRole('heading', { level: 1 })).toContainText('128 được triệu tập');
    await goTo(again, '/personnel');
    await expect(again.getByRole('row').filter({ hasText: 'Lộc Công Hoà' })).toBeVisible();
    const desk = await openPaperDesk(again, 'political-report');
    await expect(desk.form.getByLabel('Phương châm Đại hội')).toHaveValue(MOTTO);
    await goTo(again, '/exchange');
    await expect(again.getByRole('tab', { name: 'Gói đã ghi (1)' })).toBeVisible();
  });
});

/** Adds one indicator to the table of the past (0) or the next (1) term; figures by their column. */
async function addIndicator(page: Page, table: 0 | 1, figures: Readonly<Record<string, string>>): Promise<void> {
  const section = page.locator('section').filter({ has: page.getByRole('button', { name: 'Thêm chỉ tiêu' }) });
  const own = section.nth(table);
  await own.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await own.getByLabel('Tên chỉ tiêu: chỉ tiêu chưa có tên').fill(INDICATOR);
  for (const [column, typed] of Object.entries(figures)) {
    await own.getByLabel(`${column.replace('_', ' ')}: ${INDICATOR}`).fill(typed);
    await page.keyboard.press('Tab');
  }
}

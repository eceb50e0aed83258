import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inNewCongress, inPractice, step } from '../fixtures.ts';
import { goByKeys, pressOn, tabTo } from '../pages/keyboard.ts';
import { COMMUNE_ROSTER } from '../pages/roster.ts';

inNewCongress('set-up, roster and candidates without a mouse', async ({ app }) => {
  const { page } = app;

  await step('set-up: over the tabs with the arrows, a post and an indicator', async () => {
    await goByKeys(page, 'Đại hội');
    await tabTo(page, page.getByRole('tab', { name: /Đơn vị/ }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pressOn(page, page.getByRole('button', { name: 'Thêm bí thư', exact: true }));
    await expect(page.getByRole('combobox', { name: 'Họ và tên bí thư 1' })).toBeFocused();
    await page.keyboard.insertText('Lộc Công Hoà');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Bí thư Đảng uỷ xã');
    await tabTo(page, page.getByRole('button', { name: 'Bỏ bí thư 1', exact: true }));
    await expect(page.getByRole('button', { name: /Hoàn tác: .*chức danh/i })).toBeVisible();
  });

  await step('roster: the import, then along the list and into a person and back', async () => {
    await goByKeys(page, 'Đại biểu');
    await pressOn(page, page.locator('.actions').getByRole('button', { name: 'Nhập từ Excel…' }));
    const choosing = page.waitForEvent('filechooser');
    await pressOn(page, page.locator('button', { hasText: 'Chọn tệp Excel…' }));
    await (await choosing).setFiles(COMMUNE_ROSTER);
    await pressOn(page, page.getByRole('button', { name: 'Nhập 128 người' }));
    await pressOn(page, page.getByRole('button', { name: 'Xem danh sách' }));
    await tabTo(page, page.getByLabel('Tìm đại biểu'));
    await page.keyboard.type('thi hong bich');
    await expect(page.getByText('2 người khớp')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Lê Thị Hồng Bích' }));
    await page.keyboard.press('ArrowDown');
    const second = page.getByRole('button', { name: 'Nông Thị Hồng Bích', exact: true });
    await expect(second).toBeFocused();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Sửa: Nông Thị Hồng Bích' });
    await tabTo(page, drawer.getByLabel('Điện thoại'));
    await page.keyboard.insertText('0912 345 678');
    await page.keyboard.press('Enter');
    await expect(drawer).toBeHidden();
    await expect(second).toBeFocused();
  });

  await step('candidates: added by a part of the name, given a post, moved up', async () => {
    await goByKeys(page, 'Nhân sự');
    for (const [typed, name] of [
      ['mai thanh nong', 'Nông Thị Thanh Mai'],
      ['hoa loc', 'Lộc Công Hoà'],
    ] as const) {
      await tabTo(page, page.getByLabel('Thêm từ danh sách đại biểu'));
      await page.keyboard.type(typed);
      await expect(page.locator('.ant-select-item-option')).toHaveText([new RegExp(`^${name}`)]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
    }
    await tabTo(page, page.getByRole('combobox', { name: 'Chức danh dự kiến của Lộc Công Hoà' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('.ant-select-dropdown:visible')).toBeVisible();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').filter({ hasText: 'Lộc Công Hoà' }).getByTitle('Bí thư')).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Đưa Lộc Công Hoà lên' }));
    await expect(page.getByRole('row').nth(1)).toContainText('Lộc Công Hoà');
  });
});

inPractice('papers, package, backups and journal without a mouse', async ({ app }) => {
  const { page, userData } = app;
  const place = join(userData, 'noi-ghi');
  mkdirSync(place);

  await step('papers: from the list to the desk, a section on, typed and kept', async () => {
    await goByKeys(page, 'Văn kiện');
    await tabTo(page, page.getByRole('searchbox', { name: 'Tìm văn bản' }));
    await page.keyboard.type('chinh tri');
    await pressOn(page, page.getByRole('link', { name: 'Báo cáo chính trị', exact: true }));
    await expect(page.locator('.page-scroller section.docx').first()).toBeVisible();
    await tabTo(page, page.getByLabel('Phương châm Đại hội'));
    await page.keyboard.press('End');
    await page.keyboard.insertText(' - Tự cường');
    await page.keyboard.press('Control+s');
    await expect(page.locator('.save-state')).toContainText('Đã lưu');
    await page.keyboard.press('Alt+PageDown');
    await expect(page.locator('.outline-entry[aria-current]')).toHaveText(/Bối cảnh/);
  });

  await step('package: chosen, a folder found, written and checked', async () => {
    await goByKeys(page, 'Xuất – nhận');
    await pressOn(page, page.getByRole('checkbox', { name: /Kèm bản dự thảo/ }), 'Space');
    await pressOn(page, page.getByRole('button', { name: 'Tiếp: chọn nơi ghi' }));
    await pressOn(page, page.getByRole('button', { name: 'Chọn thư mục…' }));
    const dialog = page.getByRole('dialog');
    await pressOn(page, dialog.getByRole('button', { name: /^Thư mục cá nhân/ }));
    await expect(dialog.locator('.folder-path')).toHaveText(userData);
    const inner = dialog.getByRole('button', { name: 'noi-ghi', exact: true });
    await pressOn(page, inner);
    await expect(dialog.locator('.folder-path')).toHaveText(place);
    await pressOn(page, dialog.getByRole('button', { name: 'Lên một cấp' }));
    await pressOn(page, inner);
    await expect(dialog.locator('.folder-path')).toHaveText(place);
    await pressOn(page, dialog.getByRole('button', { name: 'Chọn thư mục này' }));
    await expect(page.getByRole('button', { name: 'Chọn thư mục…' })).toBeFocused();
    await pressOn(page, page.getByRole('button', { name: 'Ghi gói', exact: true }));
    await pressOn(page, page.getByRole('button', { name: 'Kiểm tra lại gói' }));
    await expect(page.getByText('Gói nguyên vẹn', { exact: true })).toBeVisible();
    expect(readdirSync(place)).toHaveLength(1);
  });

  await step('backups: the question begins on the harmless answer; Escape leaves, the other restores', async () => {
    await goByKeys(page, 'Sao lưu');
    await pressOn(page, page.getByRole('button', { name: 'Sao lưu ngay' }));
    const restore = page.getByRole('row', { name: /Sao lưu tay/ }).getByRole('button');
    await pressOn(page, restore);
    const question = page.getByRole('dialog');
    await expect(question.getByRole('button', { name: 'Thôi' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(restore).toBeFocused();
    await page.keyboard.press('Enter');
    await pressOn(page, question.getByRole('button', { name: 'Khôi phục bản này' }));
    await expect(page.getByText(/Đã khôi phục/)).toBeVisible();
  });

  await step('journal: its chain checked', async () => {
    await goByKeys(page, 'Nhật ký');
    await pressOn(page, page.getByRole('button', { name: 'Kiểm tra nhật ký' }));
    await expect(page.getByText(/chuỗi còn nguyên/)).toBeVisible();
  });
});

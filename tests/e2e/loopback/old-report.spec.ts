import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { minimalDocx } from '../../fixtures/minimal-docx.ts';
import { wordLine } from '../../fixtures/word-xml.ts';
import { expect, inPractice, step } from '../fixtures.ts';
import { walkTo } from '../pages/packages.ts';
import { openPaperDesk } from '../pages/paper-desk.ts';
import { goTo } from '../pages/screens.ts';

const bold = { bold: true };
const OLD_REPORT = minimalDocx({
  body: [
    wordLine('BÁO CÁO CHÍNH TRỊ', { ...bold, centred: true }),
    wordLine('I- BỐI CẢNH', bold),
    wordLine('1. Thuận lợi', bold),
    wordLine('Nhân dân đoàn kết, đường vào bản đã thông.'),
    wordLine('II- BÀI HỌC KINH NGHIỆM', bold),
    wordLine('- Nói đi đôi với làm.'),
    wordLine('III- MÔ HÌNH TIÊU BIỂU', bold),
    wordLine('Chợ phiên Bình An mở lại sau nhiều năm.'),
  ].join(''),
});
const INDICATOR = 'Sản phẩm OCOP từ 3 sao trở lên';
const PAPERS = ['political-report', 'political-report-summary', 'action-programme'];

async function issue(page: Page, paperId: string): Promise<void> {
  await openPaperDesk(page, paperId);
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await page.getByRole('button', { name: /^Ban hành Số/ }).click();
  await expect(page.locator('.desk-form').getByRole('alert').first()).toContainText('Đã ban hành');
}

inPractice('a report from Word, one changed figure, three papers made again, a folder of all', async ({ app }) => {
  const { page, userData } = app;
  const desk = await openPaperDesk(page, 'political-report');

  await step('the Word file is put where its headings say, and where the clerk says', async () => {
    const file = join(userData, 'bao-cao-cu.docx');
    writeFileSync(file, OLD_REPORT);
    await page.getByRole('button', { name: 'Nhập từ tệp Word…' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('input[type=file]').setInputFiles(file);
    await expect(drawer.getByText('chưa rõ chỗ')).toBeVisible();
    await drawer.getByRole('combobox', { name: 'Chỗ đến của III- MÔ HÌNH TIÊU BIỂU' }).click();
    await page.keyboard.insertText('nhiem vu chinh tri');
    await page.keyboard.press('Enter');
    await drawer.getByRole('radio', { name: 'Nối nội dung của tệp vào sau' }).check();
    await drawer.getByRole('button', { name: 'Đưa vào bản thảo' }).click();
    await expect(drawer).toBeHidden();
    await expect(async () => {
      const text = (await desk.pages()).join('\n');
      for (const line of ['đường vào bản đã thông', 'Nói đi đôi với làm', 'Chợ phiên Bình An'])
        expect(text).toContain(line);
    }).toPass();
  });

  await step('three papers with the same figure are issued', async () => {
    for (const paperId of PAPERS) await issue(page, paperId);
  });

  await step('the figure changes, all three are reported with what changed, and made again at once', async () => {
    await goTo(page, '/congress?tab=indicators');
    await page.getByLabel(`Mục tiêu: ${INDICATOR}`).last().fill('9');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('status').first()).toContainText('Đã lưu');
    await goTo(page, '/documents');
    const card = page.getByRole('region', { name: 'Văn bản còn ghi số cũ' });
    await expect(card.locator('li')).toHaveCount(3);
    await expect(card.locator('li').first()).toContainText(INDICATOR);
    await card.getByRole('button', { name: 'Làm lại cả 3 văn bản' }).click();
    await expect(card).toBeHidden();
    await expect(page.getByText(/đang soạn lại · đã ban hành/)).toHaveCount(3);
  });

  await step('everything is a numbered folder with an index', async () => {
    const place = join(userData, 'noi-ghi');
    mkdirSync(place);
    await page.getByRole('tab', { name: 'Sổ văn bản' }).click();
    await page.getByRole('button', { name: 'Xuất cả bộ ra thư mục…' }).click();
    await walkTo(page, userData, place);
    await page.getByRole('button', { name: 'Chọn thư mục này' }).click();
    await expect(page.getByText(/^Đã ghi \d+ văn bản và mục lục vào/)).toBeVisible();
    const folder = join(place, 'bo-van-ban-dai-hoi');
    expect(readdirSync(folder).sort()).toEqual(['1-truoc-dai-hoi', '2-trong-dai-hoi', '3-sau-dai-hoi', 'muc-luc.xlsx']);
    expect(readdirSync(join(folder, '1-truoc-dai-hoi')).join(' ')).toContain('bao-cao-chinh-tri');
  });
});

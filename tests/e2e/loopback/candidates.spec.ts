import type { Page } from '@playwright/test';
import { expect, step, withRoster } from '../fixtures.ts';
import { installPageClient } from '../page-client/install.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { openPaperDesk } from '../pages/paper-desk.ts';
import { holdMeetings, issuePapers, prepareSixteen } from '../pages/personnel.ts';
import { goTo } from '../pages/screens.ts';

const OLD = 'Lộc Công Hoà';
const NEW = 'Nông Thị Thanh Mai';

const offered = (page: Page, words: string) =>
  page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: words });

withRoster(
  'from an empty list to the issued submission: seventeen for fifteen, one not eligible and replaced after step 3, a shortfall explained',
  async ({ app }) => {
    const { page } = app;
    await installPageClient(page);
    await goTo(page, '/personnel');
    await expect(page.getByText('Chưa có nhân sự nào trong danh sách: Cấp uỷ')).toBeVisible();
    await prepareSixteen(page, NEW);

    await step('the seventeenth has too little time left, and the list says so at once', async () => {
      await page.reload();
      await installPageClient(page);
      await page.getByRole('radio', { name: 'lần đầu' }).check();
      await page.getByLabel('Thêm từ danh sách đại biểu').fill('loc cong');
      await offered(page, OLD).click();
      await expect(page.getByText('17 người cho 15 vị trí · số dư 2 = 13,33 % số lượng cần bầu')).toBeVisible();
      await expect(page.getByText('Số dư đúng mức chuẩn bị', { exact: true })).toBeVisible();
      await expect(page.getByText(/Số dư nhiều nhất 30 % của 15 = 4,5, được 4 người/)).toBeVisible();
    });

    await step('the reason, with its clause and what would change it', async () => {
      await page.getByRole('button', { name: `Điều kiện của ${OLD}: không đạt` }).click();
      const panel = page.getByRole('dialog', { name: `Điều kiện: ${OLD}` });
      await expect(panel.getByText(/còn 57 tháng, nghỉ hưu 04\/2030/)).toBeVisible();
      await expect(panel.getByText(/Thiếu 3 tháng/).first()).toBeVisible();
      await expect(panel.getByText(/phụ lục 2 Chỉ thị 45-CT\/TW/).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await holdMeetings(page, ['1', '2'], '11-BB/ĐU');
      await holdMeetings(page, ['3'], '');
    });

    await step(
      'replaced after step 3: the trace stays, and the steps the newcomer has to go through open again',
      async () => {
        await page.getByRole('button', { name: `Việc khác với ${OLD}` }).click();
        await page.getByRole('menuitem', { name: 'Thay bằng người khác…' }).click();
        const dialog = page.getByRole('dialog', { name: `Thay: ${OLD}` });
        await dialog.getByLabel('Thay bằng').fill('loc cong');
        await expect(offered(page, 'đã có trong danh sách')).toHaveAttribute('aria-disabled', 'true');
        await dialog.getByLabel('Thay bằng').fill('mai thanh');
        await offered(page, NEW).click();
        await dialog.getByLabel('Lý do').fill('Không đủ thời gian công tác');
        await dialog.getByRole('button', { name: 'Thay', exact: true }).click();
        await expect(page.getByRole('alert').filter({ hasText: `Đã thay ${OLD} bằng ${NEW}` })).toContainText(
          'Bước 1, bước 2, bước 3 mở lại',
        );
        await expect(page.getByText(new RegExp(`Bị thay bằng ${NEW} .* lý do: Không đủ thời gian`))).toBeVisible();
        await page.getByRole('tab', { name: 'Các bước' }).click();
        const rail = page.getByRole('navigation', { name: 'Các bước nhân sự' });
        await expect(rail.getByText('mở lại')).toHaveCount(3);
        await rail.getByRole('button', { name: /^1/ }).click();
        await page.getByRole('button', { name: 'Họp bổ sung' }).click();
        await expect(page.getByRole('heading', { name: /^Bước 1, họp bổ sung lần 2/ })).toBeVisible();
        await expect(page.getByRole('row').filter({ hasText: NEW })).toBeVisible();
      },
    );

    await step('the submission is refused with the list of what is missing; a draft shows the gaps', async () => {
      const desk = await openPaperDesk(page, 'personnel-submission');
      await expect(async () =>
        expect((await desk.pages()).join('\n')).toContain('[Bước 4: hội nghị, số liệu'),
      ).toPass();
      await page.getByRole('button', { name: 'Ban hành…' }).click();
      const refusal = page.getByRole('dialog', { name: 'Chưa ban hành được' });
      for (const missing of [
        `${NEW} chưa có kết quả`,
        'Bước 3: biên bản',
        'Bước 5: hội nghị, số liệu và biên bản',
        'Giải trình cơ cấu: nữ',
        'Đề án nhân sự',
        'Căn cứ',
      ])
        await expect(refusal.getByText(missing).first()).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await step('the structure asks why a target is not met, until it is told', async () => {
      await goTo(page, '/personnel?tab=structure');
      await expect(page.getByText(/chỗ thiếu so với yêu cầu chưa có giải trình/)).toBeVisible();
      for (const box of await page.getByRole('textbox', { name: /^Giải trình: / }).all()) {
        await box.fill('Nguồn cán bộ tại chỗ còn ít; đã giao quy hoạch bổ sung.');
        await box.blur();
      }
      await expect(page.getByText('mọi chỗ thiếu đã có giải trình')).toBeVisible();
    });

    await step('complete, it is issued, with the figures of every step', async () => {
      await page.evaluate(async () => {
        const { client } = window.pageClient;
        for (const number of [2, 3]) await client.personnel.addSession({ way: 'all', step: number });
      });
      await holdMeetings(page, ['1-lan-2', '2-lan-2', '3-lan-2', '4', '5'], '15-BB/ĐU');
      await issuePapers(page, ['personnel-meeting-minutes:3', 'nomination-count-minutes:3', 'personnel-scheme']);
      const desk = await openPaperDesk(page, 'personnel-submission');
      await desk.form
        .getByRole('textbox', { name: /dòng 1$/ })
        .last()
        .fill('Căn cứ Điều lệ Đảng Cộng sản Việt Nam');
      await expect(desk.saved).toContainText('Đã lưu');
      await page.getByRole('button', { name: 'Ban hành…' }).click();
      await page.getByRole('button', { name: 'Ban hành Số 01-TTr/ĐU' }).click();
      await expect(desk.form.getByRole('alert')).toContainText('Đã ban hành Số 01-TTr/ĐU');
      await expect(async () => {
        const pages = (await desk.pages()).join('\n');
        expect(pages).toContain('14 (93,33%)');
        expect(pages).toContain('Số dư: 02 (hai) đồng chí, bằng 13,33% số lượng cần bầu.');
        expect(pages).toContain(`${NEW} (lần đầu tham gia)`);
        expect(pages).not.toContain(OLD);
      }).toPass();
    });
  },
);

withRoster(
  'a dossier takes a scan, lists what is missing and hands the scan out to a named person',
  async ({ app }) => {
    const { page } = app;
    await goTo(page, '/personnel');
    await page.getByLabel('Thêm từ danh sách đại biểu').fill('loc cong');
    await offered(page, OLD).click();
    await page.getByRole('tab', { name: 'Hồ sơ', exact: true }).click();
    await expect(page.getByText(/0\/1 hồ sơ đủ · thiếu 9 giấy tờ/)).toBeVisible();
    const scan = { name: 'suc-khoe.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 một trang') };
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kèm tệp Giấy chứng nhận sức khoẻ' }).click();
    await (await chooser).setFiles(scan);
    await expect(page.getByRole('button', { name: 'suc-khoe.pdf' })).toBeVisible();
    await expect(page.getByText(/thiếu 8 giấy tờ .* chưa ghi ngày 1/)).toBeVisible();
    const handedOut = page.waitForEvent('download');
    await page.getByRole('button', { name: 'suc-khoe.pdf' }).click();
    await expect(page.getByLabel('Bản này giao cho')).toBeFocused();
    await page.keyboard.type('Bản lưu');
    await page.keyboard.press('Enter');
    await handedOut;
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  },
);

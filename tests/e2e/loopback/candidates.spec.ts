import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { installPageClient } from '../page-client/install.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { startNewCongress } from '../pages/first-start.ts';
import { COMMUNE_ROSTER } from '../pages/roster.ts';
import { goTo } from '../pages/screens.ts';

/** The unit's own sheet, read as the wizard would; the wizard has its own stories. */
async function bringInRoster(page: Page): Promise<void> {
  await installPageClient(page);
  const base64 = (await readFile(COMMUNE_ROSTER)).toString('base64');
  await page.evaluate(async (content) => {
    const { client } = window.pageClient;
    const file = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], 'dai-bieu.xlsx');
    const stream = await client.delegates.previewImport({ file, sheet: null, mapping: null });
    for (;;) {
      const { done, value } = await stream.next();
      if (!done) continue;
      await client.delegates.acceptImport({ previewId: value.previewId, decisions: {} });
      return;
    }
  }, base64);
}

/** Sixteen people of the roster, two of them women, all eligible, are put on the committee's list. */
async function prepareSixteen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { client } = window.pageClient;
    const { unit, congress } = await client.congress.findSetup();
    await client.congress.saveUnitAndCongress({
      unit: { ...unit, kind: 'commune', hasStandingCommittee: true },
      congress: { ...congress, seats: 15, opensAt: '2026-06-20T07:30' },
    });
    const query = {
      search: '',
      unit: null,
      kind: null,
      incomplete: false,
      sort: 'number',
      offset: 0,
      limit: 200,
    } as const;
    const { delegates } = await client.delegates.list(query);
    const young = delegates.filter(({ bornOn, officialOn, expertise, politicalTheory, summoned }) =>
      [
        bornOn !== null && bornOn > '1976',
        officialOn !== null,
        expertise !== '',
        politicalTheory !== '',
        summoned,
      ].every(Boolean),
    );
    const women = young.filter(({ gender }) => gender === 'female').slice(0, 2);
    const men = young.filter(({ gender }) => gender === 'male').slice(0, 14);
    for (const [at, { id: personId }] of [...men, ...women].entries()) {
      const standing = at < 8 ? 're-standing' : 'first-time';
      await client.personnel.standFor({ personId, office: 'committee', standing, origin: 'scheme' });
      await client.personnel.saveFacts({
        ...{
          personId,
          politicalStandard: 'met',
          politicalStandardNumber: '08-KL/ĐU',
          politicalStandardOn: '2026-02-15',
        },
        ...{ disciplines: [], barred: 'none', relatives: [], planned: true, plannedNote: '', ratings: [] },
        ...{ service: 'serving', retiresIn: null, science: true, note: '' },
      });
    }
  });
}

test('from an empty list to seventeen for fifteen seats: one not eligible, one replaced, a shortfall explained', async ({
  app,
}) => {
  const { page } = app;
  await startNewCongress(page);
  await bringInRoster(page);
  await goTo(page, '/personnel');
  await expect(page.getByText('Chưa có nhân sự nào trong danh sách: Cấp uỷ')).toBeVisible();
  await prepareSixteen(page);

  await test.step('the seventeenth is one who has too little time left, and the list says so at once', async () => {
    await page.getByRole('radio', { name: 'lần đầu' }).check();
    await page.getByLabel('Thêm từ danh sách đại biểu').fill('loc cong');
    await page.locator('.ant-select-item-option').filter({ hasText: 'Lộc Công Hoà' }).click();
    await expect(page.getByText('17 người cho 15 vị trí · số dư 2 = 13,33 % số lượng cần bầu')).toBeVisible();
    await expect(page.getByText('Số dư đúng mức chuẩn bị', { exact: true })).toBeVisible();
    await expect(page.getByText(/Số dư nhiều nhất 30 % của 15 = 4,5, được 4 người/)).toBeVisible();
  });

  await test.step('the reason, with its clause and what would change it', async () => {
    await page.getByRole('button', { name: 'Điều kiện của Lộc Công Hoà: không đạt' }).click();
    const panel = page.getByRole('dialog', { name: /Điều kiện: Lộc Công Hoà/ });
    await expect(panel.getByText(/còn 57 tháng, nghỉ hưu 04\/2030/)).toBeVisible();
    await expect(panel.getByText(/còn ít nhất 60 tháng/)).toBeVisible();
    await expect(panel.getByText(/Thiếu 3 tháng/).first()).toBeVisible();
    await expect(panel.getByText(/phụ lục 2 Chỉ thị 45-CT\/TW/).first()).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('another stands in the place; the one replaced keeps the trace', async () => {
    await page.getByRole('button', { name: 'Việc khác với Lộc Công Hoà' }).click();
    await page.getByRole('menuitem', { name: 'Thay bằng người khác…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thay: Lộc Công Hoà' });
    await dialog.getByLabel('Thay bằng').fill('mai thanh');
    const people = page.locator('.ant-select-dropdown:visible .ant-select-item-option');
    await people.filter({ hasText: 'Nông Thị Thanh Mai' }).click();
    await dialog.getByLabel('Lý do').fill('Không đủ thời gian công tác');
    await dialog.getByRole('button', { name: 'Thay', exact: true }).click();
    await expect(page.getByText(/Bị thay bằng Nông Thị Thanh Mai .* lý do: Không đủ thời gian công tác/)).toBeVisible();
    await expect(page.getByText('17 người cho 15 vị trí', { exact: false }).first()).toBeVisible();
  });

  await test.step('the structure asks why a target is not met, until it is told', async () => {
    await page.getByRole('tab', { name: 'Cơ cấu' }).click();
    await expect(page.getByText(/chỗ thiếu so với yêu cầu chưa có giải trình/)).toBeVisible();
    for (const box of await page.getByRole('textbox', { name: /^Giải trình: / }).all()) {
      await box.fill('Nguồn cán bộ tại chỗ còn ít; đã giao quy hoạch bổ sung.');
      await box.blur();
    }
    await expect(page.getByText('mọi chỗ thiếu đã có giải trình')).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  await test.step('a dossier takes a scan and lists what is missing', async () => {
    await page.getByRole('tab', { name: 'Hồ sơ', exact: true }).click();
    await expect(page.getByText(/0\/17 hồ sơ đủ · thiếu 153 giấy tờ/)).toBeVisible();
    const scan = { name: 'suc-khoe.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 một trang') };
    await page.getByLabel('Kèm tệp Giấy chứng nhận sức khoẻ').and(page.locator('input')).setInputFiles(scan);
    await expect(page.getByRole('button', { name: 'suc-khoe.pdf' })).toBeVisible();
    await expect(page.getByText(/thiếu 152 giấy tờ .* chưa ghi ngày 1/)).toBeVisible();
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });
});

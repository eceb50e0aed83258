import { REPORT } from '../../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../../scripts/format-corpus/build-paper.ts';
import { expect, inNewCongress } from '../fixtures.ts';
import { findAccessibilityProblems } from '../pages/axe.ts';
import { goTo } from '../pages/screens.ts';

const FAULTY = { ...REPORT, number: 'Số: 5/BC-ĐU', placeDate: 'Bình An, ngày 5 tháng 06 năm 2026' };

inNewCongress('a faulty paper is checked, one point ignored with a reason, the rest repaired', async ({ app }) => {
  const { page } = app;
  await goTo(page, '/checking');
  await page.getByLabel('Tệp .docx cần kiểm tra').setInputFiles({
    name: 'Báo cáo.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(buildPaper(FAULTY)),
  });
  const findings = page.getByRole('region', { name: /^Các điểm cần sửa của/ });
  await expect(findings.getByText(/Quy định: Hướng dẫn 05-HD\/VPTW/).first()).toBeVisible();
  await expect(page.locator('.sheet [data-mark="bad"]').first()).toBeVisible();
  await findings
    .getByRole('button', { name: /Số: 5\/BC-ĐU/ })
    .first()
    .click();
  await expect(page.locator('.sheet [data-focus]')).toContainText('Số: 5/BC-ĐU');
  expect(await findAccessibilityProblems(page)).toEqual([]);

  await findings
    .getByRole('button', { name: /^Bỏ qua .*Địa danh|^Bỏ qua .*ngày/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Giữ như bản đã gửi cấp trên');
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await expect(findings.getByText('Đã bỏ qua 1 điểm')).toBeVisible();
  await expect(findings.getByText(/Giữ như bản đã gửi cấp trên/)).toBeVisible();

  await findings.getByRole('button', { name: 'Sửa…' }).click();
  await expect(page.getByRole('dialog').getByText('Số: 5/BC-ĐU').first()).toBeVisible();
  const copy = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Sửa \d+ điểm và tải về$/ }).click();
  expect((await copy).suggestedFilename()).toBe('Báo cáo-da-sua.docx');
  const errorsOf = (row: RegExp) => page.getByRole('row', { name: row }).getByRole('cell').nth(1);
  await expect(errorsOf(/^Trước khi sửa/)).toHaveText('4');
  // The line with the ignored point stays whole, so its other point is left for a person.
  await expect(errorsOf(/^Sau khi sửa/)).toHaveText('1');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();

  await page.getByRole('button', { name: 'Phiếu kiểm tra' }).click();
  const slip = page.waitForEvent('download');
  await page.getByText('Bản Word (.docx)').click();
  expect((await slip).suggestedFilename()).toBe('phieu-kiem-tra.docx');

  await page.getByRole('tab', { name: 'Mức nhắc' }).click();
  await page.getByRole('textbox', { name: 'Báo cáo chính trị: phút đọc', exact: true }).fill('25');
  await page.getByRole('button', { name: 'Ghi mức nhắc' }).click();
  await expect(page.getByText('Đã đặt mức nhắc')).toBeVisible();
  await page.getByRole('tab', { name: 'Đối chiếu bộ văn bản' }).click();
  await expect(page.getByText('Đại hội này chưa có đủ hai văn bản được soạn.')).toBeVisible();
});

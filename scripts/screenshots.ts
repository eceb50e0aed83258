/**
 * Takes the pictures of README and manual from a practice congress on the real
 * loopback host, and of the demonstration's papers: `npm run screenshots`. The people and figures in them are made up.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { saveSettings } from '../electron/platform/files/settings-file.ts';
import { startLoopbackProcess } from '../tests/e2e/loopback-process.ts';
import { openPracticeCongress } from '../tests/e2e/pages/first-start.ts';
import { goTo } from '../tests/e2e/pages/screens.ts';
import { REPORT } from './format-corpus/bases.ts';
import { buildPaper } from './format-corpus/build-paper.ts';
import { takeGallery } from './screenshots/gallery.ts';

const ROOT = join(import.meta.dirname, '..');
const MANUAL = join(ROOT, 'docs', 'huong-dan', 'hinh');
const README = join(ROOT, 'docs', 'screenshots');

type Shot = { readonly name: string; readonly path: string; readonly before?: (page: Page) => Promise<void> };
const SHOTS: readonly Shot[] = [
  { name: 'tong-quan', path: '/' },
  {
    name: 'thieu-gi',
    path: '/',
    before: (page) => page.getByRole('button', { name: /^Thiếu gì/ }).click(),
  },
  { name: 'dai-hoi', path: '/congress' },
  { name: 'quy-dinh', path: '/congress?tab=rules' },
  { name: 'dai-bieu', path: '/delegates' },
  { name: 'diem-danh', path: '/delegates?tab=check-in' },
  { name: 'tham-tra', path: '/delegates?tab=credentials' },
  { name: 'nhan-su', path: '/personnel' },
  { name: 'cac-buoc', path: '/personnel?tab=steps' },
  { name: 'co-cau', path: '/personnel?tab=structure' },
  { name: 'van-kien', path: '/documents' },
  {
    name: 'ban-soan',
    path: '/documents/political-report',
    before: (page) => page.locator('.docx-wrapper, .docx').first().waitFor({ timeout: 15_000 }),
  },
  { name: 'kiem-tra', path: '/checking' },
  { name: 'kiem-tra-loi', path: '/checking', before: checkFaultyPaper },
  { name: 'xuat-nhan', path: '/exchange' },
  { name: 'sao-luu', path: '/backups' },
  { name: 'nhat-ky', path: '/journal' },
];
/** README shows these. */
const IN_README = ['tong-quan', 'ban-soan', 'dai-bieu', 'cac-buoc', 'tham-tra', 'xuat-nhan'];

const MOST_LOOKS = 40;
const BETWEEN_LOOKS_MS = 700;

await run();

async function run(): Promise<void> {
  const userData = await mkdtemp(join(tmpdir(), 'anh-man-hinh-'));
  saveSettings({ userData, resources: join(ROOT, 'resources') }, { actor: 'Nguyễn Thị Hoa' });
  const host = await startLoopbackProcess(userData);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const view = { viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };
    const page = await browser.newPage(view);
    await page.goto(host.address);
    await takeAll(page);
    await takeGallery(browser, join(README, 'bo-van-ban.png'));
  } finally {
    await browser.close();
    await host.stop();
    await rm(userData, { recursive: true, force: true });
  }
}

/** The screen once it has stopped changing: what is read by and by and lists that measure themselves are there. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await setTimeout(BETWEEN_LOOKS_MS);
    const now = await page.screenshot({ caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the screen never stands still');
}

async function takeAll(page: Page): Promise<void> {
  await mkdir(MANUAL, { recursive: true });
  await mkdir(README, { recursive: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(MANUAL, 'man-hinh-dau.png') });
  await openPracticeCongress(page);
  for (const { name, path, before } of SHOTS) {
    await goTo(page, path);
    await before?.(page);
    await page.mouse.move(0, 0);
    const file = join(MANUAL, `${name}.png`);
    await writeFile(file, await settled(page));
    await page.keyboard.press('Escape');
    if (IN_README.includes(name)) await cp(file, join(README, `${name}.png`));
    process.stdout.write(`${name}\n`);
  }
}

/** A report as it comes from elsewhere, with what is most often wrong in one. */
async function checkFaultyPaper(page: Page): Promise<void> {
  const faulty = { ...REPORT, number: 'Số: 5/BC-ĐU', placeDate: 'Bình An, ngày 5 tháng 06 năm 2026' };
  await page.getByLabel('Tệp .docx cần kiểm tra').setInputFiles({
    name: 'Báo cáo.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(buildPaper(faulty)),
  });
  await page
    .getByRole('region', { name: /^Các điểm cần sửa của/ })
    .getByRole('button', { name: /Số: 5\/BC-ĐU/ })
    .first()
    .click();
  await page.locator('.sheet [data-focus]').waitFor();
}

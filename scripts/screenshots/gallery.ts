import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { officeProfile } from '../../electron/platform/office/office-profile.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');
/** Small enough for forty-five pages on one picture, large enough to tell one paper from another. */
const DOTS_PER_INCH = 36;

/** The first page of every paper of the demonstration, as LibreOffice prints it, on one picture. */
export async function takeGallery(browser: Browser, file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bo-van-ban-'));
  try {
    await run(process.execPath, ['electron/hosts/daihoi.ts', 'demo', '--out', join(folder, 'demo')], {
      cwd: ROOT,
      env: { ...process.env, DAIHOI_USER_DATA: folder },
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.setContent(drawPages(await firstPages(folder, join(folder, 'demo', 'van-ban'))));
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type FirstPage = { readonly name: string; readonly png: Buffer };

/** One page for each paper of the catalogue that a congress of delegates has; steps of one paper are shown once. */
async function firstPages(folder: string, papers: string): Promise<FirstPage[]> {
  const there = await readdir(papers);
  const chosen = CATALOGUE.flatMap(({ id, name }) => {
    const fileName = there.find((one) => one === `${id}.docx`) ?? there.find((one) => one.startsWith(`${id}-`));
    return fileName ? [{ name, file: join(papers, fileName) }] : [];
  });
  await mkdir(join(folder, 'pdf'));
  const profile = officeProfile(join(folder, 'profile'));
  const files = chosen.map(({ file }) => file);
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...files]);
  const pages: FirstPage[] = [];
  for (const { name, file } of chosen) {
    const stem = join(folder, 'pdf', parse(file).name);
    await run('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', '-singlefile', `${stem}.pdf`, stem]);
    pages.push({ name, png: await readFile(`${stem}.png`) });
  }
  return pages;
}

const drawPages = (pages: readonly FirstPage[]) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 16px; background: #f0f2f4; display: grid; grid-template-columns: repeat(9, 1fr); gap: 14px 10px;
    font: 10px "Be Vietnam Pro", "Noto Sans", sans-serif; color: #333; align-items: end; }
  figure { margin: 0; } img { width: 100%; background: #fff; border: 1px solid #ccc; display: block; }
  figcaption { height: 26px; line-height: 13px; margin-top: 4px; overflow: hidden; }</style>
  ${pages
    .map(
      ({ name, png }) =>
        `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
    )
    .join('')}`;

import { expect, type Page } from '@playwright/test';

/** Every screen of the program that needs no record of its own, with the title it shows. */
export const SCREENS = [
  { path: '/', name: 'tong-quan' },
  { path: '/congress', name: 'dai-hoi' },
  { path: '/delegates', name: 'dai-bieu' },
  { path: '/personnel', name: 'nhan-su' },
  { path: '/documents', name: 'van-kien' },
  { path: '/documents/political-report', name: 'soan-van-ban' },
  { path: '/checking', name: 'kiem-tra' },
  { path: '/exchange', name: 'xuat-nhan' },
  { path: '/backups', name: 'sao-luu' },
  { path: '/journal', name: 'nhat-ky' },
  { path: '/help', name: 'tro-giup' },
] as const;

/** The other tabs of rooms, each with an address of its own. */
export const TABS = [
  ...['congress', 'posts', 'indicators', 'rules'].map((tab) => `/congress?tab=${tab}`),
  ...['check-in', 'credentials', 'seating'].map((tab) => `/delegates?tab=${tab}`),
  ...['structure', 'dossiers', 'steps'].map((tab) => `/personnel?tab=${tab}`),
  ...['consistency', 'overlap', 'ignored', 'rules'].map((tab) => `/checking?tab=${tab}`),
].map((path) => ({ path }));

/** Goes there as a link would and waits until the screen has read what it shows. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
}

import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** As root Chromium cannot use its sandbox; that is so for tests only, never for users. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Two lanes of stories share two cores, so one may wait for the other: a story is called failed only after four
 * times what it needs alone. PATIENCE=1 tells sooner on an idle machine; a story that passes waits for nothing.
 */
const patience = Number(process.env.PATIENCE ?? 4);

/** Chromium without the parts around its pages does the same work in less time; the whole program where it is not. */
const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

export default defineConfig<{ host: 'loopback' | 'window' }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000 * patience,
  expect: { timeout: 10_000 * patience },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? chromium,
      args: [
        ...asRoot,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Two workers fill two cores: threads that compile and collect beside the page only take turns with it.
        '--js-flags=--single-threaded',
      ],
    },
  },
  projects: [
    { name: 'loopback', testIgnore: '**/window/**', use: { host: 'loopback' } },
    { name: 'electron-double', testMatch: ['**/window/*.spec.ts', '**/both/*.spec.ts'], use: { host: 'window' } },
  ],
});

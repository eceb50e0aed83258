import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'shared/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{integration,migrations,house}/**/*.test.ts',
    ],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    globalSetup: 'tests/fixtures/own-temp-folder.ts',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});

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
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/papers/**/*.test.ts'],
    globalSetup: 'tests/fixtures/own-temp-folder.ts',
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    fileParallelism: false,
    isolate: false,
    testTimeout: 360_000,
    hookTimeout: 360_000,
  },
});

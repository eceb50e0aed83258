import { defineConfig } from 'vitest/config';

/** Slow: packs the program twice. Not part of the unit runs. */
export default defineConfig({
  test: {
    include: ['tests/packaging/**/*.test.ts'],
    globalSetup: 'tests/fixtures/own-temp-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});

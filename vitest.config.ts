import { defineConfig } from 'vitest/config';

const HERE = [
  'shared/**/*.test.ts',
  'electron/**/*.test.ts',
  'renderer/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/{integration,migrations,house}/**/*.test.ts',
];
/** Files that put a stand-in in the place of a module: a thread of their own, or their neighbours would meet it. */
const WITH_STAND_INS = [
  'tests/integration/workspace-open.test.ts',
  'renderer/features/documents/{field-row,next-draft-button}.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: 'tests/fixtures/own-temp-folder.ts',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'together', include: HERE, exclude: WITH_STAND_INS, isolate: false } },
      { extends: true, test: { name: 'apart', include: WITH_STAND_INS, isolate: true } },
    ],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    pool: 'threads',
    testTimeout: 60_000,
  },
});

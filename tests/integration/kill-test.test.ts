import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspect, runKillTest } from '../../scripts/kill-test/run.ts';

// The long run is `node scripts/kill-test.ts 50`.
it('loses no confirmed act when it is killed at random moments while importing, saving and issuing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-kill-'));
  const report = await runKillTest({ folder, kills: 3, seed: 20260620 });
  expect(report).toEqual({ kills: 3, confirmed: expect.any(Number), lost: 0, broken: [] });
  expect(report.confirmed).toBeGreaterThan(3);

  const promised = { sequence: 2, hash: 'f'.repeat(64), kind: 'import' };
  expect(await inspect(folder, [promised])).toEqual(['act 2 (import) is lost']);
}, 120_000);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { PROJECT } from '../../tests/fixtures/context.ts';
import { buildTemplate, PAPER_IDS } from './build-template.ts';

afterEach(() => {
  vi.useRealTimers();
});

const committed = (paperId: string, file: string) => readFileSync(join(PROJECT, 'resources/templates', paperId, file));

it.each(PAPER_IDS)('%s is committed as it is built, whatever the clock says', async (paperId) => {
  vi.setSystemTime('2031-01-01T00:00:00Z');
  const { docx, manifest } = await buildTemplate(paperId);
  expect(Buffer.compare(docx, committed(paperId, 'template.docx'))).toBe(0);
  expect(manifest).toBe(committed(paperId, 'manifest.json').toString());
});

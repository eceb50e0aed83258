import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCompiled } from '../../electron/platform/docx/compiled/template-cache.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { anyViewOf } from '../fixtures/any-view.ts';
import { renderBoth } from '../fixtures/compare-renderers.ts';
import { PROJECT } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, DRAFT_FRAME, RECORDS } from '../fixtures/paper-records.ts';

const TEMPLATES = join(PROJECT, 'resources/templates');
const template = (paperId: string) => readFileSync(join(TEMPLATES, paperId, 'template.docx'));

describe.each(readdirSync(TEMPLATES))('%s', (paperId) => {
  it('is compiled', () => {
    expect(openCompiled(template(paperId), { practice: false }).ok).toBe(true);
    expect(openCompiled(template(paperId), { practice: true }).ok).toBe(true);
  });

  it('prints as docxtemplater prints it, whatever the values', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyViewOf(template(paperId)), (view) => {
        const both = renderBoth(template(paperId), { ...view, tap_duot: false });
        if (!both) return;
        compared += 1;
        expect(both[1]).toEqual(both[0]);
      }),
      { numRuns: Number(process.env.RUNS ?? 8) },
    );
    expect(compared).toBeGreaterThan(2);
  });
});

it.each(CATALOGUE.map((paper) => [paper.id, paper] as const))(
  '%s of the sample records is the same',
  (paperId, paper) => {
    for (const values of [{}, COMPLETE_DRAFTS[paperId] ?? {}]) {
      const both = renderBoth(template(paperId), { ...paper.shape(RECORDS, values, DRAFT_FRAME).view });
      expect(both?.[1]).toEqual(both?.[0]);
      expect(both).not.toBeNull();
    }
  },
);

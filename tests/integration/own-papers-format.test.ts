import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../electron/features/checking/check-docx.ts';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { toProfile } from '../../shared/domain/documents/layout-profile.ts';
import type { DraftValues, LayoutProfile, PaperFrame, PaperView } from '../../shared/domain/documents/paper.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, DRAFT_FRAME, ISSUED_FRAME, RECORDS } from '../fixtures/paper-records.ts';
import { PAPER_VIEWS } from '../fixtures/paper-views.ts';

const PROFILES: readonly LayoutProfile[] = ['HD05_2026', 'HD36_2018'];
const template = (paperId: string) => readFileSync(join(PROJECT, 'resources/templates', paperId, 'template.docx'));

function findingsOf(paperId: string, view: PaperView, profile: LayoutProfile): string[] {
  const rendered = renderDocx(template(paperId), view, { toBlocks: toBlockXml });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  const { findings, refused } = checkDocx(rendered.value, { profile, today: '2026-11-25' });
  expect(refused).toBeNull();
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, where }) => `${rule} ${message} [${where.text}]`);
}

describe.each(PROFILES)('the papers of the app under %s', (profile) => {
  const issued = { ...ISSUED_FRAME, profile };
  const draft = { ...DRAFT_FRAME, profile };
  /** Complete and issued, a complete draft, a draft nobody has touched. */
  const cases = (id: string): readonly (readonly [DraftValues, PaperFrame])[] => [
    [COMPLETE_DRAFTS[id] ?? {}, issued],
    [COMPLETE_DRAFTS[id] ?? {}, draft],
    [{}, draft],
  ];

  it.each(CATALOGUE.map((paper) => paper.id))('%s has no error and no warning', (id) => {
    const paper = CATALOGUE.find((one) => one.id === id);
    for (const [values, frame] of cases(id)) {
      const shaped = paper?.shape(RECORDS, values, frame);
      expect(findingsOf(id, shaped?.view ?? {}, profile)).toEqual([]);
    }
  });

  it.each(Object.keys(PAPER_VIEWS))('%s as written by hand, full and minimal, has none', (id) => {
    const views = PAPER_VIEWS[id];
    for (const view of [views?.full, views?.minimal])
      expect(findingsOf(id, toProfile({ ...view }, profile), profile)).toEqual([]);
  });
});

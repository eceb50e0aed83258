import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileTemplate } from '../../electron/platform/docx/compiled/compiled-template.ts';
import { openMerge } from '../../electron/platform/docx/merge-copies.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, ISSUED_FRAME, RECORDS } from '../fixtures/paper-records.ts';
import { type Printed, printAll } from './office.ts';

/** Papers made once for each person whose merged file is the copies one after the other. */
const CASES = CATALOGUE.flatMap((paper) => {
  const copies = paper.perPerson?.(RECORDS, COMPLETE_DRAFTS[paper.id] ?? {}, ISSUED_FRAME);
  return copies && !copies.shapeTogether ? [{ paperId: paper.id, copies }] : [];
});

function mergedOf({ paperId, copies }: (typeof CASES)[number]): Uint8Array {
  const bytes = readFileSync(join(PROJECT, 'resources/templates', paperId, 'template.docx'));
  const template = compileTemplate(bytes, { practice: false });
  const merge = openMerge(template);
  for (const one of copies.recipients) merge.add(template.fill(copies.shapeFor(one).view, { toBlocks: toBlockXml }));
  return merge.finish();
}

/** "Đồng chí Lộc Công Hoà" alone on a line or within a sentence, over a line's end too. */
const calls = (page: string, name: string): boolean =>
  page.replace(/\s+/g, ' ').toLowerCase().includes(`đồng chí ${name}`.toLowerCase());

let printed: ReadonlyMap<string, Printed>;
beforeAll(() => {
  printed = printAll(new Map(CASES.map((one) => [one.paperId, mergedOf(one)])));
});

describe.each(CASES)('$paperId, all copies in one file', ({ paperId, copies }) => {
  it('takes a page for each person and none behind the last', () => {
    const pages = printed.get(paperId)?.text.split('\f').slice(0, -1) ?? [];
    expect(printed.get(paperId)?.pages).toBe(copies.recipients.length);
    expect(pages.map((page) => copies.recipients.filter(({ name }) => calls(page, name)).length)).toEqual(
      copies.recipients.map(() => 1),
    );
  });
});

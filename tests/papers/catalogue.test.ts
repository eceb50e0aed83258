import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { inspectTemplate } from '../../electron/platform/docx/inspect-template.ts';
import { readDocx } from '../../electron/platform/docx/read-docx.ts';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
import { estimatePages } from '../../shared/domain/checking/format/estimate-pages.ts';
import { familyIdOf, fileStemOf } from '../../shared/domain/documents/paper-family.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, ISSUED_FRAME, PAPERS, RECORDS } from '../fixtures/paper-records.ts';
import { type Printed, printAll } from './office.ts';
import { textsIn } from './printed-texts.ts';
import { departureOf, leftOver } from './stored-pictures.ts';

/** Every paper as the records of a congress of delegates shape it, complete and issued; the rest stands in every-kind.test.ts. */
const CASES = PAPERS.map((paper) => ({
  name: `${fileStemOf(paper.id)}-complete`,
  paper,
  shaped: paper.shape(RECORDS, COMPLETE_DRAFTS[familyIdOf(paper.id)] ?? {}, ISSUED_FRAME),
}));

const template = (paperId: string) =>
  readFileSync(join(PROJECT, 'resources/templates', familyIdOf(paperId), 'template.docx'));

const made = new Map<string, Uint8Array>();

function render({ name, paper, shaped }: (typeof CASES)[number]): Uint8Array {
  const before = made.get(name);
  if (before) return before;
  const rendered = renderDocx(template(paper.id), shaped.view, { toBlocks: toBlockXml });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  made.set(name, rendered.value);
  return rendered.value;
}

let printed: ReadonlyMap<string, Printed>;
beforeAll(() => {
  printed = printAll(new Map(CASES.map((one) => [one.name, render(one)])), () => true);
});

it.each(CASES)('$name: the view and the template have the same tags', ({ paper, shaped }) => {
  const inspected = inspectTemplate(template(paper.id));
  const tags = new Set(inspected.ok ? inspected.value.tags.map((tag) => tag.split('.')[0]) : []);
  const values = new Set(Object.keys(shaped.view).filter((tag) => tag !== 'tap_duot'));
  expect([...tags].sort()).toEqual([...values].sort());
});

it.each(CASES)('$name prints its values, its gaps and nothing of the template', (one) => {
  const outline = readDocx(render(one));
  const paragraphs = outline.ok ? outline.value.paragraphs : [];
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(text).not.toMatch(/[{}⟦⟧]|undefined|null|NaN|\[object/);
  expect(textsIn(one.shaped.view).filter((value) => !text.includes(value))).toEqual([]);
  const gaps = paragraphs.flatMap(({ runs }) => runs.filter(({ highlight }) => highlight === 'yellow'));
  expect(gaps.length > 0).toBe(one.shaped.missing.length > 0);
});

/** Cards and plates are no papers with a letterhead. */
const BARE = new Set(['delegate-card', 'name-plate']);

it.each(CASES)('$name comes out of LibreOffice whole', ({ name, paper, shaped }) => {
  const { pages, text } = printed.get(name) ?? { pages: 0, text: '' };
  expect(pages).toBeGreaterThan(0);
  expect(text.includes('ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(!BARE.has(paper.id));
  const stamps = text.match(/BẢN TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ/g) ?? [];
  expect(stamps).toHaveLength(shaped.view.tap_duot === true ? pages : 0);
});

it.each(CASES)('$name takes the pages it is estimated to take before it is laid out, one more or less', (one) => {
  const read = readWord(render(one));
  if (!read.ok) throw new Error('not read');
  expect(Math.abs(estimatePages(read.value.document) - (printed.get(one.name)?.pages ?? 0))).toBeLessThanOrEqual(1);
});

it.each(CASES)('$name looks on its first and last page as it is stored', ({ name }) => {
  const ends = printed.get(name)?.ends;
  expect(ends ? departureOf(name, ends) : `${name}: was not printed`).toBeNull();
});

it('keeps no picture of a paper that is no more', () => {
  expect(leftOver(new Set(CASES.map(({ name }) => name)))).toEqual([]);
});

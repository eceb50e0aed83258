import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { inspectTemplate } from '../../electron/platform/docx/inspect-template.ts';
import { readDocx } from '../../electron/platform/docx/read-docx.ts';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import type { PaperDefinition, PaperFrame } from '../../shared/domain/documents/paper.ts';
import { familyIdOf, fileStemOf } from '../../shared/domain/documents/paper-family.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, DRAFT_FRAME, ISSUED_FRAME, PAPERS, RECORDS } from '../fixtures/paper-records.ts';
import { type Printed, printAll } from './office.ts';
import { departureOf, leftOver } from './stored-pictures.ts';

const OLDER_FRAME: PaperFrame = { ...ISSUED_FRAME, profile: 'HD36_2018' };

const complete = (paper: PaperDefinition, frame: PaperFrame) =>
  paper.shape(RECORDS, COMPLETE_DRAFTS[familyIdOf(paper.id)] ?? {}, frame);

/** By the older rules of layout, where a paper is another by them; one of each template. */
const OLDER = PAPERS.filter((paper, at) => PAPERS.findIndex(({ id }) => sameTemplate(id, paper.id)) === at)
  .map((paper) => ({ name: `${fileStemOf(paper.id)}-complete-HD36`, paper, shaped: complete(paper, OLDER_FRAME) }))
  .filter(({ paper, shaped }) => !isDeepStrictEqual(shaped.view, complete(paper, ISSUED_FRAME).view));

/** An untouched practice draft of each template. */
const UNTOUCHED = PAPERS.filter((paper, at) => PAPERS.findIndex(({ id }) => sameTemplate(id, paper.id)) === at).map(
  (paper) => ({
    name: `${fileStemOf(paper.id)}-untouched`,
    paper,
    shaped: paper.shape(RECORDS, {}, { ...DRAFT_FRAME, practice: true }),
  }),
);

/** Every paper as the records shape it, complete and issued; and the others above. */
const CASES = PAPERS.map((paper) => ({
  name: `${fileStemOf(paper.id)}-complete`,
  paper,
  shaped: complete(paper, ISSUED_FRAME),
})).concat(UNTOUCHED, OLDER);

function sameTemplate(one: string, other: string): boolean {
  return familyIdOf(one) === familyIdOf(other);
}

/** What is compared with a stored picture: every complete paper by either rules. */
const PICTURED = CASES.filter(({ name }) => !name.endsWith('-untouched'));

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
  const pictured = new Set(PICTURED.map(({ name }) => name));
  printed = printAll(new Map(CASES.map((one) => [one.name, render(one)])), (name) => pictured.has(name));
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

it.each(PICTURED)('$name looks on its first and last page as it is stored', ({ name }) => {
  const ends = printed.get(name)?.ends;
  expect(ends ? departureOf(name, ends) : `${name}: was not printed`).toBeNull();
});

it('keeps no picture of a paper that is no more', () => {
  expect(leftOver(new Set(PICTURED.map(({ name }) => name)))).toEqual([]);
});

/** Every text of a view that is to be printed, gaps as they print; what stands under a flag that is off is not. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : value.replace(/⟦(.*?)⟧/g, '[$1]').split('\n');
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  // Bars are a drawing; their digits stand under them as a text of their own
  if ('type' in value && value.type === 'barcode') return [];
  if ('type' in value && value.type === 'text' && 'text' in value) return textsIn(value.text);
  if ('type' in value && 'content' in value) return textsIn(value.content);
  const off = Object.entries(value).flatMap(([tag, one]) => (one === false ? [tag.replace(/^co_/, '')] : []));
  return Object.entries(value).flatMap(([tag, one]) => (off.some((flag) => tag.endsWith(flag)) ? [] : textsIn(one)));
}

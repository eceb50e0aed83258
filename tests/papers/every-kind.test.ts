import { beforeAll, describe, expect, it } from 'vitest';
import { familyIdOf } from '../../shared/domain/documents/paper-family.ts';
import { type PrintedCopy, printCopies } from './office.ts';
import { copiesIn, textsIn, wordsIn } from './printed-texts.ts';
import { departuresOf, leftOverSheets } from './stored-pictures.ts';
import { COLUMNS, TEMPLATES, type VariedPaper, varied } from './variants.ts';

/** Every template × layout rules × kind of congress × full, minimal and missing data. */
const made = new Map<string, VariedPaper>();
let printed: ReadonlyMap<string, readonly PrintedCopy[]>;
beforeAll(() => {
  for (const paper of TEMPLATES) made.set(familyIdOf(paper.id), varied(paper));
  printed = printCopies(new Map([...made].map(([id, { file }]) => [id, file])));
});

const STAMP = 'BẢN TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ';
/** Cards and plates are no papers with a letterhead. */
const BARE = new Set(['delegate-card', 'name-plate']);

describe.each(TEMPLATES.map(({ id }) => ({ id: familyIdOf(id) })))('$id at every kind of congress', ({ id }) => {
  const paper = () => made.get(id) ?? expect.fail(`${id} was not made`);
  const copies = () => printed.get(id) ?? [];

  it('prints its values, its gaps and nothing of the template', () => {
    const { variants, copyOf, copies: count, file } = paper();
    const written = copiesIn(file);
    expect(written).toHaveLength(count);
    for (const [at, { name, shaped }] of variants.entries()) {
      const xml = written[copyOf[at] ?? -1] ?? '';
      const text = wordsIn(xml);
      expect(text, name).not.toMatch(/[{}⟦⟧]|undefined|null|NaN|\[object/);
      expect(
        textsIn(shaped.view).filter((value) => !text.includes(value)),
        name,
      ).toEqual([]);
      expect(xml.includes('<w:highlight w:val="yellow"/>'), name).toBe(shaped.missing.length > 0);
    }
  });

  it('comes out of LibreOffice whole', () => {
    expect(copies()).toHaveLength(paper().copies);
    for (const { pages } of copies()) {
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter((page) => page.split(STAMP).length !== 2)).toEqual([]);
      expect(pages.join().includes('ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(!BARE.has(id));
    }
  });

  it('looks on its first and last page as it is stored', () => {
    const { variants, copyOf } = paper();
    const looks = variants.map(({ name }, at) => {
      const copy = copies()[copyOf[at] ?? -1] ?? expect.fail(`${name} was not printed`);
      return { name, ends: copy.ends };
    });
    expect(departuresOf(id, { columns: COLUMNS, looks })).toEqual([]);
  });
});

it('keeps no sheet of a template that is no more', () => {
  expect(leftOverSheets(new Set(made.keys()))).toEqual([]);
});

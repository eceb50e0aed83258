import PizZip from 'pizzip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { PRACTICE_STAMP } from './practice-stamp.ts';
import { readDocx } from './read-docx.ts';
import { renderDocx } from './render-docx.ts';

const toBlocks = (value: unknown) =>
  Array.isArray(value) || typeof value === 'string'
    ? [value]
        .flat()
        .map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`)
        .join('')
    : null;
const render = (text: string, view: Readonly<Record<string, unknown>>) =>
  renderDocx(minimalDocx({ text }), view, { toBlocks });

afterEach(() => {
  vi.useRealTimers();
});

describe('renderDocx', () => {
  it.each([
    ['a value', '{ten}', { ten: 'Nguyễn Văn A' }, 'Nguyễn Văn A'],
    ['a number', '{so}', { so: 5 }, '5'],
    ['zero', '{so}', { so: 0 }, '0'],
    ['a value inside another', '{a.b}', { a: { b: 'x' } }, 'x'],
    ['a list', '{#ds}{ten};{/ds}', { ds: [{ ten: 'A' }, { ten: 'B' }] }, 'A;B;'],
    ['a list of texts', '{#ds}{.};{/ds}', { ds: ['A', 'B'] }, 'A;B;'],
    ['a flag', '{#co}có{/co}{^co}không{/co}', { co: false }, 'không'],
    ['signs of XML as text', '{ten}', { ten: '<b> & "c"' }, '<b> & "c"'],
    ['decomposed letters composed', '{ten}', { ten: 'u\u031b\u0309y' }, 'ửy'],
    ['nothing for a missing value', '[{ten}]', {}, '[]'],
    ['nothing for null', '[{ten}]', { ten: null }, '[]'],
    ['nothing for undefined', '[{ten}]', { ten: undefined }, '[]'],
    ['nothing for a flag in a plain tag', '[{co}]', { co: true }, '[]'],
    ['nothing for an object in a plain tag', '[{a}]', { a: { b: 1 } }, '[]'],
    ['nothing for a function', '[{f}]', { f: () => 'x' }, '[]'],
    ['nothing from a prototype', '[{constructor.name}{toString}{a.length.x}{__proto__.x}]', { a: 'b' }, '[]'],
    ['no expression', '[{a}]', { 'a + b': 1 }, '[]'],
  ])('prints %s', (_, text, view, printed) => {
    expect(textOf(render(text, view))).toBe(printed);
  });

  it('turns a line break into a line of the same paragraph', () => {
    expect(textOf(render('{a}', { a: 'một\nhai' }))).toBe('một\nhai');
  });

  it('drops characters that a Word file cannot hold', () => {
    expect(textOf(render('{a}', { a: 'một\u0001\u000bhai' }))).toBe('mộthai');
  });

  it('marks a gap in yellow', () => {
    const outline = read(render('Có {so} đại biểu', { so: '⟦số đại biểu⟧' }));
    expect(outline.paragraphs[0]?.runs.map(({ text, highlight }) => [text, highlight])).toEqual([
      ['Có ', ''],
      ['[số đại biểu]', 'yellow'],
      [' đại biểu', ''],
    ]);
  });

  it('places blocks by a raw tag, and nothing for a missing one', () => {
    expect(read(render('{@nd}', { nd: ['một', 'hai'] })).paragraphs.map(({ text }) => text)).toEqual(['một', 'hai']);
    expect(
      read(render('{@nd}', {}))
        .paragraphs.map(({ text }) => text)
        .join(''),
    ).toBe('');
    expect(read(render('{@nd}', { nd: 7 })).paragraphs.map(({ text }) => text)).toEqual(['7']);
  });

  it('says so when blocks are put into a plain tag', () => {
    expect(render('{nd}', { nd: ['một'] })).toMatchObject({
      ok: false,
      error: [{ code: 'block-in-plain-tag', tag: 'nd' }],
    });
  });

  it('names every mistake of a template', () => {
    const rendered = render('{#a}{b', {});
    expect(rendered.ok ? [] : rendered.error.map(({ code }) => code).sort()).toEqual([
      'section-not-closed',
      'tag-not-closed',
    ]);
  });

  it('gives the same bytes for the same input, whatever the clock says', () => {
    const first = render('{ten}', { ten: 'A', tap_duot: true });
    vi.setSystemTime('2027-06-20T08:00:00Z');
    expect(render('{ten}', { ten: 'A', tap_duot: true })).toEqual(first);
  });
});

describe('a practice paper', () => {
  const view = { ten: 'A', tap_duot: true };

  it('says so on every page, also with a template that has no header', () => {
    const { sections } = read(render('{ten}', view));
    expect(sections.map(({ headers }) => headers.map(({ kind, paragraphs }) => [kind, paragraphs[0]?.text]))).toEqual([
      [
        ['even', PRACTICE_STAMP],
        ['first', PRACTICE_STAMP],
        ['default', PRACTICE_STAMP],
      ],
    ]);
  });

  it('says so in a template without page settings', () => {
    const bare = minimalDocx({ text: '{ten}', section: '' });
    const rendered = renderDocx(bare, view, { toBlocks });
    expect(read(rendered).sections[0]?.headers).toHaveLength(3);
  });

  it('adds nothing to a paper that counts', () => {
    const rendered = render('{ten}', { ten: 'A', tap_duot: false });
    expect(rendered.ok && Object.keys(new PizZip(rendered.value).files).join(' ')).not.toContain('header');
  });
});

function read(result: ReturnType<typeof renderDocx>) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const outline = readDocx(result.value);
  if (!outline.ok) throw new Error(JSON.stringify(outline.error));
  return outline.value;
}

const textOf = (result: ReturnType<typeof renderDocx>) =>
  read(result)
    .paragraphs.map(({ text }) => text)
    .join('\n');

import { describe, expect, it } from 'vitest';
import {
  blankFirstPages,
  fillPageMarks,
  markHeadRows,
  markPageFields,
  numberPages,
  type TreeNode,
} from './parsed-tree.ts';

const char = (charType: string): TreeNode => ({ type: 'complexField', charType });
const instruction = (text: string): TreeNode => ({ type: 'instruction', text });
const run = (...children: TreeNode[]): TreeNode => ({ type: 'run', fieldRun: true, children });
const text = (value: string): TreeNode => ({ type: 'run', children: [{ type: 'text', text: value }] });

/** What the previewer would show. */
function shown(node: TreeNode): string {
  if (node.fieldRun) return '';
  return (node.type === 'text' ? (node.text ?? '') : '') + (node.children ?? []).map(shown).join('');
}

describe('a first page that differs', () => {
  const other = { id: 'h1', type: 'default' };
  it('is blank where nothing was written for it', () => {
    const [own, same] = [{ titlePage: true, headerRefs: [other] }, { headerRefs: [other] }];
    blankFirstPages([own, same]);
    expect([own.headerRefs, same.headerRefs]).toEqual([[other, { id: null, type: 'first' }], [other]]);
  });

  it('keeps what its section, or one before it, wrote for it', () => {
    const first = { id: 'h2', type: 'first' };
    const [own, later] = [
      { titlePage: true, headerRefs: [other, first] },
      { titlePage: true, headerRefs: [other] },
    ];
    blankFirstPages([own, later]);
    expect([own.headerRefs, later.headerRefs]).toEqual([[other, first], [other]]);
  });
});

describe('page numbers of a header', () => {
  it('come from a field written in one run', () => {
    const header: TreeNode = {
      children: [
        run(char('begin'), instruction(' PAGE '), char('separate'), char('end')),
        text('/'),
        run(char('begin'), instruction('NUMPAGES'), char('end')),
      ],
    };
    markPageFields(header);
    expect(fillPageMarks(shown(header), 2, 11)).toBe('2/11');
  });

  it('come from a field over several runs, whose stored result is dropped', () => {
    const header: TreeNode = {
      children: [
        {
          type: 'paragraph',
          children: [
            run(char('begin')),
            run(instruction(' PAGE \\* MERGEFORMAT ')),
            run(char('separate')),
            text('7'),
            run(char('end')),
            text(' trang'),
          ],
        },
      ],
    };
    markPageFields(header);
    expect(fillPageMarks(shown(header), 3, 3)).toBe('3 trang');
  });

  it('leave other fields and text alone', () => {
    const body: TreeNode = {
      children: [
        run(char('begin')),
        run(instruction(' DATE ')),
        run(char('separate')),
        text('01/01/2026'),
        run(char('end')),
      ],
    };
    markPageFields(body);
    expect(shown(body)).toBe('01/01/2026');
  });
});

it('marks the rows that repeat on every page, and no others', () => {
  const rows: TreeNode[] = [
    { type: 'row', isHeader: null },
    { type: 'row', isHeader: false },
    { type: 'row', className: 'odd', isHeader: true },
    { type: 'row' },
  ];
  markHeadRows({ children: [{ type: 'table', children: rows }] });
  expect(rows.map(({ className }) => className)).toEqual(['head-row', undefined, 'odd head-row', undefined]);
});

it('numbers pages on through sections and anew where a section says so', () => {
  expect(numberPages([3, 2, 2], [null, 1, null])).toEqual([1, 2, 3, 1, 2, 3, 4]);
});

import { describe, expect, it } from 'vitest';
import { fillPageMarks, markPageFields, type TreeNode } from './page-fields.ts';

const char = (charType: string): TreeNode => ({ type: 'complexField', charType });
const instruction = (text: string): TreeNode => ({ type: 'instruction', text });
const run = (...children: TreeNode[]): TreeNode => ({ type: 'run', fieldRun: true, children });
const text = (value: string): TreeNode => ({ type: 'run', children: [{ type: 'text', text: value }] });

/** What the previewer would show. */
function shown(node: TreeNode): string {
  if (node.fieldRun) return '';
  return (node.type === 'text' ? (node.text ?? '') : '') + (node.children ?? []).map(shown).join('');
}

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

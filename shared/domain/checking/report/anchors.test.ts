import { expect, it } from 'vitest';
import { anchorsOf } from './anchors.ts';

it('tells paragraphs that read the same apart by how many came before', () => {
  const paragraphs = ['Điều 1', '', 'Như  trên', 'Điều 2', 'Như trên'].map((text) => ({ text }));
  const at = (paragraph: number) => ({ where: { paragraph } });
  expect(anchorsOf(paragraphs, [at(5), at(1), at(2), at(0)])).toEqual({
    1: { text: 'Điều 1', nth: 0 },
    5: { text: 'Như trên', nth: 1 },
  });
});

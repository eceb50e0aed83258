import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPageFacts } from './read-page-facts.ts';

const PAGES = '<</Type/Pages\n/MediaBox[ 0 0 595 841 ]\n/Kids[ 1 0 R 4 0 R ]\n/Count 2>>';
const PLACES =
  '<</tkdh0a[1 0 R/XYZ 85 785.2 0]\n/tkdh0z[1 0 R/XYZ 99 700 0]/tkdh2a[1 0 R/XYZ 85 72 0]/tkdh2z[4 0 R/XYZ 85 785.2 0]>>';
const pdf = (...parts: readonly (string | Buffer)[]) =>
  Buffer.concat(['%PDF-1.6\n', ...parts, '\n%%EOF'].map((part) => Buffer.from(part as string, 'latin1')));
const FACTS = {
  count: 2,
  places: [
    { begins: 1, ends: 1, lastLine: expect.closeTo(246.9, 1) },
    null,
    { begins: 1, ends: 2, lastLine: expect.closeTo(277, 1) },
  ],
};

it('reads on which pages marked paragraphs begin and end, also from objects packed into a stream', () => {
  expect(readPageFacts(pdf(`19 0 obj\n${PAGES}\nendobj\n`, PLACES))).toEqual(FACTS);
  const packed = deflateSync(
    `19 0 37 80 ${PAGES} ${PLACES.replaceAll('/tkdh', '(tkdh').replaceAll(/([az])\[/g, '$1)[')}`,
  );
  const stream = `5 0 obj\n<</Type/ObjStm/N 2/First 11/Length ${packed.length}/Filter/FlateDecode>>\nstream\n`;
  expect(readPageFacts(pdf(stream, packed, '\nendstream\nendobj\n'))).toEqual(FACTS);
});

it('tells nothing of a PDF that is written another way', () => {
  expect(readPageFacts(pdf(PAGES))).toBeNull();
  expect(readPageFacts(pdf(PAGES.replace('/Count 2', '/Count 3'), PLACES))).toBeNull();
  expect(readPageFacts(pdf('/Type/ObjStm>>\nstream\nnot packed', PLACES))).toBeNull();
});

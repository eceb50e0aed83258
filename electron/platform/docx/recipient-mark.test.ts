import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { readDocx } from './read-docx.ts';
import { markEveryPage } from './recipient-mark.ts';

const WORDS = 'HẠN CHẾ · Bản của: Đồng chí "An" & Bình';
const headersOf = (bytes: Uint8Array) => {
  const { files } = new PizZip(bytes);
  return Object.keys(files)
    .filter((path) => path.startsWith('word/header'))
    .map((path) => files[path]?.asText() ?? '');
};
const textOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.paragraphs.map(({ text }) => text);
};

it('marks every header, escaped, and leaves the text of the paper alone', () => {
  const paper = minimalDocx({ text: 'Đề án nhân sự' });
  const marked = markEveryPage(paper, WORDS);
  const headers = headersOf(marked);
  expect(headers.length).toBeGreaterThan(0);
  for (const header of headers) expect(header).toContain('Bản của: Đồng chí &quot;An&quot; &amp; Bình"');
  expect(textOf(marked)).toEqual(textOf(paper));
});

it('gives the same bytes for the same words and others for another recipient', () => {
  const paper = minimalDocx({ text: 'a' });
  expect(markEveryPage(paper, WORDS)).toEqual(markEveryPage(paper, WORDS));
  expect(markEveryPage(paper, WORDS)).not.toEqual(markEveryPage(paper, `${WORDS} 2`));
});

import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import type { Drawing } from '#shared/kernel/drawing.ts';
import { minimalDocx } from '../../../tests/fixtures/minimal-docx.ts';
import { Pictures } from './embed-pictures.ts';

const drawing = (alt: string): Drawing => ({ width: 10, height: 5, alt, shapes: [] });
const paint = ({ alt }: Drawing) => Buffer.from(alt);
const DOCX = minimalDocx({ body: '<w:p/>' });

it('a paper without pictures keeps its very bytes', () => {
  expect(new Pictures().embedIn(DOCX, paint)).toBe(DOCX);
});

it('each picture is a part of the file with its link and its type, once however often it is placed', () => {
  const pictures = new Pictures();
  expect([drawing('A'), drawing('B'), drawing('A')].map(pictures.place)).toEqual([
    { id: 'rIdHinh1', number: 1 },
    { id: 'rIdHinh2', number: 2 },
    { id: 'rIdHinh1', number: 1 },
  ]);
  const bytes = pictures.embedIn(DOCX, paint);
  expect(Buffer.compare(bytes, pictures.embedIn(DOCX, paint))).toBe(0);
  const zip = new PizZip(bytes);
  const text = (path: string) => zip.file(path)?.asText() ?? '';
  expect(zip.file(/^word\/media\//).map(({ name }) => [name, text(name)])).toEqual([
    ['word/media/hinh1.png', 'A'],
    ['word/media/hinh2.png', 'B'],
  ]);
  expect(text('[Content_Types].xml').match(/Extension="png"/g)).toHaveLength(1);
  const links = text('word/_rels/document.xml.rels');
  expect(links.match(/Id="rIdHinh\d"/g)).toHaveLength(2);
  expect(links).toContain('Target="media/hinh2.png"');
});

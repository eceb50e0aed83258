import { inflateSync } from 'node:zlib';
import type { PageFacts, PagePlace } from '#shared/kernel/page-facts.ts';
import { MARK } from '../docx/word/mark-paragraphs.ts';

const PAGES = /\/Type\s*\/Pages\b[^\]]*?(?:\][^\]]*?)?\/Kids\s*\[([\d\sR]*)\]\s*\/Count\s+(\d+)/;
const PLACES = new RegExp(`\\b${MARK}(\\d{1,7})([az])\\)?\\s*\\[\\s*(\\d+) 0 R\\s*/XYZ\\s+[\\d.-]+\\s+([\\d.-]+)`, 'g');
const MM_PER_PT = 25.4 / 72;

/** Number of pages and the places of marked paragraphs in a PDF as LibreOffice writes it; null when it is written otherwise. */
export function readPageFacts(pdf: Uint8Array): PageFacts | null {
  const text = plainText(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  const [, kids = '', count = '0'] = PAGES.exec(text) ?? [];
  const pages = new Map([...kids.matchAll(/(\d+) 0 R/g)].map(([, id = ''], at) => [id, at + 1]));
  const marks = new Map<string, { readonly page: number; readonly height: number }>();
  for (const [, index = '', end = '', id = '', height = ''] of text.matchAll(PLACES))
    marks.set(`${index}${end}`, { page: pages.get(id) ?? 0, height: Number(height) * MM_PER_PT });
  if (pages.size === 0 || pages.size !== Number(count) || marks.size === 0) return null;
  const last = Math.max(...[...marks.keys()].map((key) => Number.parseInt(key, 10)));
  const places = Array.from({ length: last + 1 }, (_, index): PagePlace | null => {
    const [begin, end] = [marks.get(`${index}a`), marks.get(`${index}z`)];
    return begin && end ? { begins: begin.page, ends: end.page, lastLine: end.height } : null;
  });
  return { count: pages.size, places };
}

/** The file byte by byte, with what newer versions pack into streams of objects unpacked behind it. */
function plainText(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b[^>]*>>\s*stream\r?\n/g)].map((found) => {
    try {
      return inflateSync(pdf.subarray(found.index + found[0].length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n');
}

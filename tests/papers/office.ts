import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeProfile } from '../../electron/platform/office/office-profile.ts';
import { besides, type Picture, readPgms } from './picture.ts';

/** Of this run of tests, whose temporary folder is its own: making a new one takes longer than printing. */
const PROFILE = join(tmpdir(), 'libreoffice');

/** `ends`: the first and the last page, small and grey, side by side; of one page that page. Only where asked for. */
export type Printed = { readonly pages: number; readonly text: string; readonly ends: Picture | null };

/**
 * Prints documents with a real LibreOffice, all in one call and with a profile
 * that no person uses, and reads the pages and the text back from the PDFs; of
 * those `pictured` the look too.
 */
export function printAll(
  documents: ReadonlyMap<string, Uint8Array>,
  pictured: (name: string) => boolean = () => false,
): ReadonlyMap<string, Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'van-ban-'));
  try {
    convert(folder, documents, 'pdf');
    return new Map(
      [...documents.keys()].map((name) => {
        const path = join(folder, `${name}.pdf`);
        return [name, { ...readPdf(path), ends: pictured(name) ? endsOf(drawPages(path)) : null }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy of several in one file; `ends` as above. */
export type PrintedCopy = { readonly pages: readonly string[]; readonly ends: Picture };

/** What makes LibreOffice note in the PDF on which page each bookmark stands. */
const WITH_BOOKMARKS = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

/** A mark between the body of a copy and that of the next; LibreOffice puts it on the last page of the first. Nothing of it is seen. */
export const markEnd = (number: number): string =>
  `<w:bookmarkStart w:id="${9000 + number}" w:name="ban${number}"/><w:bookmarkEnd w:id="${9000 + number}"/>`;

/** The same for files of marked copies, each of which begins a page: the copies one by one. To open a file costs more than a page of it. */
export function printCopies(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly PrintedCopy[]> {
  const folder = mkdtempSync(join(tmpdir(), 'van-ban-'));
  try {
    convert(folder, documents, WITH_BOOKMARKS);
    return new Map([...documents.keys()].map((name) => [name, readCopies(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCopies(path: string): PrintedCopy[] {
  const listed = execFileSync('pdfinfo', ['-dests', path], { encoding: 'utf8' });
  const marked = [...listed.matchAll(/^ *(\d+) .*"ban/gm)].map(([, page]) => Number(page)).sort((a, b) => a - b);
  const texts = readPdf(path).text.split('\f').slice(0, -1);
  const drawn = drawPages(path);
  return [...marked, texts.length].map((end, at) => {
    const from = marked[at - 1] ?? 0;
    return { pages: texts.slice(from, end), ends: endsOf(drawn.slice(from, end)) };
  });
}

function convert(folder: string, documents: ReadonlyMap<string, Uint8Array>, form: string): void {
  const files = [...documents].map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  execFileSync('soffice', [officeProfile(PROFILE), '--headless', '--convert-to', form, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

/** Each page ends with a form feed. */
function readPdf(path: string): { readonly pages: number; readonly text: string } {
  if (readFileSync(path).subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${path} is no PDF`);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { pages: text.split('\f').length - 1, text };
}

/** One process for all pages of a paper: to begin another for the last costs more than to draw those between. */
const drawPages = (path: string): Picture[] =>
  readPgms(execFileSync('pdftoppm', ['-r', '24', '-gray', path], { maxBuffer: 64 * 1024 * 1024 }));

const endsOf = (pages: readonly Picture[]): Picture => besides([...pages.slice(0, 1), ...pages.slice(1).slice(-1)]);

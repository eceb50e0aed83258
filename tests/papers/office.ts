import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
    const files = [...documents].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(PROFILE)}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
    return new Map(
      [...documents.keys()].map((name) => {
        const path = join(folder, `${name}.pdf`);
        return [name, { ...readPdf(path), ends: pictured(name) ? endsOf(path) : null }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each page ends with a form feed. */
function readPdf(path: string): { readonly pages: number; readonly text: string } {
  if (readFileSync(path).subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${path} is no PDF`);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { pages: text.split('\f').length - 1, text };
}

/** One process for all pages of a paper: to begin another for the last costs more than to draw those between. */
function endsOf(path: string): Picture {
  const drawn = execFileSync('pdftoppm', ['-r', '24', '-gray', path], { maxBuffer: 64 * 1024 * 1024 });
  const pages = readPgms(drawn);
  return besides([...pages.slice(0, 1), ...pages.slice(1).slice(-1)]);
}

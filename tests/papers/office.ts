import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of this run of tests, whose temporary folder is its own: making a new one takes longer than printing. */
const PROFILE = join(tmpdir(), 'libreoffice');

export type Printed = { readonly pages: number; readonly text: string };

/**
 * Prints documents with a real LibreOffice, all in one call and with a profile
 * that no person uses, and reads the pages and the text back from the PDFs.
 */
export function printAll(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Printed> {
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
    return new Map([...documents.keys()].map((name) => [name, readPdf(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPdf(path: string): Printed {
  if (readFileSync(path).subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${path} is no PDF`);
  const pages = /^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1];
  return { pages: Number(pages), text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }) };
}

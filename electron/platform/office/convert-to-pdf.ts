import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { officeProfile } from './office-profile.ts';
import { runProgram } from './run-program.ts';

const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL =
  process.platform === 'win32'
    ? ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program']
    : ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];

/** LibreOffice on this machine; null when there is none. */
export function findLibreOffice(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const folders = [...(env.PATH ?? '').split(delimiter), ...USUAL].filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((path) => existsSync(path)) ?? null;
}

type Conversion = {
  /** Bookmarks become places that can be read from the PDF */
  readonly keepsMarks?: boolean;
  /** Abort to stop the program */
  readonly signal?: AbortSignal | undefined;
};

/**
 * The pages of a .docx as LibreOffice prints them; null when it could not or was stopped. Runs
 * with a profile of its own, so that an open LibreOffice of the person is left alone.
 */
export async function convertToPdf(
  program: string,
  docx: Uint8Array,
  { keepsMarks = false, signal }: Conversion = {},
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ban-in-'));
  try {
    await writeFile(join(folder, 'van-ban.docx'), docx);
    const options = [
      officeProfile(join(folder, 'profile')),
      '--headless',
      '--convert-to',
      keepsMarks ? WITH_MARKS : 'pdf',
      '--outdir',
      folder,
    ];
    await runProgram(program, [...options, join(folder, 'van-ban.docx')], signal);
    const pdf = new Uint8Array(await readFile(join(folder, 'van-ban.pdf')));
    return Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-' ? pdf : null;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

const WITH_MARKS = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

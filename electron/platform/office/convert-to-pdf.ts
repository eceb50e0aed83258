import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const NAMES = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL =
  process.platform === 'win32'
    ? ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program']
    : ['/usr/bin', '/usr/local/bin', '/opt/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];
const LONGEST_MS = 120_000;

/** LibreOffice on this machine; null when there is none. */
export function findLibreOffice(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const folders = [...(env.PATH ?? '').split(delimiter), ...USUAL].filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((path) => existsSync(path)) ?? null;
}

/**
 * The pages of a .docx as LibreOffice prints them; null when it could not. Runs
 * with a profile of its own, so that an open LibreOffice of the person is left alone.
 */
export async function convertToPdf(program: string, docx: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ban-in-'));
  try {
    await writeFile(join(folder, 'van-ban.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'van-ban.docx')];
    await promisify(execFile)(program, options, { timeout: LONGEST_MS });
    const pdf = new Uint8Array(await readFile(join(folder, 'van-ban.pdf')));
    return Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-' ? pdf : null;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

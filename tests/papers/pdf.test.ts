import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { convertToPdf, findLibreOffice } from '../../electron/platform/office/convert-to-pdf.ts';
import { REPORT } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import { PROJECT } from '../fixtures/context.ts';
import { written } from '../fixtures/written-paper.ts';

const { heading, text } = written;
/** Its text breaks before “Kết nạp”, so that the heading above stays alone. */
function brokenPaper(): Uint8Array {
  const body = [text('Mở đầu.'), heading('1. Công tác đảng viên'), text('Kết nạp 23 đảng viên.')];
  const zip = new PizZip(buildPaper({ ...REPORT, body: [...body, text('Kiểm tra 9 tổ chức đảng.')] }));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const broken = xml.replace(/<w:r>(?:(?!<w:r>).)*Kết nạp 23/s, (run) => `<w:r><w:br w:type="page"/></w:r>${run}`);
  zip.file('word/document.xml', broken);
  return zip.generate({ type: 'uint8array' });
}

it('counts the pages of a paper with the LibreOffice of the machine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dan-trang-'));
  writeFileSync(join(folder, 'bao-cao.docx'), brokenPaper());
  const desk = openDeskAt({ userData: join(folder, 'user-data'), resources: join(PROJECT, 'resources') }, folder);
  const { stdout } = await runCommand(['check', 'bao-cao.docx', '--layout', '--json'], COMMANDS, desk);
  const [file] = JSON.parse(stdout).files;
  expect(file.reading).toMatchObject({ pages: 2, isCounted: true });
  const [lonely] = file.content.filter(({ rule }: { readonly rule: string }) => rule === 'DT-01');
  expect(lonely).toMatchObject({ found: 'ở cuối trang 1, nội dung sang trang 2', where: { page: 1 } });
}, 90_000);

it('makes nothing where there is no LibreOffice, or once it was stopped', async () => {
  expect(await convertToPdf('/khong-co/soffice', new Uint8Array(1))).toBeNull();
  const stopped = { signal: AbortSignal.abort() };
  expect(await convertToPdf(findLibreOffice() ?? '', new Uint8Array(1), stopped)).toBeNull();
  const usual = findLibreOffice({ PATH: '' });
  expect(usual === null || /libreoffice|soffice/i.test(usual)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { convertToPdf, findLibreOffice } from '../../electron/platform/office/convert-to-pdf.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import { PAPER_VIEWS } from '../fixtures/paper-views.ts';

it('makes a PDF with the LibreOffice of the machine, and nothing of a file that is none', async () => {
  const program = findLibreOffice() ?? '';
  expect(program).not.toBe('');
  const template = readFileSync(join(PROJECT, 'resources/templates/congress-minutes/template.docx'));
  const view = { ...PAPER_VIEWS['congress-minutes']?.minimal };
  const rendered = renderDocx(template, view, { toBlocks: toBlockXml });
  const pdf = rendered.ok ? await convertToPdf(program, rendered.value) : null;
  expect(pdf?.length).toBeGreaterThan(1000);
  expect(await convertToPdf('/khong-co/soffice', new Uint8Array(1))).toBeNull();
}, 90_000);

it('finds no LibreOffice in a folder that has none', () => {
  const usual = findLibreOffice({ PATH: '' });
  expect(usual === null || /libreoffice|soffice/i.test(usual)).toBe(true);
});

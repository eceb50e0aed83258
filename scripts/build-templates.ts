// Writes resources/templates/<paper-id>/: the Word template and its manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTemplate, PAPER_IDS } from './templates/build-template.ts';

const TEMPLATES = join(import.meta.dirname, '..', 'resources', 'templates');

for (const paperId of PAPER_IDS) {
  const folder = join(TEMPLATES, paperId);
  mkdirSync(folder, { recursive: true });
  const { docx, manifest } = await buildTemplate(paperId);
  writeFileSync(join(folder, 'template.docx'), docx);
  writeFileSync(join(folder, 'manifest.json'), manifest);
}

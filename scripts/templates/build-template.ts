import { createHash } from 'node:crypto';
import { Document, type ISectionOptions, Packer } from 'docx';
import PizZip from 'pizzip';
import { OUTLINED_PAPERS } from '#shared/domain/documents/outline/outlined-papers.ts';
import { toStableBytes } from '../../electron/platform/docx/zip-bytes.ts';
import { candidateList, candidateListA3, candidateListPublic } from './candidate-lists.ts';
import { delegateCards, namePlates } from './cards.ts';
import { congressMinutes } from './congress-minutes.ts';
import { delegateSummons } from './delegate-summons.ts';
import { invitation } from './invitation.ts';
import { outlineTemplate } from './outline.ts';
import { STYLES } from './paper-look.ts';
import { personnelSubmission } from './personnel-submission.ts';
import { politicalReport } from './political-report.ts';

/** Paper id → the sections of its template. */
const PAPERS: Readonly<Record<string, () => readonly ISectionOptions[]>> = {
  'political-report': politicalReport,
  'personnel-submission': personnelSubmission,
  'delegate-summons': delegateSummons,
  'congress-minutes': congressMinutes,
  'candidate-list': candidateList,
  'candidate-list-a3': candidateListA3,
  'candidate-list-public': candidateListPublic,
  invitation,
  'delegate-card': delegateCards,
  'name-plate': namePlates,
  'check-slip': () =>
    outlineTemplate({
      ...{ numbering: 'plain', isLandscape: true },
      signing: { by: 'committee', body: 'committee', mayDeputySign: false },
    }),
  ...Object.fromEntries(OUTLINED_PAPERS.map((paper) => [paper.id, () => outlineTemplate(paper)])),
};

export const PAPER_IDS = Object.keys(PAPERS);

/** A template and its manifest; the same bytes on every machine and day. */
export async function buildTemplate(paperId: string): Promise<{ docx: Uint8Array; manifest: string }> {
  const sections = PAPERS[paperId];
  if (!sections) throw new Error(`No template is written for ${paperId}`);
  const document = new Document({
    styles: STYLES,
    sections: sections(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
  });
  const zip = new PizZip(await Packer.toBuffer(document));
  zip.file('docProps/core.xml', CORE_PROPERTIES);
  zip.file('word/styles.xml', dropForeignStyles(zip.file('word/styles.xml')?.asText() ?? ''));
  for (const path of UNUSED_PARTS) dropPart(zip, path);
  const docx = toStableBytes(zip);
  const sha256 = createHash('sha256').update(docx).digest('hex');
  return { docx, manifest: `${JSON.stringify({ paperId, profile: 'HD05_2026', sha256 }, null, 2)}\n` };
}

/** Without names and days: a paper must not say who built its template, or when. */
const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** The library adds blue headings and list styles of its own; a clerk should be offered only ours. */
function dropForeignStyles(styles: string): string {
  return styles.replace(/<w:style .*?<\/w:style>/gs, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
    return KEPT_STYLES.has(id) ? style : '';
  });
}

const KEPT_STYLES = new Set(['Normal', 'TableNormal', ...(STYLES.paragraphStyles ?? []).map((style) => style.id)]);

/** The library always writes these; nothing in our papers refers to them. */
const UNUSED_PARTS = [
  'word/comments.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'docProps/custom.xml',
  'word/numbering.xml',
];

function dropPart(zip: PizZip, path: string): void {
  if (!zip.file(path)) return;
  zip.remove(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const slash = path.lastIndexOf('/') + 1;
  zip.remove(`${path.slice(0, slash)}_rels/${name}.rels`);
  for (const rels of ['_rels/.rels', 'word/_rels/document.xml.rels']) {
    const xml = zip.file(rels)?.asText() ?? '';
    zip.file(rels, xml.replace(new RegExp(`<Relationship [^>]*Target="(?:word/|docProps/)?${name}"[^>]*/>`), ''));
  }
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  zip.file('[Content_Types].xml', types.replace(new RegExp(`<Override [^>]*PartName="/${path}"[^>]*/>`), ''));
}

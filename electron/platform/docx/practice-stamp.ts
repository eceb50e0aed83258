import { type Element, XMLSerializer } from '@xmldom/xmldom';
import type PizZip from 'pizzip';
import {
  attribute,
  children,
  elements,
  findMainDocument,
  listRelationships,
  readXml,
  relationshipsPath,
} from './parts.ts';

export const PRACTICE_STAMP = 'BẢN TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const STAMP_ID = 'rIdTapDuot';
const STAMP_PART = 'header-tap-duot.xml';

/** In a frame 5 mm from the top edge, so that the page number keeps its place. */
const STAMP_PARAGRAPH =
  '<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:xAlign="center" w:y="284"/>' +
  '<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:b/>' +
  `<w:color w:val="C00000"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t>${PRACTICE_STAMP}</w:t></w:r></w:p>`;

/**
 * Puts the stamp into every header there is, and a header with nothing else
 * where a page would have none. Works on a unit's own template as on ours.
 */
export function stampEveryPage(zip: PizZip): void {
  const path = findMainDocument(zip) ?? 'word/document.xml';
  for (const header of listRelationships(zip, path).filter((one) => one.kind === 'header')) {
    const xml = zip.file(header.target)?.asText() ?? '';
    zip.file(
      header.target,
      xml.replace(/<w:hdr(?: [^>]*)?>/, (opening) => `${opening}${STAMP_PARAGRAPH}`),
    );
  }
  if (addMissingHeaders(zip, path)) addStampPart(zip, path);
}

/** A section without its own header takes the one before it, so the first section decides. */
function addMissingHeaders(zip: PizZip, path: string): boolean {
  const document = readXml(zip, path);
  const body = document && elements(document, 'w:body')[0];
  if (!document || !body) return false;
  const own = document.createElementNS(WORD, 'w:sectPr');
  const first = elements(document, 'w:sectPr')[0] ?? own;
  if (first === own) body.appendChild(own);
  const present = children(first).filter((one) => one.tagName === 'w:headerReference');
  const missing = ['default', 'first', 'even'].filter(
    (type) => !present.some((one) => attribute(one, 'w:type') === type),
  );
  for (const type of missing) first.insertBefore(reference(first, type), first.firstChild);
  zip.file(path, new XMLSerializer().serializeToString(document));
  return missing.length > 0;
}

function reference(section: Element, type: string): Element {
  const node = section.ownerDocument?.createElementNS(WORD, 'w:headerReference');
  if (!node) throw new Error('A section without a document');
  node.setAttributeNS(WORD, 'w:type', type);
  node.setAttributeNS(OFFICE, 'r:id', STAMP_ID);
  return node;
}

function addStampPart(zip: PizZip, path: string): void {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  zip.file(
    `${folder}${STAMP_PART}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}">${STAMP_PARAGRAPH}</w:hdr>`,
  );
  const rels = zip.file(relationshipsPath(path))?.asText() ?? `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const link = `<Relationship Id="${STAMP_ID}" Type="${OFFICE}/header" Target="${STAMP_PART}"/>`;
  zip.file(relationshipsPath(path), rels.replace('</Relationships>', `${link}</Relationships>`));
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const override = `<Override PartName="/${folder}${STAMP_PART}" ContentType="${HEADER_TYPE}"/>`;
  zip.file('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}

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

/** What is put into every header: a paragraph, before or behind what stands there. */
export type PageStamp = {
  readonly paragraph: string;
  readonly at: 'start' | 'end';
  /** Id of the relationship and name of the part, where a page has no header yet */
  readonly id: string;
  readonly part: string;
};

/** In a frame 5 mm from the top edge, so that the page number keeps its place. */
const STAMP_PARAGRAPH =
  '<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:xAlign="center" w:y="284"/>' +
  '<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:b/>' +
  `<w:color w:val="C00000"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t>${PRACTICE_STAMP}</w:t></w:r></w:p>`;

const PRACTICE: PageStamp = {
  ...{ paragraph: STAMP_PARAGRAPH, at: 'start', id: 'rIdTapDuot', part: 'header-tap-duot.xml' },
};

/**
 * Puts the stamp into every header there is, and a header with nothing else
 * where a page would have none. Works on a unit's own template as on ours.
 */
export function stampEveryPage(zip: PizZip, stamp: PageStamp = PRACTICE): void {
  const path = findMainDocument(zip) ?? 'word/document.xml';
  for (const header of listRelationships(zip, path).filter((one) => one.kind === 'header')) {
    const xml = zip.file(header.target)?.asText() ?? '';
    const place = stamp.at === 'start' ? /<w:hdr(?: [^>]*)?>/ : /<\/w:hdr>/;
    zip.file(
      header.target,
      xml.replace(place, (tag) => (stamp.at === 'start' ? `${tag}${stamp.paragraph}` : `${stamp.paragraph}${tag}`)),
    );
  }
  if (addMissingHeaders(zip, path, stamp)) addStampPart(zip, path, stamp);
}

/** A section without its own header takes the one before it, so the first section decides. */
function addMissingHeaders(zip: PizZip, path: string, { id }: PageStamp): boolean {
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
  for (const type of missing) first.insertBefore(reference(first, type, id), first.firstChild);
  zip.file(path, new XMLSerializer().serializeToString(document));
  return missing.length > 0;
}

function reference(section: Element, type: string, id: string): Element {
  const node = section.ownerDocument?.createElementNS(WORD, 'w:headerReference');
  if (!node) throw new Error('A section without a document');
  node.setAttributeNS(WORD, 'w:type', type);
  node.setAttributeNS(OFFICE, 'r:id', id);
  return node;
}

function addStampPart(zip: PizZip, path: string, { paragraph, id, part }: PageStamp): void {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  zip.file(
    `${folder}${part}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}">${paragraph}</w:hdr>`,
  );
  const rels = zip.file(relationshipsPath(path))?.asText() ?? `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const link = `<Relationship Id="${id}" Type="${OFFICE}/header" Target="${part}"/>`;
  zip.file(relationshipsPath(path), rels.replace('</Relationships>', `${link}</Relationships>`));
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const override = `<Override PartName="/${folder}${part}" ContentType="${HEADER_TYPE}"/>`;
  zip.file('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}

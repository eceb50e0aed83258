import type PizZip from 'pizzip';
import { textOfPart } from '../../docx-safety.ts';
import { listRelationships, relationshipsPath } from '../../parts.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Adds a part of the document with its type and its relationship; gives the relationship's id. */
export function addPart(zip: PizZip, main: string, kind: 'header' | 'comments', xml: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = freeName(zip, folder, kind);
  zip.file(`${folder}${name}`, xml, { createFolders: false });
  const types = textOfPart(zip, '[Content_Types].xml') ?? '';
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  zip.file(
    '[Content_Types].xml',
    types.replace(/(<\/(?:\w+:)?Types>)[\s\S]*$/, `<Override PartName="/${folder}${name}" ContentType="${type}"/>$1`),
  );
  return addRelationship(zip, main, kind, name);
}

function freeName(zip: PizZip, folder: string, kind: string): string {
  for (let at = 1; ; at++) {
    const name = `${kind}${kind === 'comments' && at === 1 ? '' : at}.xml`;
    if (!zip.file(`${folder}${name}`)) return name;
  }
}

function addRelationship(zip: PizZip, main: string, kind: string, target: string): string {
  const path = relationshipsPath(main);
  const used = new Set(listRelationships(zip, main).map(({ id }) => id));
  let id = '';
  for (let at = used.size + 1; id === '' || used.has(id); at++) id = `rId${at}`;
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const found = textOfPart(zip, path) ?? empty;
  const open = found.replace(/<((?:\w+:)?Relationships)([^>]*)\/>[\s\S]*$/, '<$1$2></$1>');
  zip.file(
    path,
    open.replace(
      // What stands after the end is no part of the list; the reader leaves a second end out as well.
      /(<\/(?:\w+:)?Relationships>)[\s\S]*$/,
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>$1`,
    ),
    { createFolders: false },
  );
  return id;
}

/** Root of a new part. */
export const wrapPart = (name: 'hdr' | 'comments', inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${inner}</w:${name}>`;

/** A part that was in UTF-16 is written in UTF-8 and says so. */
export const inUtf8 = (xml: string): string =>
  xml.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8');

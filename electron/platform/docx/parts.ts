import { DOMParser, type Document, type Element, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import type PizZip from 'pizzip';

/** A part's link to another part or to something outside the file. */
export type Relationship = {
  readonly id: string;
  /** Last segment of the type address: 'header', 'styles', 'hyperlink'… */
  readonly kind: string;
  /** Path inside the zip, or the address as written when external */
  readonly target: string;
  readonly isExternal: boolean;
};

const MAIN_DOCUMENT = /wordprocessingml\.(?:document|template)\.main\+xml$/;

/** Where the document itself is; usually word/document.xml, but writers may call it otherwise. */
export function findMainDocument(zip: PizZip): string | null {
  const types = readXml(zip, '[Content_Types].xml');
  const override =
    types && elements(types, 'Override').find((one) => MAIN_DOCUMENT.test(attribute(one, 'ContentType')));
  return override ? attribute(override, 'PartName').replace(/^\//, '') : null;
}

export function listRelationships(zip: PizZip, part: string): readonly Relationship[] {
  const rels = readXml(zip, relationshipsPath(part));
  return rels ? elements(rels, 'Relationship').map((one) => toRelationship(one, part)) : [];
}

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part as a tree, or null when there is no such part. Throws on broken XML. */
export function readXml(zip: PizZip, path: string): Document | null {
  const file = zip.file(path);
  if (!file) return null;
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(file.asText(), 'text/xml');
  } catch (error) {
    throw error instanceof ParseError ? new BrokenXml(path) : error;
  }
}

/** All descendants with this name, prefix included, in document order. */
export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** Child elements only, in order. */
export function children(node: Element): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

export const child = (node: Element | undefined, name: string): Element | undefined =>
  node && children(node).find((one) => one.tagName === name);

/** '' when it is not there. */
export const attribute = (node: Element | undefined, name: string): string => node?.getAttribute(name) ?? '';

function toRelationship(node: Element, part: string): Relationship {
  const isExternal = attribute(node, 'TargetMode') === 'External';
  const target = attribute(node, 'Target');
  return {
    id: attribute(node, 'Id'),
    kind: attribute(node, 'Type').split('/').at(-1) ?? '',
    target: isExternal ? target : resolvePath(part, target),
    isExternal,
  };
}

function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

export class BrokenXml extends Error {}

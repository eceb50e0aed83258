import PizZip from 'pizzip';
import type { FileProblem } from '#shared/kernel/file-problem.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { unpackEntry, type ZipEntry } from '../files/zip-entries.ts';
import { checkZipLimits } from '../files/zip-limits.ts';
import { findOutsideKind } from './outside-kind.ts';
import { BrokenXml, findMainDocument, listRelationships, type Relationship, readXml } from './parts.ts';

/**
 * Opens a .docx from outside after everything that could harm has been ruled
 * out: bombs, macros, remote templates, embedded objects, DOCTYPE, fields that
 * fetch. All problems are listed; a file that cannot be read at all has one.
 */
export function openSafeDocx(bytes: Uint8Array): Result<{ zip: PizZip; main: string }, FileProblem[]> {
  const opened = openSafeZip(bytes);
  if (!opened.ok) return opened;
  try {
    readXml(opened.value.zip, opened.value.main);
    return opened;
  } catch (error) {
    if (error instanceof BrokenXml) return refuse([{ code: 'xml-broken' }]);
    throw error;
  }
}

/** The same without reading the document itself: for a reader that finds out by itself whether it is whole. */
export function openSafeZip(bytes: Uint8Array): Result<{ zip: PizZip; main: string }, FileProblem[]> {
  const kind = findOutsideKind(bytes);
  if (kind !== null) return refuse([{ code: kind }]);
  const limits = checkZipLimits(bytes);
  if (!limits.ok) return refuse([limits.error]);
  const written = limits.value.reduce((sum, { path, bytes: size }) => sum + (XML_PART.test(path) ? size : 0), 0);
  if (written > MOST_XML) return refuse([{ code: 'document-too-large' }]);
  try {
    return readSafely(unpackXml(bytes, limits.value));
  } catch (error) {
    if (error instanceof BrokenXml) return refuse([{ code: 'xml-broken' }]);
    throw error;
  }
}

/** The parts that are read anyway are unpacked by the machine's own zlib, five times as fast as the library's. */
function unpackXml(bytes: Uint8Array, entries: readonly ZipEntry[]): PizZip {
  const zip = new PizZip(bytes);
  for (const entry of entries) {
    if (!XML_PART.test(entry.path) || !zip.file(entry.path)) continue;
    const { buffer, byteOffset, byteLength } = unpackEntry(bytes, entry);
    zip.file(entry.path, new Uint8Array(buffer, byteOffset, byteLength));
  }
  return zip;
}

/** All that is written in a paper of a thousand pages; what is large beyond it must be pictures. */
const MOST_XML = 32 * 1024 * 1024;
const XML_PART = /\.(?:xml|rels)$/i;

function readSafely(zip: PizZip): Result<{ zip: PizZip; main: string }, FileProblem[]> {
  const doctypes = xmlParts(zip).filter((path) => hasDoctype(zip, path));
  if (doctypes.length > 0) return refuse(doctypes.map((path) => ({ code: 'xml-doctype', path })));
  const main = findMainDocument(zip);
  const macros = findMacros(zip);
  if (macros.length > 0) return refuse(macros);
  if (main === null || !zip.file(main)) return refuse([{ code: 'file-wrong-type' }]);
  const problems = uniqueByCode([...findLinks(zip), ...findObjects(zip), ...findFetchingFields(zip)]);
  return problems.length > 0 ? refuse(problems) : ok({ zip, main });
}

const paths = (zip: PizZip) => Object.keys(zip.files).filter((path) => !zip.files[path]?.dir);
const xmlParts = (zip: PizZip) => paths(zip).filter((path) => XML_PART.test(path));

/** Text of a part; UTF-16, which the standard also allows, is read too, so that nothing hides in it. */
const textOf = (zip: PizZip, path: string): string => textOfPart(zip, path) ?? '';

const DOCTYPES = ['utf8', 'utf16le'].map((encoding) => Buffer.from('<!DOCTYPE', encoding as BufferEncoding));
/** Sought in the bytes: to decode tens of megabytes for nine letters takes their room twice. */
function hasDoctype(zip: PizZip, path: string): boolean {
  const bytes = zip.file(path)?.asUint8Array();
  if (!bytes) return false;
  const sought = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isBigEndian ? textOf(zip, path).includes('<!DOCTYPE') : DOCTYPES.some((doctype) => sought.includes(doctype));
}

/** Texts by the bytes they were read from: the looks for what harms and the reader itself ask for the same ones. */
const decoded = new WeakMap<Uint8Array, string>();

/** As `textOf`, null when there is no such part. */
export function textOfPart(zip: PizZip, path: string): string | null {
  const bytes = zip.file(path)?.asUint8Array();
  if (!bytes) return null;
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  decoded.set(bytes, text);
  return text;
}

function findMacros(zip: PizZip): FileProblem[] {
  const files = paths(zip).filter((path) => /vba(?:Project|Data)[^/]*\.(?:bin|xml)$/i.test(path));
  const declared = /macroEnabled|vbaProject/i.test(textOf(zip, '[Content_Types].xml'));
  return [...files.map((path): FileProblem => ({ code: 'macros', path })), ...(declared ? [MACROS] : [])].slice(0, 1);
}

const MACROS: FileProblem = { code: 'macros' };
const OBJECT_LINKS = new Set(['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk', 'subDocument']);

function findLinks(zip: PizZip): FileProblem[] {
  return paths(zip)
    .filter((path) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(path))
    .flatMap((path) => listRelationships(zip, partOfRelationships(path)).map((link) => toLinkProblem(link, path)))
    .filter((problem) => problem !== null);
}

function toLinkProblem(link: Relationship, path: string): FileProblem | null {
  if (link.isExternal && link.kind === 'attachedTemplate') return { code: 'remote-template', path };
  if (link.isExternal && link.kind !== 'hyperlink') return { code: 'external-content', path };
  return OBJECT_LINKS.has(link.kind) ? { code: 'embedded-object', path: link.target } : null;
}

const partOfRelationships = (path: string) => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

const OBJECT_FILES = /^word\/(?:embeddings|activeX)\//i;
const OBJECT_MARKUP = /<(?:w:object|w:control|w:altChunk|o:OLEObject)[\s/>]/;

function findObjects(zip: PizZip): FileProblem[] {
  const files = paths(zip).filter((path) => OBJECT_FILES.test(path));
  const marked = xmlParts(zip).filter((path) => path.startsWith('word/') && OBJECT_MARKUP.test(textOf(zip, path)));
  return [...files, ...marked].map((path) => ({ code: 'embedded-object', path }));
}

const FETCHING_FIELD = /^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|RD)\b/i;

/** A field's instruction may be cut over several runs, so the pieces of a paragraph are read as one. */
function findFetchingFields(zip: PizZip): FileProblem[] {
  return xmlParts(zip)
    .filter((path) => path.startsWith('word/') && path.endsWith('.xml'))
    .filter((path) => fieldInstructions(textOf(zip, path)).some((instruction) => FETCHING_FIELD.test(instruction)))
    .map((path) => ({ code: 'outside-field', path }));
}

function fieldInstructions(xml: string): string[] {
  const simple = xml
    .split('<w:fldSimple ')
    .slice(1)
    .map((field) => /w:instr="([^"]*)"/.exec(field.slice(0, Math.max(0, field.indexOf('>'))))?.[1] ?? '');
  const complex = xml
    .split(/w:fldCharType="begin"/)
    .slice(1)
    .map((field) => [...field.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((match) => match[1]).join(''));
  return [...simple, ...complex];
}

function uniqueByCode(problems: readonly FileProblem[]): FileProblem[] {
  return problems.filter((one, at) => problems.findIndex((other) => other.code === one.code) === at);
}

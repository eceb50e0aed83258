import type Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { openTemplate } from '../engine.ts';
import { finishBytes, finishPart, isTextPart } from '../finish-part.ts';
import { findMainDocument } from '../parts.ts';
import { stampEveryPage } from '../practice-stamp.ts';
import type { BlockOptions } from '../printed-value.ts';
import { toZipEntry, writeZip, type ZipEntry } from '../zip-entries.ts';
import type { ParsedPart } from './parsed-part.ts';
import { compileProgram, NotCompiled, type PartKind, type Program } from './program.ts';
import { runProgram } from './run-program.ts';

type View = Readonly<Record<string, unknown>>;

/** A template read once, to be filled as often as wanted. */
export type CompiledTemplate = {
  /** The filled parts that differ from paper to paper, finished, by path */
  readonly fill: (view: View, options: BlockOptions) => ReadonlyMap<string, string>;
  /** The bytes of the filled file */
  readonly render: (view: View, options: BlockOptions) => Uint8Array;
  /** The bytes of a file with these parts; all others keep their compressed bytes. */
  readonly pack: (parts: ReadonlyMap<string, string>, more?: readonly ZipEntry[]) => Uint8Array;
  /** A part that is the same in every paper; null when there is none of that name */
  readonly readFixed: (path: string) => string | null;
  readonly paths: readonly string[];
  /** Path of the document itself */
  readonly main: string;
};

/**
 * Reads a template: what is fixed is compressed, what has tags becomes a
 * program. Throws docxtemplater's errors for a faulty template and `NotCompiled`
 * for one that only docxtemplater can print. With `practice` every page is stamped.
 */
export function compileTemplate(template: Uint8Array, { practice }: { readonly practice: boolean }): CompiledTemplate {
  const zip = new PizZip(template);
  if (practice) stampEveryPage(zip);
  const engine = openTemplate(zip, { toBlocks: () => null });
  const programs = compileParts(engine);
  return toCompiled(engine.render({}).getZip(), [...programs.keys()], (view, options, use) => {
    for (const [path, program] of programs) runProgram(program, view, options, (xml) => use(path, xml));
  });
}

/** The same for a template that only docxtemplater can print: read anew for each paper. */
export function slowTemplate(template: Uint8Array, { practice }: { readonly practice: boolean }): CompiledTemplate {
  const open = () => {
    const zip = new PizZip(template);
    if (practice) stampEveryPage(zip);
    return zip;
  };
  const engine = openTemplate(open(), { toBlocks: () => null });
  const filled = Object.keys((engine as unknown as ParsedFiles).compiled);
  return toCompiled(engine.render({}).getZip(), filled, (view, options, use) => {
    const zip = openTemplate(open(), options).render(view).getZip();
    for (const path of filled) use(path, Buffer.from(zip.file(path)?.asText() ?? ''));
  });
}

/** Hands over each filled part as UTF-8; the bytes are good until the next one comes. */
type FillParts = (view: View, options: BlockOptions, use: (path: string, xml: Buffer) => void) => void;

function toCompiled(zip: PizZip, filled: readonly string[], fillParts: FillParts): CompiledTemplate {
  const paths = typesFirst(Object.keys(zip.files).filter((path) => zip.files[path]?.dir !== true));
  const isFilled = new Set(filled);
  const fixed = new Map(paths.filter((path) => !isFilled.has(path)).map((path) => [path, toFixedEntry(zip, path)]));
  return {
    paths,
    readFixed: (path) => (fixed.has(path) ? finishedText(zip, path) : null),
    main: findMainDocument(zip) ?? 'word/document.xml',
    fill: (view, options) => {
      const parts = new Map<string, string>();
      fillParts(view, options, (path, xml) => parts.set(path, finishedPart(path, xml)));
      return parts;
    },
    render: (view, options) => {
      const entries = new Map<string, ZipEntry>();
      fillParts(view, options, (path, xml) =>
        entries.set(path, toZipEntry(path, isTextPart(path) ? finishBytes(xml) : xml)),
      );
      return writeInOrder(paths, fixed, entries);
    },
    pack: (parts, more = []) =>
      writeInOrder(
        paths,
        fixed,
        new Map([
          ...more.map((entry) => [entry.path, entry] as const),
          ...[...parts].map(([path, xml]) => [path, toZipEntry(path, xml)] as const),
        ]),
      ),
  };
}

const finishedPart = (path: string, xml: Buffer): string =>
  isTextPart(path) ? finishPart(xml.toString('utf8')) : xml.toString('utf8');

/** The parts of the template in their order, then what is new. */
function writeInOrder(
  paths: readonly string[],
  fixed: ReadonlyMap<string, ZipEntry>,
  changed: ReadonlyMap<string, ZipEntry>,
): Uint8Array {
  const own = paths.map((path) => changed.get(path) ?? fixed.get(path));
  const added = [...changed.values()].filter(({ path }) => !paths.includes(path));
  return writeZip([...own.filter((entry) => entry !== undefined), ...added]);
}

function toFixedEntry(zip: PizZip, path: string): ZipEntry {
  if (isTextPart(path)) return toZipEntry(path, finishedText(zip, path));
  return toZipEntry(path, zip.file(path)?.asUint8Array() ?? new Uint8Array());
}

function finishedText(zip: PizZip, path: string): string {
  const xml = zip.file(path)?.asText() ?? '';
  return isTextPart(path) ? finishPart(xml) : xml;
}

/** Readers that recognise a Word file by its first entry expect the list of types there. */
function typesFirst(paths: readonly string[]): readonly string[] {
  const isTypes = (path: string) => path === '[Content_Types].xml';
  return [...paths.filter(isTypes), ...paths.filter((path) => !isTypes(path))];
}

/** What docxtemplater keeps of the parts; it has no types for it. */
type ParsedFiles = {
  readonly compiled: Readonly<
    Record<string, { readonly contentType: string; readonly postparsed: readonly ParsedPart[] }>
  >;
};

function compileParts(engine: Docxtemplater<PizZip>): ReadonlyMap<string, Program> {
  const files = (engine as unknown as ParsedFiles).compiled;
  if (typeof files !== 'object') throw new NotCompiled('unknown-tag');
  const programs = Object.entries(files).map(
    ([path, { contentType, postparsed }]) => [path, compileProgram(postparsed, partKind(contentType))] as const,
  );
  return new Map(programs.filter(([, program]) => program.some(({ kind }) => kind !== 'constant')));
}

const DOCUMENTS = /\.(?:header|footer|footnotes|comments|main)\+xml$/;
const PROPERTIES = /(?:\.settings|core-properties|extended-properties|custom-properties)\+xml$/;
const partKind = (contentType: string): PartKind => ({
  isDocument: DOCUMENTS.test(contentType),
  breaksLines: !PROPERTIES.test(contentType),
});

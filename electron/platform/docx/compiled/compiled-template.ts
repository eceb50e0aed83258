import type Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { openTemplate } from '../engine.ts';
import { finishPart, isTextPart } from '../finish-part.ts';
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
  /** The bytes of a file with these parts; all others keep their compressed bytes. */
  readonly pack: (parts: ReadonlyMap<string, string>, more?: readonly ZipEntry[]) => Uint8Array;
  /** A part that is the same in every paper; null when there is none of that name */
  readonly readFixed: (path: string) => string | null;
  readonly paths: readonly string[];
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
  const filled = engine.render({}).getZip();
  return toCompiled(filled, programs);
}

function toCompiled(zip: PizZip, programs: ReadonlyMap<string, Program>): CompiledTemplate {
  const paths = typesFirst(Object.keys(zip.files).filter((path) => zip.files[path]?.dir !== true));
  const fixed = new Map(paths.filter((path) => !programs.has(path)).map((path) => [path, toFixedEntry(zip, path)]));
  return {
    paths,
    readFixed: (path) => (fixed.has(path) ? finishedText(zip, path) : null),
    fill: (view, options) => {
      const parts = new Map<string, string>();
      for (const [path, program] of programs) {
        const xml = runProgram(program, view, options);
        parts.set(path, isTextPart(path) ? finishPart(xml) : xml);
      }
      return parts;
    },
    pack: (parts, more = []) => {
      const added = new Map(more.map((entry) => [entry.path, entry]));
      const own = paths.map((path) => {
        const xml = parts.get(path);
        const entry = xml === undefined ? (added.get(path) ?? fixed.get(path)) : toZipEntry(path, xml);
        added.delete(path);
        return entry;
      });
      return writeZip([...own.filter((entry) => entry !== undefined), ...added.values()]);
    },
  };
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

/** What docxtemplater keeps of a part; it has no types for it. */
type ParsedFile = { readonly contentType: string; readonly postparsed: readonly ParsedPart[] };

function compileParts(engine: Docxtemplater<PizZip>): ReadonlyMap<string, Program> {
  const files = (engine as unknown as { readonly compiled: Readonly<Record<string, ParsedFile>> }).compiled;
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

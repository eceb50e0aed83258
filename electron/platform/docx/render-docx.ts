import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { TemplateProblem } from '#shared/kernel/template-problem.ts';
import { markGaps } from './gap-marks.ts';
import { keepSignatureWithText } from './keep-signature.ts';
import { stampEveryPage } from './practice-stamp.ts';
import { toTemplateProblems } from './template-errors.ts';
import { toStableBytes } from './zip-bytes.ts';

type RenderOptions = {
  /**
   * Paragraphs and tables (WordprocessingML) of a value placed by a raw tag
   * `{@noi_dung}`; null when the value is not made of blocks. Strings never come here.
   */
  readonly toBlocks: (value: unknown) => string | null;
};

/**
 * Fills a template. Same template and view, same bytes. A tag without a value
 * prints nothing; a value `⟦nhãn⟧` prints as a highlighted gap `[nhãn]`;
 * `view.tap_duot === true` stamps every page as a practice copy.
 */
export function renderDocx(
  template: Uint8Array,
  view: Readonly<Record<string, unknown>>,
  options: RenderOptions,
): Result<Uint8Array, TemplateProblem[]> {
  try {
    const zip = openTemplate(template, options).render(view).getZip();
    for (const path of textParts(zip)) zip.file(path, keepSignatureWithText(markGaps(zip.file(path)?.asText() ?? '')));
    if (view.tap_duot === true) stampEveryPage(zip);
    return ok(toStableBytes(zip));
  } catch (error) {
    return refuse(toTemplateProblems(error));
  }
}

/** Compiles the template; throws docxtemplater's errors, see `toTemplateProblems`. */
export function openTemplate(template: Uint8Array, options: RenderOptions): Docxtemplater<PizZip> {
  return new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    parser: (tag) => ({ get: (scope, context) => toPrinted(findOwn(scope, tag), context.meta.part.module, options) }),
  });
}

const textParts = (zip: PizZip) => Object.keys(zip.files).filter((path) => /^word\/[^/]+\.xml$/.test(path));

/** `a.b` by own properties only: a tag can never reach a prototype, a function or a global. */
function findOwn(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  return tag.split('.').reduce<unknown>((value, key) => {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isHolder ? (value as Record<string, unknown>)[key] : undefined;
  }, scope);
}

function toPrinted(value: unknown, module: string | undefined, options: RenderOptions): unknown {
  if (value === undefined || value === null || typeof value === 'function') return undefined;
  if (module === 'rawxml') return toRawXml(value, options);
  if (module === 'loop') return value;
  if (typeof value === 'object') {
    if (options.toBlocks(value) !== null) throw new BlockInPlainTag();
    return '';
  }
  return typeof value === 'boolean' ? '' : String(value).normalize('NFC');
}

function toRawXml(value: unknown, options: RenderOptions): string {
  return typeof value === 'object' ? (options.toBlocks(value) ?? '') : (options.toBlocks(String(value)) ?? '');
}

class BlockInPlainTag extends Error {
  readonly problem = 'block-in-plain-tag';
}

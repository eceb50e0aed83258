import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { TemplateProblem } from '#shared/kernel/template-problem.ts';
import { openCompiled } from './compiled/template-cache.ts';
import { openTemplate } from './engine.ts';
import { finishPart, isTextPart } from './finish-part.ts';
import { stampEveryPage } from './practice-stamp.ts';
import { BlockInPlainTag, type BlockOptions } from './printed-value.ts';
import { toTemplateProblems } from './template-errors.ts';
import { toStableBytes } from './zip-bytes.ts';

type View = Readonly<Record<string, unknown>>;

/**
 * Fills a template. Same template and view, same bytes. A tag without a value
 * prints nothing; a value `⟦nhãn⟧` prints as a highlighted gap `[nhãn]`;
 * `view.tap_duot === true` stamps every page as a practice copy.
 */
export function renderDocx(
  template: Uint8Array,
  view: View,
  options: BlockOptions,
): Result<Uint8Array, TemplateProblem[]> {
  try {
    return ok(renderCompiled(template, view, options) ?? renderWithEngine(template, view, options));
  } catch (error) {
    return refuse(toTemplateProblems(error));
  }
}

/** null for a template or a view that docxtemplater must print, or refuse with the place of the mistake. */
function renderCompiled(template: Uint8Array, view: View, options: BlockOptions): Uint8Array | null {
  const compiled = openCompiled(template, { practice: view.tap_duot === true });
  if (!compiled.ok) return null;
  try {
    return compiled.template.render(view, options);
  } catch (error) {
    if (error instanceof BlockInPlainTag) return null;
    throw error;
  }
}

/** The reference: docxtemplater itself. */
export function renderWithEngine(template: Uint8Array, view: View, options: BlockOptions): Uint8Array {
  const zip = openTemplate(template, options).render(view).getZip();
  for (const path of Object.keys(zip.files).filter(isTextPart)) {
    zip.file(path, finishPart(zip.file(path)?.asText() ?? ''));
  }
  if (view.tap_duot === true) stampEveryPage(zip);
  return toStableBytes(zip);
}

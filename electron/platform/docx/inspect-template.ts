import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { TemplateProblem } from '#shared/kernel/template-problem.ts';
import { openSafeDocx } from './docx-safety.ts';
import { openTemplate } from './engine.ts';
import { readTagPaths } from './tag-paths.ts';
import { toTemplateProblems } from './template-errors.ts';

export type InspectedTemplate = {
  /**
   * Every tag as a dotted path, each once, in order: 'so_ky_hieu',
   * 'ky_phai.quyen_han.dong'. Sections are listed too; '{#a}{b}{/a}' and '{a.b}' read the same.
   */
  readonly tags: readonly string[];
};

/** Reads a unit's own template in: refused when it could harm or its tags do not hold together. */
export function inspectTemplate(bytes: Uint8Array): Result<InspectedTemplate, TemplateProblem[]> {
  const opened = openSafeDocx(bytes);
  if (!opened.ok) return opened;
  try {
    const template = openTemplate(bytes, { toBlocks: () => '' });
    const parts = template.targets.map((part) => readTagPaths(template.getFullText(part)));
    const problems = parts.flatMap((part) => part.problems);
    return problems.length > 0 ? refuse(problems) : ok({ tags: [...new Set(parts.flatMap((part) => part.paths))] });
  } catch (error) {
    return refuse(toTemplateProblems(error));
  }
}

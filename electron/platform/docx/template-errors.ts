import type { TagProblemCode, TemplateProblem } from '#shared/kernel/template-problem.ts';
import { BrokenXml } from './parts.ts';

/** Stable codes for docxtemplater's error ids; an id it adds later reads as 'template-unreadable'. */
const CODES: Readonly<Record<string, TagProblemCode>> = {
  unclosed_tag: 'tag-not-closed',
  duplicate_open_tag: 'tag-not-closed',
  unopened_tag: 'tag-not-opened',
  duplicate_close_tag: 'tag-not-opened',
  unbalanced_loop_tags: 'section-misplaced',
  loop_position_invalid: 'section-misplaced',
  no_xml_tag_found_at_left: 'section-misplaced',
  no_xml_tag_found_at_right: 'section-misplaced',
  closing_tag_does_not_match_opening_tag: 'sections-crossed',
  unclosed_loop: 'section-not-closed',
  unopened_loop: 'section-not-opened',
  raw_xml_tag_should_be_only_text_in_paragraph: 'block-tag-not-alone',
  raw_tag_outerxml_invalid: 'block-tag-not-alone',
  scopeparser_compilation_failed: 'tag-unreadable',
};

/**
 * What went wrong in a template, one problem per mistake. Anything that is not
 * an error of the template itself is a bug and is thrown on.
 */
export function toTemplateProblems(error: unknown): TemplateProblem[] {
  if (error instanceof BrokenXml) return [{ code: 'xml-broken' }];
  const properties = propertiesOf(error);
  if (properties === null) throw error;
  if (Array.isArray(properties.errors)) return uniqueProblems(properties.errors.flatMap(toTemplateProblems));
  return [toProblem(properties)];
}

type Properties = Readonly<Record<string, unknown>>;

function propertiesOf(error: unknown): Properties | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  return typeof error.properties === 'object' ? (error.properties as Properties | null) : null;
}

function toProblem(properties: Properties): TemplateProblem {
  const id = String(properties.id);
  if (id === 'malformed_xml' || id === 'file_has_invalid_xml') return { code: 'xml-broken' };
  const tag = properties.xtag;
  const path = properties.file;
  return {
    code: isBlockInPlainTag(properties.rootError) ? 'block-in-plain-tag' : (CODES[id] ?? 'template-unreadable'),
    ...(typeof tag === 'string' && tag !== '' && { tag }),
    ...(typeof path === 'string' && { path }),
  };
}

const isBlockInPlainTag = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'problem' in cause && cause.problem === 'block-in-plain-tag';

function uniqueProblems(problems: TemplateProblem[]): TemplateProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}

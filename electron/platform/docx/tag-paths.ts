import type { TemplateProblem } from '#shared/kernel/template-problem.ts';

const TAG = /\{([#^/@]?)([^{}]*)\}/g;
const NAME = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u;

/**
 * Tags in a text whose sections are known to hold together, each as a dotted
 * path with the sections around it; a tag whose name is no plain name is a problem.
 */
export function readTagPaths(text: string): {
  readonly paths: readonly string[];
  readonly problems: TemplateProblem[];
} {
  const around: string[] = [];
  const paths: string[] = [];
  const problems: TemplateProblem[] = [];
  for (const [, sign, written = ''] of text.matchAll(TAG)) {
    const name = written.trim();
    if (sign === '/') {
      around.pop();
      continue;
    }
    if (name === '.' && sign === '') continue;
    if (!NAME.test(name)) problems.push({ code: 'tag-unreadable', tag: `${sign}${name}` });
    paths.push([...around, name].join('.'));
    if (sign === '#' || sign === '^') around.push(name);
  }
  return { paths, problems };
}

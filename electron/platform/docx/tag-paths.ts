import type { TemplateProblem } from '#shared/kernel/template-problem.ts';

const TAG = /\{([#^/@]?)([^{}]*)\}/g;
const NAME = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u;

type Tag = { readonly name: string; readonly sign: string; readonly inner: Tag[] };

/**
 * Tags in a text whose sections are known to hold together, each as a dotted
 * path with the sections around it; a tag whose name is no plain name is a problem.
 * A section that only asks whether something is there is no part of a path:
 * `{#co_du_thao}{du_thao}{/co_du_thao}` and `{#a}{a}{/a}` hold 'du_thao' and 'a'.
 */
export function readTagPaths(text: string): {
  readonly paths: readonly string[];
  readonly problems: TemplateProblem[];
} {
  const tags = parseTags(text);
  const unreadable = flatten(tags).filter(({ name }) => !NAME.test(name));
  const problems = unreadable.map(({ sign, name }) => ({ code: 'tag-unreadable' as const, tag: `${sign}${name}` }));
  return { paths: tags.flatMap((tag) => pathsOf(tag, [])), problems };
}

function parseTags(text: string): Tag[] {
  const open: Tag[] = [{ name: '', sign: '', inner: [] }];
  for (const [, sign = '', written = ''] of text.matchAll(TAG)) {
    const tag: Tag = { name: written.trim(), sign, inner: [] };
    if (sign === '/') open.pop();
    else if (tag.name !== '.') open.at(-1)?.inner.push(tag);
    if (sign === '#' || sign === '^') open.push(tag);
  }
  return open[0]?.inner ?? [];
}

const flatten = (tags: readonly Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...flatten(tag.inner)]);

function pathsOf(tag: Tag, around: readonly string[]): string[] {
  const holders = around.filter((section) => section !== tag.name);
  const within = isQuestion(tag) ? holders : [...holders, tag.name];
  return [[...holders, tag.name].join('.'), ...tag.inner.flatMap((one) => pathsOf(one, within))];
}

/** `co_du_thao` asks when a `du_thao…` stands in it; `co_quan` is a list of its own. */
const isQuestion = ({ name, inner }: Tag) =>
  name.startsWith('co_') && inner.some((one) => one.name.startsWith(name.slice('co_'.length)));

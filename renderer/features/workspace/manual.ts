import { type Block, parseMarkdown } from './markdown.ts';

export type ManualPage = { readonly name: string; readonly title: string; readonly blocks: readonly Block[] };

const texts = import.meta.glob<string>('../../../docs/huong-dan/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const images = import.meta.glob<string>('../../../docs/huong-dan/hinh/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The clerk's manual, bundled with the screens, in the order of its file names. */
export const MANUAL: readonly ManualPage[] = Object.entries(texts)
  .map(([path, text]) => pageFrom(path, text))
  .filter(({ name }) => /^\d/.test(name))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Address of a picture of the manual ("hinh/tong-quan.png"), or null when it is not there yet. */
export function findImage(source: string): string | null {
  return images[`../../../docs/huong-dan/${source}`] ?? null;
}

function pageFrom(path: string, text: string): ManualPage {
  const name = path.split('/').at(-1)?.replace('.md', '') ?? '';
  const blocks = parseMarkdown(text);
  const heading = blocks.find((block) => block.kind === 'heading');
  return { name, title: heading?.kind === 'heading' ? heading.text : name, blocks };
}

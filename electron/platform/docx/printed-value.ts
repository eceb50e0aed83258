/** What the tags of a template stand for, the same for the engine and for compiled templates. */
export type BlockOptions = {
  /**
   * Paragraphs and tables (WordprocessingML) of a value placed by a raw tag
   * `{@noi_dung}`; null when the value is not made of blocks. Strings never come here.
   */
  readonly toBlocks: (value: unknown) => string | null;
};

/** `a.b` as its keys; null is the scope itself, `.`. */
export type TagPath = readonly string[] | null;
export const toTagPath = (tag: string): TagPath => (tag === '.' ? null : tag.split('.'));

/** By own properties only: a tag can never reach a prototype, a function or a global. */
export function findOwn(scope: unknown, path: TagPath): unknown {
  let value = scope;
  for (const key of path ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** What a section `{#…}` asks; undefined: look in the scope around. */
export const toQuestion = (value: unknown): unknown =>
  value === null || typeof value === 'function' ? undefined : value;

/** Text of a plain tag; undefined: look in the scope around. Flags and objects print nothing. */
export function toPlainText(value: unknown, { toBlocks }: BlockOptions): string | undefined {
  if (typeof value === 'string') return toXmlText(value);
  if (value === undefined || value === null || typeof value === 'function') return undefined;
  if (typeof value !== 'object') return typeof value === 'boolean' ? '' : toXmlText(String(value));
  if (toBlocks(value) !== null) throw new BlockInPlainTag();
  return '';
}

/** Blocks of a raw tag; undefined: look in the scope around. */
export function toRawXml(value: unknown, { toBlocks }: BlockOptions): string | undefined {
  if (value === undefined || value === null || typeof value === 'function') return undefined;
  return toBlocks(typeof value === 'object' ? value : String(value)) ?? '';
}

/** Halves of characters and the two that XML forbids, which the engine would let through. */
const NO_CHARACTERS = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
/** Text without any of them, and without the pairs that only look like halves. */
const ORDINARY = /^[\0-\uD7FF\uE000-\uFFFD]*$/;
const PRINTABLE_ASCII = /^[ -~]*$/;

function toXmlText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  const composed = text.normalize('NFC');
  return ORDINARY.test(composed) ? composed : composed.replace(NO_CHARACTERS, '');
}

export class BlockInPlainTag extends Error {
  readonly problem = 'block-in-plain-tag';
}

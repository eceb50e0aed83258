import { isBlankInline, type RichInline, wordsOfInline } from '../rich-text.ts';

/**
 * Inline content as a reader sees it: white space collapsed, hard spaces made
 * plain, breaks at either end dropped, neighbours with the same marks joined.
 * Soft hyphens stay: in TCVN3 text U+00AD is the letter "ư".
 */
export function tidyInlines(content: readonly RichInline[]): RichInline[] {
  const joined: RichInline[] = [];
  for (const inline of content) {
    const next =
      inline.type === 'text' ? { ...inline, text: collapse(inline.text, endsWithSpace(joined.at(-1))) } : inline;
    if (next.type === 'text' && next.text === '') continue;
    const last = joined.at(-1);
    if (last?.type === 'text' && next.type === 'text' && sameMarks(last, next))
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    else joined.push(next);
  }
  return trimEnds(joined);
}

export function plainText(content: readonly RichInline[]): string {
  return content.map(wordsOfInline).join('');
}

/** True when every visible letter is bold. */
export function isAllBold(content: readonly RichInline[]): boolean {
  const visible = content.filter((inline) => inline.type === 'text' && inline.text.trim() !== '');
  return (
    visible.length > 0 &&
    visible.every((inline) => inline.type === 'text' && inline.marks?.some(({ type }) => type === 'bold'))
  );
}

/** Drops the first `length` characters, across pieces. */
export function cutStart(content: readonly RichInline[], length: number): RichInline[] {
  let left = length;
  return content.flatMap((inline): RichInline[] => {
    if (left === 0) return [inline];
    if (inline.type !== 'text') {
      left -= 1;
      return [];
    }
    const cut = Math.min(left, inline.text.length);
    left -= cut;
    return cut === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(cut) }];
  });
}

/** A line never starts with a space, nor follows another; a break counts as a start. */
function collapse(text: string, afterSpace: boolean): string {
  const single = text
    .replace(/[ \t\r\n\u00a0\u2000-\u200a\u202f]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .normalize('NFC');
  return afterSpace ? single.replace(/^ /, '') : single;
}

function endsWithSpace(inline: RichInline | undefined): boolean {
  return inline === undefined || inline.type === 'hardBreak' || wordsOfInline(inline).endsWith(' ');
}

function sameMarks(left: RichInline, right: RichInline): boolean {
  const names = (inline: RichInline) =>
    inline.type === 'text' ? (inline.marks ?? []).map(({ type }) => type).join() : '';
  return names(left) === names(right);
}

function trimEnds(content: readonly RichInline[]): RichInline[] {
  const first = content.findIndex((inline) => !isBlankInline(inline));
  if (first < 0) return [];
  const kept = content.slice(first, content.findLastIndex((inline) => !isBlankInline(inline)) + 1);
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

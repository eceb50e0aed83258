import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { RenderedPages } from './render-pages.ts';

/** A paragraph to be marked, told by its words and how many before it read the same. */
export type PageMark = {
  readonly key: string;
  readonly text: string;
  readonly nth: number;
  readonly tone: 'bad' | 'warn' | 'info';
  readonly title: string;
};

/** Shorter pieces of a paragraph cut by a page break could be anything. */
const SHORTEST_PIECE = 12;

/** Marks paragraphs on the pages, the gravest last; answers which mark stands where. */
export function markPages({ pages }: RenderedPages, marks: readonly PageMark[]): ReadonlyMap<string, HTMLElement> {
  const paragraphs = pages
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('article p')])
    .map((element) => ({ element, text: wordsOf(element.textContent ?? '') }));
  for (const { element } of paragraphs) {
    delete element.dataset.mark;
    element.removeAttribute('title');
  }
  const places = new Map<string, HTMLElement>();
  for (const mark of [...marks].sort((a, b) => RANK[b.tone] - RANK[a.tone])) {
    const element = findPlace(paragraphs, mark);
    if (!element) continue;
    element.dataset.mark = mark.tone;
    element.title = element.title === '' ? mark.title : `${mark.title}\n${element.title}`;
    places.set(mark.key, element);
  }
  return places;
}

const RANK = { bad: 0, warn: 1, info: 2 } as const;

type Drawn = { readonly element: HTMLElement; readonly text: string };

/** The previewer draws breaks and tabs in its own way: only the letters are compared. */
const wordsOf = (text: string): string => tidyText(text).replaceAll(' ', '');

function findPlace(paragraphs: readonly Drawn[], { text, nth }: PageMark): HTMLElement | null {
  const wanted = wordsOf(text);
  const same = paragraphs.filter((one) => one.text === wanted);
  const whole = same[nth] ?? same.at(-1);
  if (whole) return whole.element;
  const piece = paragraphs.find((one) => one.text.length >= SHORTEST_PIECE && wanted.startsWith(one.text));
  return piece?.element ?? paragraphs.find((one) => one.text.includes(wanted))?.element ?? null;
}

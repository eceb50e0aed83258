import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { markPages, type PageMark } from './mark-pages.ts';
import type { RenderedPages } from './render-pages.ts';
import './page-view.css';

type Props = {
  readonly rendered: RenderedPages;
  /** 1-based number of the page in the middle of the view */
  readonly onPage?: (page: number) => void;
  readonly marks?: readonly PageMark[];
  /** Key of the mark to show in the middle; '' is the top of the paper */
  readonly focus?: string | null;
};

const NO_MARKS: readonly PageMark[] = [];

const PAGE_GAP = 12;
const LARGEST = 1.4;
const LOOK = `
  :host { display: block; color-scheme: light; }
  .docx-wrapper { background: none; padding: 0; display: block; }
  .sheet { overflow: hidden; margin: 0 auto ${PAGE_GAP}px; box-shadow: 0 1px 4px rgb(0 0 0 / 20%); background: #fff; }
  .sheet > section.docx { margin: 0; box-shadow: none; transform-origin: 0 0; background: #fff; }
  [data-mark] { border-radius: 2px; box-shadow: -5px 0 0 #fff, -8px 0 0 var(--mark); background: var(--mark-soft); }
  [data-mark='bad'] { --mark: #a3161e; --mark-soft: rgb(163 22 30 / 9%); }
  [data-mark='warn'] { --mark: #9a5200; --mark-soft: rgb(154 82 0 / 9%); }
  [data-mark='info'] { --mark: #1d5b9c; --mark-soft: rgb(29 91 156 / 8%); }
  [data-focus] { outline: 2px solid var(--mark); outline-offset: 2px; }
`;

/** Pages scaled to the column, in a shadow tree so that neither side's styles reach the other. */
export function PageView({ rendered, onPage, marks = NO_MARKS, focus = null }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  useLayoutEffect(() => {
    if (host.current) show(host.current, rendered);
  }, [rendered]);
  useLayoutEffect(() => {
    if (width > 0) for (const page of rendered.pages) scale(page, width);
  }, [rendered, width]);
  useMarks(rendered, marks, focus, scroller);
  return (
    <section
      ref={scroller}
      className="page-scroller"
      aria-label="Bản xem trước"
      onScroll={() => scroller.current && onPage?.(pageInView(scroller.current, rendered))}
    >
      <div ref={host} />
    </section>
  );
}

/** Marks stay as long as the pages; the one in focus is scrolled to. */
function useMarks(
  rendered: RenderedPages,
  marks: readonly PageMark[],
  focus: string | null,
  scroller: RefObject<HTMLElement | null>,
): void {
  const [places, setPlaces] = useState<ReadonlyMap<string, HTMLElement>>(new Map());
  useLayoutEffect(() => setPlaces(markPages(rendered, marks)), [rendered, marks]);
  useEffect(() => {
    if (focus === null) return;
    const place = places.get(focus);
    if (!place) {
      scroller.current?.scrollTo({ top: 0 });
      return;
    }
    place.dataset.focus = '';
    place.scrollIntoView({ block: 'center' });
    return () => {
      delete place.dataset.focus;
    };
  }, [places, focus, scroller]);
}

function show(host: HTMLElement, { styles, pages }: RenderedPages): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const look = document.createElement('style');
  look.textContent = LOOK;
  const wrapper = document.createElement('div');
  wrapper.className = 'docx-wrapper';
  wrapper.append(...pages.map(sheetOf));
  root.replaceChildren(...styles, look, wrapper);
}

function sheetOf(page: HTMLElement): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.append(page);
  return sheet;
}

/** A landscape page takes the same width as the others. */
function scale(page: HTMLElement, available: number): void {
  const factor = Math.min(LARGEST, available / page.offsetWidth);
  page.style.transform = `scale(${factor})`;
  const sheet = page.parentElement;
  if (!sheet) return;
  sheet.style.width = `${page.offsetWidth * factor}px`;
  sheet.style.height = `${page.offsetHeight * factor}px`;
}

function useWidth(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // A scrolling region has to be reachable by keyboard.
    element.tabIndex = 0;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}

function pageInView(scroller: HTMLElement, { pages }: RenderedPages): number {
  const { top, height } = scroller.getBoundingClientRect();
  const at = pages.findIndex((page) => page.getBoundingClientRect().bottom > top + height / 2);
  return at < 0 ? pages.length : at + 1;
}

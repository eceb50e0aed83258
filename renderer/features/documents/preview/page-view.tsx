import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RenderedPages } from './render-pages.ts';

type Props = {
  readonly rendered: RenderedPages;
  /** 1-based number of the page in the middle of the view */
  readonly onPage: (page: number) => void;
};

const LOOK = `
  :host { display: block; color-scheme: light; }
  .docx-wrapper { background: none; padding: 0; display: block; }
  .docx-wrapper > section.docx { margin: 0 0 20px; box-shadow: 0 1px 6px rgb(0 0 0 / 22%); background: #fff; font-family: 'Times New Roman', serif; }
`;

/** Pages scaled to the column, in a shadow tree so that neither side's styles reach the other. */
export function PageView({ rendered, onPage }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const scale = useScale(scroller, rendered);
  useLayoutEffect(() => {
    if (sheet.current) show(sheet.current, rendered);
  }, [rendered]);
  const height = heightOf(rendered) * scale;
  return (
    <section
      ref={scroller}
      className="page-scroller"
      aria-label="Bản xem trước"
      onScroll={() => scroller.current && onPage(pageAt(scroller.current, rendered, scale))}
    >
      <div style={{ height }}>
        <div ref={sheet} style={{ transform: `scale(${scale})`, transformOrigin: '0 0', width: widthOf(rendered) }} />
      </div>
    </section>
  );
}

function show(host: HTMLElement, { styles, pages }: RenderedPages): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const look = document.createElement('style');
  look.textContent = LOOK;
  const wrapper = document.createElement('div');
  wrapper.className = 'docx-wrapper';
  wrapper.append(...pages);
  root.replaceChildren(...styles, look, wrapper);
}

const PAGE_GAP = 20;
const sizeOf = (page: HTMLElement, side: 'width' | 'minHeight') => inPixels(page.style[side]);
const widthOf = ({ pages }: RenderedPages) => Math.max(...pages.map((page) => sizeOf(page, 'width')), 1);
const heightOf = ({ pages }: RenderedPages) =>
  pages.reduce((sum, page) => sum + Math.max(sizeOf(page, 'minHeight'), page.offsetHeight) + PAGE_GAP, 0);

/** Page sizes come in points. */
function inPixels(length: string): number {
  const number = Number.parseFloat(length) || 0;
  return length.endsWith('pt') ? (number * 96) / 72 : number;
}

function useScale(scroller: RefObject<HTMLElement | null>, rendered: RenderedPages): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // A scrolling region has to be reachable by keyboard.
    element.tabIndex = 0;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width === 0 ? 0.5 : Math.min(1.4, (width - 12) / widthOf(rendered));
}

function pageAt(scroller: HTMLElement, { pages }: RenderedPages, scale: number): number {
  const middle = (scroller.scrollTop + scroller.clientHeight / 2) / scale;
  let bottom = 0;
  const at = pages.findIndex((page) => {
    bottom += page.offsetHeight + PAGE_GAP;
    return bottom > middle;
  });
  return at < 0 ? pages.length : at + 1;
}

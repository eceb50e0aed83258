import { markElement } from '../print-mark.ts';
import type { RenderedPages } from './render-pages.ts';

const PRINT_LOOK = `
  .docx-wrapper { background: none; padding: 0; display: block; }
  .docx-wrapper > section.docx { margin: 0; box-shadow: none; break-after: page; break-inside: avoid; contain: layout paint size; }
  .docx-wrapper > section.docx:last-child { break-after: auto; }
`;
/** The screen stays away from paper; page margins are part of the pages. */
const SCREEN_RULES = `
  @page { size: A4; margin: 0; }
  @page landscape { size: A4 landscape; margin: 0; }
  @media screen { .print-pages { display: none; } }
  @media print { body > :not(.print-pages) { display: none !important; } html, body { height: auto !important; background: #fff; } }
`;

/** Prints the pages of the preview through the system's print dialog; a restricted one with the mark over each page. */
export function printPages({ styles, pages }: RenderedPages, mark: string | null = null): void {
  const host = document.createElement('div');
  host.className = 'print-pages';
  const rules = document.createElement('style');
  rules.textContent = SCREEN_RULES;
  const look = document.createElement('style');
  look.textContent = PRINT_LOOK;
  const wrapper = document.createElement('div');
  wrapper.className = 'docx-wrapper';
  wrapper.append(...pages.map((page) => printable(page, mark)));
  host.attachShadow({ mode: 'open' }).append(...styles.map((style) => style.cloneNode(true)), look, wrapper);
  document.body.append(rules, host);
  const clear = () => {
    rules.remove();
    host.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}

function printable(page: HTMLElement, mark: string | null): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  copy.style.transform = '';
  // A hair less than the sheet, and of fixed size: rounding must not push a line onto a sheet of its own.
  copy.style.height = `calc(${page.style.minHeight} - 1px)`;
  copy.style.minHeight = '0';
  if (Number.parseFloat(page.style.width) > Number.parseFloat(page.style.minHeight))
    copy.style.setProperty('page', 'landscape');
  if (mark !== null) copy.append(markElement(mark));
  return copy;
}

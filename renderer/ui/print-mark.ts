const MARK_LOOK =
  'position:absolute;inset:0;display:flex;align-items:center;justify-content:center;text-align:center;transform:rotate(-32deg);font:700 30px "Times New Roman",Tinos,serif;color:rgba(0,0,0,.16);pointer-events:none;';

/** The mark as an element that lies over its page. */
export function markElement(mark: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = MARK_LOOK;
  element.textContent = mark;
  return element;
}

/** Prints the screen as it stands; a fixed element comes again on every sheet. */
export function printScreenFor(mark: string): void {
  const host = document.createElement('div');
  host.className = 'print-mark';
  host.append(markElement(mark));
  document.body.append(host);
  window.addEventListener('afterprint', () => host.remove(), { once: true });
  window.print();
}

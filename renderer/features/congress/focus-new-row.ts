/** Puts the cursor into a row that was just added, once it is drawn; else the keyboard stays behind at the button. */
export function focusNewRow(inputId: string): void {
  requestAnimationFrame(() => document.getElementById(inputId)?.focus());
}

import { useEffect } from 'react';

const FIELDS = 'input:not([type=file]):not(:disabled), textarea:not(:disabled)';

/**
 * For the `afterOpenChange` of a dialog or drawer: what is typed next goes into its first field. The focus that a field
 * takes as it is made is lost when the dialog has opened: its closing button, first in the dialog, takes it. A field
 * that was reached before the dialog had quite opened keeps it. Without any field a button takes it, so that Escape
 * still closes.
 */
export function focusFirstField(isOpen: boolean): void {
  if (!isOpen) return;
  const dialogs = [...document.querySelectorAll('.ant-modal, .ant-drawer-open')];
  const dialog = dialogs.filter((one) => one.checkVisibility()).at(-1);
  const fields = [...(dialog?.querySelectorAll<HTMLElement>(FIELDS) ?? [])];
  if (fields.some((field) => field === document.activeElement)) return;
  const [first] = fields;
  if (!first && !dialog?.contains(document.activeElement)) dialog?.querySelector('button')?.focus();
  const isChoice = first instanceof HTMLInputElement && first.type === 'radio';
  (isChoice ? (fields.find((field) => field.matches(':checked')) ?? first) : first)?.focus();
}

/** For an open dialog that comes to show something else: what had the focus has gone with what it showed. */
export function useFirstFieldOf(shown: unknown, isOpen: boolean): void {
  useEffect(() => {
    if (shown !== undefined) focusFirstField(isOpen);
  }, [shown, isOpen]);
}

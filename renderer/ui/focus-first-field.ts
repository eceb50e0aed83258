const FIELDS = 'input:not([type=file]):not(:disabled), textarea:not(:disabled)';

/**
 * For the `afterOpenChange` of a dialog or drawer: what is typed next goes into its first field. The focus that a field
 * takes as it is made is lost when the dialog has opened: its closing button, first in the dialog, takes it. A field
 * that was reached before the dialog had quite opened keeps it.
 */
export function focusFirstField(isOpen: boolean): void {
  if (!isOpen) return;
  const dialogs = [...document.querySelectorAll('.ant-modal, .ant-drawer-open')];
  const dialog = dialogs.filter((one) => one.checkVisibility()).at(-1);
  const fields = [...(dialog?.querySelectorAll<HTMLElement>(FIELDS) ?? [])];
  if (fields.some((field) => field === document.activeElement)) return;
  const [first] = fields;
  const isChoice = first instanceof HTMLInputElement && first.type === 'radio';
  (isChoice ? (fields.find((field) => field.matches(':checked')) ?? first) : first)?.focus();
}

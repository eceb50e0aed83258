/**
 * For a dialog's `afterOpenChange`: what is typed next goes into its first field. The focus that a field takes as it is
 * made is lost when the dialog has opened: its closing button, first in the dialog, takes it.
 */
export function focusFirstField(isOpen: boolean): void {
  if (!isOpen) return;
  const dialog = [...document.querySelectorAll('.ant-modal')].at(-1);
  const fields = [...(dialog?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
  const [first] = fields;
  const isChoice = first instanceof HTMLInputElement && first.type === 'radio';
  (isChoice ? (fields.find((field) => field.matches(':checked')) ?? first) : first)?.focus();
}

/** Cells copied in Excel, or a copied file, pasted anywhere on the screen; returns how to stop listening. */
export function listenForPaste(
  screen: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
  onFile: (file: File) => void,
): () => void {
  const paste = (event: Event) => {
    const { clipboardData } = event as ClipboardEvent;
    const text = clipboardData?.getData('text/plain') ?? '';
    const [copied] = clipboardData?.files ?? [];
    if (text.includes('\t') || text.includes('\n')) onFile(new File([text], 'Bảng đã dán.csv', { type: 'text/csv' }));
    else if (copied) onFile(copied);
  };
  screen.addEventListener('paste', paste);
  return () => screen.removeEventListener('paste', paste);
}

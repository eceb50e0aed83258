import type { BinaryFile } from '#shared/kernel/binary-file.ts';

/** Hands a file from the main process to the person: the browser's or Electron's own save. */
export async function download(file: BinaryFile, fileName: string = file.name ?? 'tep'): Promise<void> {
  const url = URL.createObjectURL(new Blob([await file.arrayBuffer()], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the address by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

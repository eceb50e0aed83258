import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Same files, same bytes: the day inside a zip says nothing here. */
const STILL = new Date(Date.UTC(1980, 0, 1, 12));

/** A zip in memory. Paths with "/" make folders; yazl refuses paths that leave the zip. */
export async function zipFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { path, bytes } of files) zip.addBuffer(Buffer.from(bytes), path, { mtime: STILL });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

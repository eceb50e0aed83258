import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeDriveFiles } from '../../electron/platform/files/node-drive-files.ts';
import { writeBag } from '../../electron/platform/package/write-bag.ts';
import { compared, type Line, timed } from './measure.ts';

/** A package of 500 files, 200 MB, against copying and hashing the same files. */
export async function benchPackage(): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-bench-'));
  try {
    const files = Array.from({ length: 500 }, (_, at) => ({
      path: `van-kien/${at}.docx`,
      bytes: randomBytes(400 * 1024),
    }));
    const floor = await timed(() => copyAndHash(files, join(folder, 'chep')));
    const payload = files.map(({ path, bytes }) => ({ path, size: bytes.length, bytes: () => bytes }));
    const plan = { to: folder, name: 'goi', form: 'folder' as const, payload, facts: [], writtenAt: new Date(0) };
    const ours = await timed(async () => {
      for await (const _ of writeBag(plan, nodeDriveFiles));
    });
    return compared('package of 500 files, 200 MB', ours, floor, 'copy, sync, read back and sha256', 1 / 0.6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The floor writes as surely as a package must: each file synced and read back. */
async function copyAndHash(files: readonly { path: string; bytes: Buffer }[], to: string): Promise<void> {
  mkdirSync(join(to, 'van-kien'), { recursive: true });
  for (const { path, bytes } of files) {
    const file = await open(join(to, path), 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    createHash('sha256')
      .update(await readFile(join(to, path)))
      .digest('hex');
  }
}

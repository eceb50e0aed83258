import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileFile } from './hostile-files.ts';

/** What no file may pass: seconds of the processor, megabytes of the whole process. */
const MOST_MS = 5_000;
const MOST_MB = 500;

type Measured = {
  readonly name: string;
  /** Code of the refusal; null: checked; 'crash' */
  readonly code: string | null;
  readonly ms: number;
  readonly mb: number;
  readonly isFine: boolean;
};

const WORKER = join(import.meta.dirname, '..', 'hostile-check-worker.ts');
/** Nothing may hang longer, however busy the machine is. */
const LONGEST = 120_000;

/** Each file in a process of its own; or all in one, which is faster and whose memory is that of the worst. */
export function measureHostile(files: readonly HostileFile[], together: boolean): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'tep-hiem-'));
  try {
    if (!together) return files.flatMap((file) => run(folder, [file]));
    return run(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, files: readonly HostileFile[]): readonly Measured[] {
  const paths = files.map(({ make }, at) => {
    const path = join(folder, `${at}.docx`);
    writeFileSync(path, make());
    return path;
  });
  const lines = outputOf(paths).trim().split('\n');
  return files.map(({ name, expected }, at) => {
    const line = lines[at] ?? '';
    const { code, ms, mb }: Omit<Measured, 'name' | 'isFine'> = line.startsWith('{')
      ? JSON.parse(line)
      : { code: 'crash', ms: 0, mb: 0 };
    const isFine = code !== 'crash' && ms <= MOST_MS && mb <= MOST_MB && (expected === 'any' || expected === code);
    return { name, code, ms, mb, isFine };
  });
}

function outputOf(paths: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [WORKER, ...paths], {
      encoding: 'utf8',
      timeout: LONGEST,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? '');
  }
}

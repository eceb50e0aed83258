import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Marks the fuses inside Electron's program; after it come version, count and one letter a fuse. */
const FUSES = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const FUSE_COUNT = 8;

type Node = {
  readonly files?: Readonly<Record<string, Node>>;
  readonly unpacked?: boolean;
  /** From the end of the header, in digits */
  readonly offset?: string;
  readonly size?: number;
};
export type Packed = {
  /** Files inside app.asar, with "/" between folders */
  readonly files: readonly string[];
  /** Files beside app.asar: what the system must load from disk */
  readonly unpacked: readonly string[];
  /** '1' on, '0' off, in Electron's order */
  readonly fuses: string;
  readonly languages: readonly string[];
  /** Writes what is inside app.asar into a folder of that name and gives its path */
  readonly unfold: () => string;
  readonly remove: () => void;
};

/**
 * Packs the program around a stand-in for Electron: a file that has fuses and
 * nothing else. What only the real distribution can show (the installer, the
 * integrity record in a Windows .exe) is left out.
 */
export function pack(platform: 'linux' | 'win'): Packed {
  const folder = mkdtempSync(join(tmpdir(), `pack-${platform}-`));
  const program = platform === 'win' ? 'electron.exe' : 'electron';
  mkdirSync(join(folder, 'electron', 'locales'), { recursive: true });
  for (const language of ['de', 'en-US', 'vi'])
    writeFileSync(join(folder, 'electron', 'locales', `${language}.pak`), '');
  const wire = Buffer.concat([FUSES, Buffer.from([1, FUSE_COUNT]), Buffer.from('1'.repeat(FUSE_COUNT))]);
  writeFileSync(join(folder, 'electron', program), Buffer.concat([Buffer.from('stand-in '), wire]), { mode: 0o755 });
  const windowsOnly = ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'];
  const args = [
    'node_modules/electron-builder/cli.js',
    ...[`--${platform}`, 'dir', '--x64', '--config', 'electron-builder.config.ts'],
    ...[`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'dist')}`],
    ...(platform === 'win' ? windowsOnly : []),
  ];
  execFileSync(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'] });

  const home = join(folder, 'dist', `${platform}-unpacked`);
  const executable = platform === 'win' ? 'thu-ky-dai-hoi.exe' : 'thu-ky-dai-hoi';
  const archive = join(home, 'resources', 'app.asar');
  return {
    files: filesOf(readHeader(archive)),
    unpacked: readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(`${archive}.unpacked`.length + 1)),
    fuses: readFuses(join(home, executable)),
    languages: readdirSync(join(home, 'locales')).sort(),
    unfold: () => unfold(archive, join(folder, 'unfolded', 'app.asar')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An archive begins with the sizes of its header and the header as JSON. */
function readHeader(archive: string): Node {
  const bytes = readFileSync(archive);
  return JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Node;
}

function filesOf(node: Node, path = ''): string[] {
  return Object.entries(node.files ?? {}).flatMap(([name, inside]) =>
    inside.files ? filesOf(inside, `${path}${name}/`) : [`${path}${name}`],
  );
}

function unfold(archive: string, target: string): string {
  const bytes = readFileSync(archive);
  const start = 8 + bytes.readUInt32LE(4);
  const write = ({ files, unpacked, offset = '0', size = 0 }: Node, path: string): void => {
    if (files) {
      mkdirSync(path, { recursive: true });
      for (const [name, inside] of Object.entries(files)) write(inside, join(path, name));
    } else if (!unpacked) writeFileSync(path, bytes.subarray(start + Number(offset), start + Number(offset) + size));
  };
  write(readHeader(archive), target);
  return target;
}

function readFuses(program: string): string {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(FUSES);
  return bytes.toString('latin1', at + FUSES.length + 2, at + FUSES.length + 2 + FUSE_COUNT);
}

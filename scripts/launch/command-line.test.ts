import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandLineProgram } from './command-line.ts';

let root: string;
let built: number;
const source = () => join(root, 'electron', 'hosts', 'daihoi', 'main.ts');
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const program = () =>
  commandLineProgram(root, async (from, folder) => {
    built += 1;
    writeFileSync(join(folder, 'main.js'), readFileSync(from));
  });

describe('the program of the command line', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dong-lenh-'));
    built = 0;
    mkdirSync(join(root, 'electron', 'hosts', 'daihoi'), { recursive: true });
    mkdirSync(join(root, 'shared'));
    write('package-lock.json', '{}');
    write('shared/rule.ts', '1');
    writeFileSync(source(), 'old');
  });

  it('is made once and kept', async () => {
    expect(readFileSync(await program(), 'utf8')).toBe('old');
    expect(await program()).toBe(await program());
    expect(built).toBe(1);
  });

  it.each([
    ['changed', () => write('shared/rule.ts', '22')],
    ['came', () => write('shared/other.ts', '1')],
    ['went', () => rmSync(join(root, 'shared', 'rule.ts'))],
    ['is another package', () => write('package-lock.json', '{ }')],
  ])('is made anew when a source %s, and the older one is removed', async (_, change) => {
    const before = await program();
    change();
    expect(await program()).not.toBe(before);
    expect([built, existsSync(before), readdirSync(join(root, 'out', 'daihoi')).length]).toEqual([2, false, 1]);
  });

  it('is the source where none can be made, and nothing half made is left', async () => {
    const failing = commandLineProgram(root, async (_, folder) => {
      writeFileSync(join(folder, 'half.js'), '');
      throw new Error('no tool');
    });
    expect(await failing).toBe(source());
    expect(readdirSync(join(root, 'out', 'daihoi'))).toEqual([]);
  });
});

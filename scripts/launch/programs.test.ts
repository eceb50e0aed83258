import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron, findNode, hasDisplay } from './programs.mjs';

function electronPackage({ installed }: { installed: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'electron-'));
  writeFileSync(join(folder, 'path.txt'), 'electron');
  mkdirSync(join(folder, 'dist'));
  if (installed) writeFileSync(join(folder, 'dist', 'electron'), '');
  return folder;
}

describe('the Electron program', () => {
  it('is found where its package unpacks it', () => {
    const folder = electronPackage({ installed: true });
    expect(findElectron({}, folder)).toBe(join(folder, 'dist', 'electron'));
  });

  it('is missing when only the package is there, or a download stopped halfway', () => {
    expect(findElectron({}, mkdtempSync(join(tmpdir(), 'electron-')))).toBeNull();
    expect(findElectron({}, electronPackage({ installed: false }))).toBeNull();
  });

  it('can be brought on a USB stick', () => {
    const stick = mkdtempSync(join(tmpdir(), 'stick-'));
    const usual = process.platform === 'win32' ? 'electron.exe' : 'electron';
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: stick }, stick)).toBeNull();
    writeFileSync(join(stick, usual), '');
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: stick }, stick)).toBe(join(stick, usual));
  });
});

it('Node for the sources is the one from the packages, whatever the system has', () => {
  expect(findNode()).toMatch(/node_modules[/\\]node-(linux|win)-x64[/\\]/);
});

it.runIf(process.platform === 'linux')('without a display there is no place for a window', () => {
  expect([hasDisplay({}), hasDisplay({ DISPLAY: ':0' }), hasDisplay({ WAYLAND_DISPLAY: 'w' })]).toEqual([
    false,
    true,
    true,
  ]);
});

import { describe, expect, it } from 'vitest';
import { browserArguments, findSystemBrowser } from './system-browser.ts';

const linux = (files: readonly string[], env: Record<string, string>) =>
  findSystemBrowser({ platform: 'linux', env, exists: (path) => files.includes(path) });

describe('the browser of this machine', () => {
  it('is Edge before Chrome before Chromium', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin', DISPLAY: ':0' };
    expect(linux(['/usr/bin/chromium', '/usr/bin/google-chrome'], env)).toBe('/usr/bin/google-chrome');
    expect(linux(['/usr/bin/chromium', '/usr/local/bin/microsoft-edge'], env)).toBe('/usr/local/bin/microsoft-edge');
  });

  it('is none where there is no display to show a window on', () => {
    expect(linux(['/usr/bin/chromium'], { PATH: '/usr/bin' })).toBeNull();
    expect(linux(['/usr/bin/chromium'], { PATH: '/usr/bin', WAYLAND_DISPLAY: 'wayland-0' })).toBe('/usr/bin/chromium');
  });

  it('is looked for where Windows keeps Edge', () => {
    const edge = 'C:\\Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramFiles: 'C:\\Program Files' };
    expect(findSystemBrowser({ platform: 'win32', env, exists: (path) => path === edge })).toBe(edge);
  });
});

describe('its arguments', () => {
  const args = browserArguments('http://127.0.0.1:5000/?token=t', '/home/thu/trinh-duyet');
  it('make a window of its own in a profile of its own', () => {
    expect(args).toContain('--app=http://127.0.0.1:5000/?token=t');
    expect(args).toContain('--user-data-dir=/home/thu/trinh-duyet');
  });
  it('never weaken the browser', () => {
    expect(args.filter((arg) => /sandbox|web-security|remote-debugging|certificate|disable-site/.test(arg))).toEqual(
      [],
    );
  });
});

import { expect, it } from 'vitest';
import { userDataFolder } from './user-data-folder.ts';

it.each([
  ['win32', { APPDATA: '/r' }, '/r/thu-ky-dai-hoi'],
  ['linux', {}, '/h/.config/thu-ky-dai-hoi'],
  ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/thu-ky-dai-hoi'],
  ['darwin', {}, '/h/Library/Application Support/thu-ky-dai-hoi'],
  ['linux', { DAIHOI_USER_DATA: '/usb/dai-hoi' }, '/usb/dai-hoi'],
] as const)('on %s with %j files are kept in %s', (platform, env, folder) => {
  expect(userDataFolder({ platform, env, home: '/h' })).toBe(folder);
});

/** Why a relative path would not mean the same file, or a safe one, on every computer. */
export type PathFault =
  | 'empty'
  | 'absolute'
  | 'drive-letter'
  | 'backslash'
  | 'parent-folder'
  | 'forbidden-character'
  | 'device-name'
  | 'ends-with-dot-or-space'
  | 'too-long';

/** Names Windows keeps for devices, whatever the ending. */
const DEVICE_NAME = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i;
const FORBIDDEN_CHARACTER = /[<>:"|?*\p{Cc}]/u;
/** Leaves room for a folder in front under Windows' 260. */
const LONGEST_PATH = 200;

/**
 * First fault of a slash-separated path below some folder; null when it is safe
 * and portable: it stays inside that folder on Linux, Windows and FAT drives alike.
 */
export function findPathFault(path: string): PathFault | null {
  if (path === '') return 'empty';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/')) return 'absolute';
  if (/^[a-z]:/i.test(path)) return 'drive-letter';
  if (path.length > LONGEST_PATH) return 'too-long';
  for (const name of path.split('/')) {
    const fault = findNameFault(name);
    if (fault) return fault;
  }
  return null;
}

function findNameFault(name: string): PathFault | null {
  if (name === '') return 'empty';
  if (name === '.' || name === '..') return 'parent-folder';
  if (FORBIDDEN_CHARACTER.test(name)) return 'forbidden-character';
  if (DEVICE_NAME.test(name)) return 'device-name';
  return /[. ]$/.test(name) ? 'ends-with-dot-or-space' : null;
}

/** Two paths with the same key are one file on Windows, on FAT drives or on a Mac. */
export const samePathKey = (path: string): string => path.normalize('NFC').toLowerCase();

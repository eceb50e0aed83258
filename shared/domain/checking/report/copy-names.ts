/** Names for copies that go into one folder, in the order given: a name that is taken gets "-2", "-3". Case counts for nothing, as on Windows. */
export function copyNames(names: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken.map(keyOf));
  return names.map((wanted) => {
    const base = wanted.replace(/\.docx$/i, '');
    let name = `${base}.docx`;
    for (let count = 2; used.has(keyOf(name)); count += 1) name = `${base}-${count}.docx`;
    used.add(keyOf(name));
    return name;
  });
}

const keyOf = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi');

const LONGEST = 120;
/** What Windows takes for a device, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name from outside as one that every file system takes and that leads nowhere else; without the ending. */
export function safeBaseName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const base = last
    .replace(/\.docx$/i, '')
    .replace(/[<>:"|?*\p{Cc}]/gu, '-')
    .slice(0, LONGEST)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (base === '') return 'van-ban';
  return DEVICE.test(base) ? `_${base}` : base;
}

/** "bao-cao-da-sua": the repaired copy of a paper; a tracked one says so, too. */
export const repairedBaseName = (name: string, tracked: boolean): string =>
  `${safeBaseName(name)}-da-sua${tracked ? '-theo-doi' : ''}`;

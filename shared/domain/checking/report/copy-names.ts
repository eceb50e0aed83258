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

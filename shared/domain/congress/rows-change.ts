/**
 * What saving a list changes, as undo and the journal say it: "Thêm chỉ tiêu Thu
 * nhập bình quân", "Sửa 3 chỉ tiêu, xoá 1 chỉ tiêu"; null when nothing changes.
 * Rows are told apart by id.
 */
export function describeRowsChange<T extends { readonly id: string }>(
  noun: string,
  before: readonly T[],
  after: readonly T[],
  nameOf: (row: T) => string,
): string | null {
  const was = new Map(before.map((row) => [row.id, row]));
  const stays = new Set(after.map((row) => row.id));
  const parts = [
    count('thêm', noun, after.filter((row) => !was.has(row.id)).map(nameOf)),
    count('sửa', noun, after.filter((row) => was.has(row.id) && !isSameRow(was.get(row.id), row)).map(nameOf)),
    count('xoá', noun, before.filter((row) => !stays.has(row.id)).map(nameOf)),
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Field by field, whatever the order of the fields. */
export function isSameRow<T extends object>(a: T | undefined, b: T): boolean {
  return a !== undefined && (Object.keys(b) as (keyof T)[]).every((field) => a[field] === b[field]);
}

function count(verb: string, noun: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  return names.length === 1 ? `${verb} ${noun} ${names[0]}`.trim() : `${verb} ${names.length} ${noun}`;
}

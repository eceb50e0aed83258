import type { DraftValues, FieldValue, PaperField, TableRow } from '#shared/domain/documents/paper.ts';
import { isBlankRichText, type RichText } from '#shared/domain/documents/rich-text.ts';

/** Draft values come from a file, so each reader takes whatever is there and gives its own kind or nothing. */
export function readText(value: FieldValue | undefined): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

export function readWhole(value: FieldValue | undefined): number | null {
  const text = readText(value);
  return /^\d+$/.test(text) ? Number(text) : null;
}

export function readRich(value: FieldValue | undefined): RichText | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'doc') return null;
  return value as RichText;
}

export function readRows(value: FieldValue | undefined): readonly TableRow[] {
  return Array.isArray(value) ? (value as readonly TableRow[]) : [];
}

/** Rows in which something is written. */
export function countRows(value: FieldValue | undefined): number {
  return readRows(value).filter((row) => Object.values(row).some((cell) => cell.trim() !== '')).length;
}

export function isBlank(field: PaperField, value: FieldValue | undefined): boolean {
  if (field.type === 'rich') return isBlankRichText(readRich(value) ?? { type: 'doc', content: [] });
  return field.type === 'table' ? countRows(value) === 0 : readText(value).trim() === '';
}

/** Equal as saved: an emptied field is the same as one never written. */
export function sameValues(left: DraftValues, right: DraftValues): boolean {
  return left === right || canonical(left) === canonical(right);
}

function canonical(values: DraftValues): string {
  return JSON.stringify(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== '')
      .sort(),
  );
}

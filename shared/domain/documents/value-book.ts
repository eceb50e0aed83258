import type { CongressKind } from '../congress/congress.ts';
import type { DraftValues, FieldValue, MissingValue, PaperField, PaperWarning, TableRow, UsedValue } from './paper.ts';
import { readRichText } from './read-rich-text.ts';
import type { RichText } from './rich-text.ts';

/**
 * Keeps account while a paper is shaped: which record values were printed, which
 * required ones are missing, what a careful reader would ask. A missing value
 * prints as a marked gap `⟦nhãn⟧`.
 */
export type ValueBook = {
  /** Prints the record value of a field; a blank one is missing when the field is required. */
  readonly record: (field: string, record: string, value: string | null) => string;
  /** Notes a record value that is printed as part of something greater. */
  readonly note: (used: UsedValue) => void;
  /** Typed text, trimmed. */
  readonly text: (field: string) => string;
  readonly rich: (field: string) => RichText;
  /** Typed rows with something in them. */
  readonly rows: (field: string) => readonly TableRow[];
  readonly whole: (field: string) => number | null;
  /** Marks a required field as missing; `detail` names one record of many ("Bước 2: ngày họp"). '' for an optional field. */
  readonly lack: (field: string, detail?: string) => string;
  readonly warn: (warning: PaperWarning) => void;
  readonly close: () => {
    readonly used: readonly UsedValue[];
    readonly missing: readonly MissingValue[];
    readonly warnings: readonly PaperWarning[];
  };
};

export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [] };
export const gap = (label: string): string => `⟦${label}⟧`;
const richParagraph = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export function openValueBook(fields: readonly PaperField[], values: DraftValues, kind: CongressKind): ValueBook {
  const used = new Map<string, UsedValue>();
  const missing = new Map<string, MissingValue>();
  const warnings: PaperWarning[] = [];
  const fieldOf = (name: string) => getField(fields, name);
  const applies = (name: string) => isFieldFor(fieldOf(name), kind, values);

  const lack = (name: string, detail?: string): string => {
    const { label, section, required } = fieldOf(name);
    if (!required || !applies(name)) return '';
    missing.set(`${name} ${detail ?? ''}`, { field: name, label: detail ?? label, section });
    return gap(detail ?? label);
  };
  const note = (entry: UsedValue) => void used.set(`${entry.tag} ${entry.record}`, entry);
  return {
    lack,
    record: (name, record, value) => {
      const printed = value?.trim() ?? '';
      note({ tag: name, label: fieldOf(name).label, value: printed, record });
      return printed === '' ? lack(name) : printed;
    },
    note,
    ...typedSide(values, applies, lack),
    warn: (warning) => warnings.push(warning),
    close: () => ({ used: [...used.values()], missing: [...missing.values()], warnings }),
  };
}

type TypedSide = Pick<ValueBook, 'text' | 'rich' | 'rows' | 'whole'>;

/** What the clerk typed; a blank is missing where the field is required. */
function typedSide(values: DraftValues, applies: (field: string) => boolean, lack: ValueBook['lack']): TypedSide {
  return {
    text: (name) => readText(values[name]) || lack(name),
    rich: (name) => {
      const text = readRichText(values[name]);
      if (text && applies(name)) return text;
      const mark = lack(name);
      return mark === '' ? EMPTY_RICH_TEXT : richParagraph(mark);
    },
    rows: (name) => {
      const rows = applies(name) ? readRows(values[name]) : [];
      if (rows.length === 0) lack(name);
      return rows;
    },
    whole: (name) => {
      const number = readWhole(values[name]);
      if (number === null) lack(name);
      return number;
    },
  };
}

/** Whether a field is asked for at this kind of congress and after what was chosen in the draft. */
export const isFieldFor = ({ kinds, unless }: PaperField, kind: CongressKind, values: DraftValues): boolean =>
  (kinds === undefined || kinds.includes(kind)) && (unless === undefined || values[unless.field] !== unless.value);

function getField(fields: readonly PaperField[], name: string): PaperField {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`The paper has no field ${name}`);
  return field;
}

function readText(value: FieldValue | undefined): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** Drafts come from outside (screen, command line): a cell that is no text counts as blank. */
function readRows(value: FieldValue | undefined): readonly TableRow[] {
  if (!Array.isArray(value)) return [];
  const rows = (value as readonly unknown[]).filter((row) => typeof row === 'object' && row !== null);
  return rows
    .map((row) => Object.fromEntries(Object.entries(row as TableRow).map(([name, cell]) => [name, readText(cell)])))
    .filter((row) => Object.values(row).some((cell) => cell !== ''));
}

function readWhole(value: FieldValue | undefined): number | null {
  const text = readText(value);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

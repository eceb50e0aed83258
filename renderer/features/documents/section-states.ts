import type { CongressKind } from '#shared/domain/congress/congress.ts';
import { figuresIn } from '#shared/domain/documents/figures/map-figures.ts';
import type {
  DraftValues,
  MissingValue,
  PaperDefinition,
  PaperField,
  UsedValue,
} from '#shared/domain/documents/paper.ts';
import { EMPTY_RICH_TEXT, isFieldFor } from '#shared/domain/documents/value-book.ts';
import { countRows, isBlank, readRich } from './field-values.ts';

/** empty: nothing there yet · missing: something required is not there · rows: n lines of a table · done */
export type SectionState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'rows'; readonly count: number }
  | { readonly kind: 'done' };

type Desk = {
  readonly values: DraftValues;
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
};

/** Fields asked for at this kind of congress and after what was chosen, in the order of the form. */
export function fieldsOf(
  definition: PaperDefinition,
  section: string,
  kind: CongressKind,
  values: DraftValues,
): readonly PaperField[] {
  return definition.fields.filter((field) => field.section === section && isFieldFor(field, kind, values));
}

/**
 * Missing values as of what is on the screen: the store's list is as old as the
 * last save, so typed fields are judged here and record fields there, each with
 * every single thing that it lacks ("Bước 4: chưa ghi ngày họp").
 */
export function currentMissing(
  definition: PaperDefinition,
  kind: CongressKind,
  { values, missing }: Pick<Desk, 'values' | 'missing'>,
): readonly MissingValue[] {
  return definition.sections.flatMap(({ id }) =>
    fieldsOf(definition, id, kind, values).flatMap((field) => [
      ...(isMissing(field, values, missing) ? missingOf(field, missing) : []),
      ...goneFigures(field, values, missing),
    ]),
  );
}

function missingOf({ name, label, section, source }: PaperField, missing: readonly MissingValue[]) {
  const listed = source === 'record' ? missing.filter(({ field }) => field === name) : [];
  const labels = listed.length === 0 ? [label] : [...new Set(listed.map((one) => one.label || label))];
  return labels.map((one): MissingValue => ({ field: name, label: one, section }));
}

function isMissing(field: PaperField, values: DraftValues, missing: readonly MissingValue[]): boolean {
  if (field.source === 'typed' && isBlank(field, values[field.name])) return field.required || isListed(field, missing);
  return field.source === 'record' && isListed(field, missing);
}

const isListed = (field: PaperField, missing: readonly MissingValue[]) =>
  missing.some((one) => one.field === field.name && one.figure === undefined);

/** Figures whose record is gone, as long as they stand in the text. */
function goneFigures({ name, type }: PaperField, values: DraftValues, missing: readonly MissingValue[]) {
  const listed = missing.filter((one) => one.field === name && one.figure !== undefined);
  if (type !== 'rich' || listed.length === 0) return [];
  const keys = new Set(figuresIn(readRich(values[name]) ?? EMPTY_RICH_TEXT).map(({ attrs }) => attrs.key));
  return listed.filter(({ figure = '' }) => keys.has(figure));
}

export function sectionState(fields: readonly PaperField[], { values, used, missing }: Desk): SectionState {
  const lacking = fields.filter((field) => missing.some((one) => one.field === field.name));
  const filled = fields.filter((field) =>
    field.source === 'record'
      ? used.some(({ tag, value }) => tag === field.name && value !== '')
      : !isBlank(field, values[field.name]),
  );
  if (filled.length === 0) return { kind: 'empty' };
  if (lacking.length > 0) return { kind: 'missing', count: lacking.length };
  const typed = fields.filter(({ source }) => source === 'typed');
  const [only] = typed;
  if (typed.length === 1 && only?.type === 'table') return { kind: 'rows', count: countRows(values[only.name]) };
  return { kind: 'done' };
}

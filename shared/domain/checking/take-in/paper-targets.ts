import type { CongressKind } from '../../congress/congress.ts';
import type { DraftValues, PaperField, PaperSection } from '../../documents/paper.ts';
import { FORMAT_SECTION } from '../../documents/paper-field.ts';
import { isFieldFor } from '../../documents/value-book.ts';
import type { HeadingName } from './match-heading.ts';
import type { TakeInTarget } from './take-in.ts';

/** What a take-in must know of a paper. */
export type TakingPaper = { readonly sections: readonly PaperSection[]; readonly fields: readonly PaperField[] };

/** Where a heading leads: a field that is typed, or null for a section that prints records only. */
export type HeadingTarget = {
  readonly field: string | null;
  /** The only field of its section that text goes to */
  readonly isOnly: boolean;
};

const isTaken = ({ type, source }: PaperField) => source === 'typed' && (type === 'rich' || type === 'table');

/** Fields that text can be put into, in the order of the paper. */
export function targetsOf({ sections, fields }: TakingPaper, kind: CongressKind, values: DraftValues): TakeInTarget[] {
  return sections.flatMap((section) =>
    fields
      .filter((field) => field.section === section.id && isTaken(field) && isFieldFor(field, kind, values))
      .map(({ name, label, type }) => ({
        ...{ field: name, label, sectionLabel: section.label },
        type: type === 'table' ? ('table' as const) : ('rich' as const),
        hasText: isFilled(values[name]),
      })),
  );
}

function isFilled(value: DraftValues[string] | undefined): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && 'content' in value ? value.content.length > 0 : true;
}

/** Names of sections and of their fields; parts are told apart by their place. */
export function namesOf(paper: TakingPaper, kind: CongressKind, values: DraftValues): HeadingName<HeadingTarget>[] {
  const parts = [...new Set(paper.sections.flatMap(({ part }) => part ?? []))];
  const asked = paper.fields.filter((field) => isFieldFor(field, kind, values));
  return paper.sections.flatMap((section) => {
    if (section.id === FORMAT_SECTION.id) return [];
    const part = section.part === undefined ? null : parts.indexOf(section.part);
    const own = asked.filter((field) => field.section === section.id);
    const takers = own.filter(isTaken);
    if (own.length === 0) return [];
    const isOnly = takers.length === 1;
    const first: HeadingTarget = { field: takers[0]?.name ?? null, isOnly };
    return [
      { words: section.label, part, target: first },
      ...takers.map(({ name, label }) => ({ words: label, part, target: { field: name, isOnly } })),
    ];
  });
}

import { BLANK_DRAFT, type DelegateDraft } from '#shared/domain/delegates/person.ts';
import { birthBounds, partyBounds, readRosterDay } from '#shared/domain/delegates/roster-day.ts';
import { formatDay } from '../../lib/format.ts';

/** What the person form holds: days as typed, at the precision that is known. */
type DayField = 'bornOn' | 'joinedPartyOn' | 'officialOn' | 'disciplinedOn' | 'disciplineEndsOn';
export type PersonValues = Omit<DelegateDraft, DayField> & { readonly [Field in DayField]: string };

export function toValues(person: DelegateDraft): PersonValues {
  return {
    ...person,
    bornOn: formatDay(person.bornOn),
    joinedPartyOn: formatDay(person.joinedPartyOn),
    officialOn: formatDay(person.officialOn),
    disciplinedOn: formatDay(person.disciplinedOn),
    disciplineEndsOn: formatDay(person.disciplineEndsOn),
  };
}

/** The form's values over what was known; days that cannot be read come out as null (the form refuses them first). */
export function toDraft(was: DelegateDraft, values: Partial<PersonValues>, thisYear: number): DelegateDraft {
  const merged = { ...toValues(was), ...values };
  const draft = Object.fromEntries(
    (Object.keys(BLANK_DRAFT) as (keyof DelegateDraft)[]).map((field) => [field, merged[field] ?? BLANK_DRAFT[field]]),
  ) as DelegateDraft;
  return {
    ...draft,
    bornOn: readTypedDay(merged.bornOn, 'birth', thisYear) ?? null,
    joinedPartyOn: readTypedDay(merged.joinedPartyOn, 'party', thisYear) ?? null,
    officialOn: readTypedDay(merged.officialOn, 'party', thisYear) ?? null,
    disciplinedOn: readTypedDay(merged.disciplinedOn, 'party', thisYear) ?? null,
    disciplineEndsOn: readTypedDay(merged.disciplineEndsOn, 'party', thisYear) ?? null,
  };
}

/** A typed day as ISO text at known precision; null when nothing is typed, undefined when it is no day. */
export function readTypedDay(typed: string, of: 'birth' | 'party', thisYear: number): string | null | undefined {
  const read = readRosterDay(typed, of === 'birth' ? birthBounds(thisYear) : partyBounds(thisYear));
  if (read.kind === 'empty') return null;
  return read.kind === 'day' ? read.day : undefined;
}

import { foldVietnamese, nameOrderKey } from '#shared/kernel/vietnamese-text.ts';
import { BLANK_DRAFT, type Delegate, type DelegateDraft, draftOf } from './person.ts';
import { placeInWords, type ReadRow } from './read-roster.ts';
import type { RosterRow, RosterRowProblem } from './roster-import.ts';

/**
 * Who on the roster is meant by a row. The same name (without marks) and the same
 * birth date is the same person; anything less certain is put to the clerk.
 */
export type RosterMatcher = { readonly match: (read: ReadRow) => RosterRow };

export function openMatcher(roster: readonly Delegate[]): RosterMatcher {
  const byName = new Map<string, Delegate[]>();
  for (const delegate of roster) add(byName, foldVietnamese(delegate.fullName), delegate);
  const seen = new Map<string, ReadRow[]>();

  return {
    match: (read) => {
      if (read.draft.fullName === '') return { ...read, action: 'reject', matches: null, changes: [] };
      const name = foldVietnamese(read.draft.fullName);
      const earlier = (seen.get(name) ?? []).find((other) => isDouble(other.draft, read.draft));
      add(seen, name, read);
      if (earlier)
        return doubleInFile(
          read,
          earlier,
          (byName.get(name) ?? []).find((d) => isSamePerson(d, read.draft)),
        );
      return decideDoubtful(matchRow(read, byName.get(name) ?? []));
    },
  };
}

const DECIDED: ReadonlySet<RosterRowProblem['code']> = new Set(['impossible-date', 'two-dates', 'person-or-heading']);

/** A day that cannot be, two of which one must be chosen, or a row that may be no person is for the clerk to decide, unless the row would change nothing anyway. */
function decideDoubtful(row: RosterRow): RosterRow {
  if (row.action !== 'add' && row.action !== 'update') return row;
  return row.problems.some(({ code }) => DECIDED.has(code)) ? { ...row, action: 'decide' } : row;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function matchRow(read: ReadRow, sameName: readonly Delegate[]): RosterRow {
  const same = sameName.filter((delegate) => isSamePerson(delegate, read.draft));
  const alike = same.filter((delegate) => isSameSpelling(delegate.fullName, read.draft.fullName));
  const certain = alike.length === 1 ? alike[0] : alike.find((delegate) => isSameSeat(delegate, read.draft));
  if (certain) return compareRow(read, certain);
  const similar = same[0] ?? sameName.find((delegate) => mayBeSamePerson(delegate, read.draft));
  return similar ? decide(read, similar) : { ...read, action: 'add', matches: null, changes: [] };
}

/** "Hoà" and "Hòa" are one spelling, "Hoa" is another. */
const isSameSpelling = (one: string, other: string) => nameOrderKey(one) === nameOrderKey(other);

const isSameSeat = (one: DelegateDraft, other: DelegateDraft) => one.unit === other.unit && one.post === other.post;

/** Same birth date as far as it is written; without one, only within the same unit. */
function isSamePerson(one: DelegateDraft, other: DelegateDraft): boolean {
  if (one.bornOn !== other.bornOn) return false;
  return one.bornOn !== null || (one.unit === other.unit && isSameSpelling(one.fullName, other.fullName));
}

const isDouble = (one: DelegateDraft, other: DelegateDraft) =>
  isSamePerson(one, other) && isSameSpelling(one.fullName, other.fullName);

function mayBeSamePerson(delegate: Delegate, draft: DelegateDraft): boolean {
  const [known, read] = [delegate.bornOn ?? '', draft.bornOn ?? ''];
  if (known.startsWith(read) || read.startsWith(known)) return true;
  return delegate.unit !== '' && delegate.unit === draft.unit && isSameSpelling(delegate.fullName, draft.fullName);
}

const toMatch = ({ id, number, fullName, bornOn }: Delegate) => ({ id, number, fullName, bornOn });

function compareRow(read: ReadRow, delegate: Delegate): RosterRow {
  const changes = findChanges(delegate, read.draft);
  const action = changes.length > 0 ? 'update' : 'unchanged';
  return { ...read, action, matches: toMatch(delegate), changes };
}

function decide(read: ReadRow, delegate: Delegate): RosterRow {
  const born = delegate.bornOn === null ? 'chưa có ngày sinh' : `sinh ${shownDay(delegate.bornOn)}`;
  const message = `${placeInWords(read)}: “${read.draft.fullName}” gần giống số ${delegate.number} “${delegate.fullName}” (${born}); hãy chọn là một người hay hai người.`;
  const problem: RosterRowProblem = { row: read.row, code: 'similar-person', message };
  const changes = findChanges(delegate, read.draft);
  return { ...read, problems: [...read.problems, problem], action: 'decide', matches: toMatch(delegate), changes };
}

function doubleInFile(read: ReadRow, earlier: ReadRow, delegate: Delegate | undefined): RosterRow {
  const message = `${placeInWords(read)}: “${read.draft.fullName}” trùng họ tên và ngày sinh với ${placeInWords(earlier).replace(/^./, (letter) => letter.toLowerCase())}; hãy chọn nhập hay bỏ qua.`;
  const problem: RosterRowProblem = { row: read.row, code: 'double-in-file', message };
  return {
    ...read,
    problems: [...read.problems, problem],
    action: 'decide',
    matches: delegate ? toMatch(delegate) : null,
    changes: [],
  };
}

const shownDay = (day: string) => day.split('-').reverse().join('/');

/** A sheet says nothing about being summoned, and levels are the clerk's own. */
const COMPARED = (Object.keys(BLANK_DRAFT) as (keyof DelegateDraft)[]).filter(
  (field) => field !== 'summoned' && field !== 'expertiseLevel' && field !== 'theoryLevel',
);

/** What the sheet knows better. A blank cell changes nothing, nor does a day less precise than the known one. */
export function findChanges(delegate: Delegate, draft: DelegateDraft): RosterRow['changes'] {
  return COMPARED.flatMap((field) => {
    const [was, now] = [String(delegate[field] ?? ''), String(draft[field] ?? '')];
    if (now === '' || now === was) return [];
    if (field === 'fullName' && isSameSpelling(was, now)) return [];
    if (/On$/.test(field) && was.startsWith(now)) return [];
    return [{ field, was, now }];
  });
}

/** The person after an update: what the sheet says, over what was known. */
export function applyChanges(delegate: Delegate, changes: RosterRow['changes']): DelegateDraft {
  const values = changes.map(({ field, now }) => [field, field === 'partyBadge' ? Number(now) : now]);
  return { ...draftOf(delegate), ...Object.fromEntries(values) };
}

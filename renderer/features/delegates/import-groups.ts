import {
  type RosterPlace,
  type RosterPreview,
  type RosterRow,
  rowKey,
} from '#shared/domain/delegates/roster-import.ts';
import type { ImportGroup } from './messages.ts';

export type Decision = 'add' | 'update' | 'skip';
/** By `rowKey` */
export type Decisions = Readonly<Record<string, Decision>>;
/** `rowKey` → fields that stay as they are on the roster */
export type Kept = Record<string, RosterRow['changes'][number]['field'][]>;

/** A line of the preview: a person, or a row passed over on purpose. */
export type PreviewLine = RosterPlace & { readonly key: string } & (
    | { readonly person: RosterRow }
    | { readonly text: string }
  );

const GROUPS: readonly ImportGroup[] = ['decide', 'add', 'update', 'unchanged', 'reject', 'problems'];

/** Lines by what accepting would do; a group without lines is left out. What needs a decision stands first. */
export function groupLines(preview: RosterPreview): ReadonlyMap<ImportGroup, readonly PreviewLine[]> {
  const groups = new Map<ImportGroup, PreviewLine[]>(GROUPS.map((group) => [group, []]));
  for (const person of preview.rows) {
    const line = { ...placeOf(person), key: `row-${rowKey(person)}`, person };
    groups.get(person.action)?.push(line);
    if (person.problems.length > 0 && person.action !== 'decide' && person.action !== 'reject')
      groups.get('problems')?.push(line);
  }
  for (const { text, ...place } of preview.skipped)
    groups.get('reject')?.push({ ...place, key: `skipped-${rowKey(place)}`, text });
  return new Map([...groups].filter(([, lines]) => lines.length > 0));
}

const placeOf = ({ sheet, row }: RosterPlace): RosterPlace => (sheet === undefined ? { row } : { sheet, row });

export type Outcome = { readonly add: number; readonly update: number; readonly open: number };

/** What accepting would do with these decisions; `open`: doubtful rows nobody decided, which are left out. */
export function outcomeOf(preview: RosterPreview, decisions: Decisions): Outcome {
  const does = preview.rows.map((row) => (row.action === 'decide' ? (decisions[rowKey(row)] ?? 'open') : row.action));
  const count = (what: string) => does.filter((done) => done === what).length;
  return { add: count('add'), update: count('update'), open: count('open') };
}

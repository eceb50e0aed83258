import type { RosterPreview, RosterRow } from '#shared/domain/delegates/roster-import.ts';
import type { ImportGroup } from './messages.ts';

export type Decision = 'add' | 'update' | 'skip';
export type Decisions = Readonly<Record<number, Decision>>;
/** Row number → fields that stay as they are on the roster */
export type Kept = Record<number, RosterRow['changes'][number]['field'][]>;

/** A line of the preview: a person, or a row passed over on purpose. */
export type PreviewLine =
  | { readonly key: string; readonly row: number; readonly person: RosterRow }
  | { readonly key: string; readonly row: number; readonly text: string };

const GROUPS: readonly ImportGroup[] = ['decide', 'add', 'update', 'unchanged', 'reject', 'problems'];

/** Lines by what accepting would do; a group without lines is left out. What needs a decision stands first. */
export function groupLines(preview: RosterPreview): ReadonlyMap<ImportGroup, readonly PreviewLine[]> {
  const groups = new Map<ImportGroup, PreviewLine[]>(GROUPS.map((group) => [group, []]));
  for (const person of preview.rows) {
    const line = { key: `row-${person.row}`, row: person.row, person };
    groups.get(person.action)?.push(line);
    if (person.problems.length > 0 && person.action !== 'decide' && person.action !== 'reject')
      groups.get('problems')?.push(line);
  }
  for (const { row, text } of preview.skipped) groups.get('reject')?.push({ key: `skipped-${row}`, row, text });
  return new Map([...groups].filter(([, lines]) => lines.length > 0));
}

export type Outcome = { readonly add: number; readonly update: number; readonly open: number };

/** What accepting would do with these decisions; `open`: doubtful rows nobody decided, which are left out. */
export function outcomeOf(preview: RosterPreview, decisions: Decisions): Outcome {
  const does = preview.rows.map((row) => (row.action === 'decide' ? (decisions[row.row] ?? 'open') : row.action));
  const count = (what: string) => does.filter((done) => done === what).length;
  return { add: count('add'), update: count('update'), open: count('open') };
}

import { expect, it } from 'vitest';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { openRoster } from '../../shared/domain/delegates/read-roster.ts';
import { findRosterLayout } from '../../shared/domain/delegates/roster-layout.ts';
import { makeSheet, type ReshuffledSheet } from '../fixtures/reshuffled/sheet.ts';

const SHEETS = 200;
const NO_CHOICE = { byColumn: {}, byHeader: new Map() };

/** What is wrong with the reading of one sheet, in words; empty when every person and field came out right. */
async function findFaults({ bytes, people }: ReshuffledSheet): Promise<string[]> {
  const read = await readSheets(bytes);
  if (!read.ok) return [`refused: ${read.error}`];
  const layouts = read.value.map((sheet) => ({ sheet, layout: findRosterLayout(sheet, NO_CHOICE) }));
  const found = layouts.find(({ layout }) => layout !== null);
  if (!found?.layout) return ['no table found'];
  const { sheet, layout } = found;
  const reader = openRoster(sheet, layout, { thisYear: 2026 });
  const lines = sheet.rows.slice(layout.firstRow).map((_, index) => reader.readLine(layout.firstRow + index));
  const rows = lines.flatMap((line) => (line.kind === 'person' ? [line.person] : []));
  const problems = rows.flatMap((row) => row.problems.map(({ message }) => message));
  if (rows.length !== people.length)
    return [`${rows.length} people instead of ${people.length}: ${rows.map(({ draft }) => draft.fullName).join(', ')}`];
  const faults = people.flatMap((person, at) => {
    const draft = (rows[at]?.draft ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(person)
      .filter(([field, value]) => draft[field] !== value)
      .map(
        ([field, value]) =>
          `${person.fullName}: ${field} is ${JSON.stringify(draft[field])}, not ${JSON.stringify(value)}`,
      );
  });
  return [...faults, ...problems];
}

it(`${SHEETS} reshuffled sheets come out right, every person and every field`, async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= SHEETS; seed += 1) {
    const sheet = await makeSheet(seed);
    const wrong = await findFaults(sheet);
    if (wrong.length > 0) faults.push(`${sheet.file} (${sheet.look}): ${wrong.slice(0, 4).join(' | ')}`);
  }
  expect(faults).toEqual([]);
});

import type { FactRow } from './fact.ts';
import { folded } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

/**
 * documents.md §7.12: who is given ballots stands on a list by the same name. A name that no list has, though one
 * person of a list differs from it by its marks only, is that person misspelt.
 */
export function misspeltNames(rows: readonly FactRow[]): readonly SetFinding[] {
  const listed = rows.flatMap(({ key, values }) =>
    key.startsWith(BORN) ? [{ name: key.slice(BORN.length), place: values[0]?.places[0] }] : [],
  );
  const known = new Set(listed.map(({ name }) => name));
  const said = new Set<string>();
  return rows.flatMap(({ key, values }) => {
    const [, name = ''] = BALLOTS.exec(key) ?? [];
    if (name === '' || known.has(name)) return [];
    const [one, ...others] = listed.filter((person) => folded(person.name) === folded(name));
    const against = one?.place;
    if (!one || !against || others.length > 0) return [];
    return values.flatMap(({ places }) =>
      places.flatMap(({ file, where }) => {
        const place = `${file} ${name}`;
        if (said.has(place)) return [];
        said.add(place);
        const found = `kết quả bầu ghi tên ${inTitle(where.text)}, danh sách ghi ${inTitle(against.where.text)}`;
        return [setFinding('NV-06', { file, where, against }, { found, expected: 'một cách viết tên' })];
      }),
    );
  });
}

const BORN = 'born:';
const BALLOTS = /^votes:[a-z]+:(.+)$/;
/** "Nông Xuân Dũng" of "Nông Xuân Dũng: 109" and of "Nông Xuân Dũng, 2/4/1968" */
const inTitle = (words: string): string => words.split(/[:,]/)[0] ?? words;

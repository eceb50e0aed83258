import { BODIES, type BodyList } from './congress-bodies.ts';
import type { FactPlace, FactRow } from './fact.ts';
import { folded } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

/**
 * documents.md §7.12: who is given ballots, or is of a body of the congress, stands on a list by the same name. A name that no list has, though one
 * person of a list differs from it by its marks only, is that person misspelt.
 */
export function misspeltNames(
  rows: readonly FactRow[],
  bodies: readonly (readonly BodyList[])[],
): readonly SetFinding[] {
  const listed = rows.flatMap(({ key, values }) =>
    key.startsWith(BORN) ? [{ name: key.slice(BORN.length), place: values[0]?.places[0] }] : [],
  );
  const known = new Set(listed.map(({ name }) => name));
  const said = new Set<string>();
  return namedIn(rows, bodies).flatMap(({ name, shown, told, place: { file, where } }) => {
    const [one, ...others] = listed.filter((person) => folded(person.name) === folded(name));
    const against = one?.place;
    if (known.has(name) || !against || others.length > 0 || said.has(`${file} ${name}`)) return [];
    said.add(`${file} ${name}`);
    const found = `${told} ghi tên ${shown}, danh sách ghi ${inTitle(against.where.text)}`;
    return [setFinding('NV-06', { file, where, against }, { found, expected: 'một cách viết tên' })];
  });
}

type Named = { readonly name: string; readonly shown: string; readonly told: string; readonly place: FactPlace };

/** Who is given ballots, and who is told to be of a body of the congress. */
const namedIn = (rows: readonly FactRow[], bodies: readonly (readonly BodyList[])[]): readonly Named[] => [
  ...rows.flatMap(({ key, values }) => {
    const [, name = ''] = BALLOTS.exec(key) ?? [];
    const places = name === '' ? [] : values.flatMap((value) => value.places);
    return places.map((place) => ({ name, shown: inTitle(place.where.text), told: 'kết quả bầu', place }));
  }),
  ...bodies.flatMap((lists, file) =>
    lists.flatMap(({ body, members }) =>
      members.map(({ key, name, where }) => ({ name: key, shown: name, told: BODIES[body], place: { file, where } })),
    ),
  ),
];

const BORN = 'born:';
const BALLOTS = /^votes:[a-z]+:(.+)$/;
/** "Nông Xuân Dũng" of "Nông Xuân Dũng: 109" and of "Nông Xuân Dũng, 2/4/1968" */
const inTitle = (words: string): string => words.split(/[:,]/)[0] ?? words;

/**
 * documents.md §7.12: whom one paper alone calls by a name that differs in one word from a person born on the very same
 * day, whom several papers name and this one does not, is that person.
 */
export function renamedPeople(rows: readonly FactRow[]): readonly SetFinding[] {
  const people = rows.flatMap(({ key, values }) => {
    const [only] = values;
    const isFull = only?.value.length === 10 && values.length === 1;
    return key.startsWith(BORN) && isFull
      ? [{ name: key.slice(BORN.length), born: only.value, places: only.places }]
      : [];
  });
  const filesOf = (places: readonly FactPlace[]) => new Set(places.map(({ file }) => file));
  return people.flatMap(({ name, born, places: [place, ...more] }) => {
    if (!place || filesOf([place, ...more]).size > 1) return [];
    const usual = people.find(
      (one) => one.born === born && differsInOneWord(one.name, name) && filesOf(one.places).size > 1,
    );
    const against = usual?.places[0];
    if (!usual || !against || filesOf(usual.places).has(place.file)) return [];
    const found = `${inTitle(place.where.text)} ở đây, văn bản khác ghi ${inTitle(against.where.text)} cùng ngày sinh`;
    return [setFinding('NV-06', { ...place, against }, { found, expected: 'một cách viết tên' })];
  });
}

/** Names that differ by their marks only are told apart as misspelt. */
function differsInOneWord(one: string, other: string): boolean {
  const [a, b] = [folded(one).split(' '), folded(other).split(' ')];
  return a.length === b.length && a.length > 2 && a.filter((word, at) => word !== b[at]).length === 1;
}

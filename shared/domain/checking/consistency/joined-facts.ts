import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { inCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import type { TextTable } from '../content/text-table.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const NAME = String.raw`đồng chí ((?:\p{Lu}[\p{L}'’]*\s){1,5}\p{Lu}[\p{L}'’]*)`;
const TOLD = new RegExp(
  String.raw`${NAME}\s*[,(](?: ?sinh (?:ngày )?(${DAY}|\d{4}),)? ?vào Đảng (?:ngày )?(${DAY})`,
  'gu',
);

/** `born`: '' where it is not told as a full day. */
type Joined = { readonly name: string; readonly born: string; readonly day: string; readonly where: TextPlace };

/** Papers of one congress about one circle of people. */
const OF_CONGRESS: ReadonlySet<string | null> = new Set([
  ...['candidate-list', 'delegate-roster', 'credentials-report', 'personnel-scheme', 'personnel-submission'],
  ...['congress-minutes', 'ratification-request'],
]);
const UNKNOWN = '?';

/**
 * documents.md §7.12: when each person joined the Party; who is told two days in one paper is two people. Outside
 * the papers of a congress only a name with its day of birth is one person.
 */
export function joinedFacts(text: PaperText): readonly Fact[] {
  const told = text.lines
    .filter(({ isCell }) => !isCell)
    .flatMap((line) =>
      [...line.text.matchAll(TOLD)].flatMap(([, name, born, day]) => toJoined({ name, born, day }, line)),
    );
  const people = [...text.tables.flatMap(joinedIn), ...told];
  const days = new Map<string, Set<string>>();
  for (const { name, day } of people) days.set(inCapitals(name), (days.get(inCapitals(name)) ?? new Set()).add(day));
  return people.flatMap(({ name, born, day, where }): Fact[] => {
    if (days.get(inCapitals(name))?.size !== 1 || (born === '' && !OF_CONGRESS.has(text.kind))) return [];
    return [
      {
        ...{
          key: `joined:${inCapitals(name)}:${born === '' ? UNKNOWN : born}`,
          label: `Ngày vào Đảng của đồng chí ${name}`,
        },
        ...{ value: day, shown: dayInWords(day), rule: 'NV-20' },
        where: { paragraph: where.paragraph, text: `${name}, vào Đảng ${dayInWords(day)}` },
      },
    ];
  });
}

/** The column of the day of joining alone: the day of becoming a full member is another one. */
function joinedIn({ columns, rows }: TextTable): readonly Joined[] {
  const name = columns.findIndex((head) => /^ho(?: va)? ten/.test(head));
  const joined = columns.flatMap((head, at) => (/vao dang|ket nap/.test(head) && !/chinh thuc/.test(head) ? [at] : []));
  const [column] = joined;
  if (name < 0 || column === undefined || joined.length > 1) return [];
  const birth = columns.findIndex((head) => /ngay sinh|sinh ngay|ngay, thang, nam sinh/.test(head));
  return rows.flatMap(({ cells, isGroup }) => {
    const [who, born, day] = [cells[name], cells[birth]?.text, cells[column]?.text];
    return isGroup || !who ? [] : toJoined({ name: who.text, born, day }, who);
  });
}

type Written = Readonly<Partial<Record<'name' | 'born' | 'day', string | undefined>>>;

function toJoined({ name = '', born = '', day: written = '' }: Written, where: TextPlace): readonly Joined[] {
  const [day, birth] = [isoOf(folded(written)), isoOf(folded(born))];
  const tidy = tidyText(name);
  if (day?.length !== 10 || tidy.split(' ').length < 2) return [];
  return [{ name: tidy, born: birth?.length === 10 ? birth : '', day, where }];
}

type PaperOfSet = { readonly kind: string | null; readonly unit: string; readonly facts: readonly Fact[] };

/**
 * The facts of each paper, where a person without a day of birth is taken for the one of that name in the other
 * papers of the same congress; with several of them, or none, for nobody outside it.
 */
export function factsWithBirths(papers: readonly PaperOfSet[]): readonly (readonly Fact[])[] {
  const births = new Map<string, Set<string>>();
  for (const { kind, unit, facts } of papers)
    for (const { key } of OF_CONGRESS.has(kind) ? facts : []) {
      const [what, name, born = UNKNOWN] = key.split(':');
      if (what !== 'joined' || born === UNKNOWN) continue;
      const of = `${unit}:${name}`;
      births.set(of, (births.get(of) ?? new Set()).add(born));
    }
  return papers.map(({ unit, facts }) =>
    facts.map((fact) => {
      const [what, name, born] = fact.key.split(':');
      if (what !== 'joined' || born !== UNKNOWN) return fact;
      const known = [...(births.get(`${unit}:${name}`) ?? [])];
      return { ...fact, key: `joined:${name}:${known.length === 1 ? known[0] : `${UNKNOWN}${unit}`}` };
    }),
  );
}

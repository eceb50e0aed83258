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
  String.raw`${NAME}\s*[,(](?: sinh (?:ngày )?(?:${DAY}|\d{4}),)? ?vào Đảng (?:ngày )?(${DAY})`,
  'gu',
);

type Joined = { readonly name: string; readonly day: string; readonly where: TextPlace };

/** documents.md §7.12: when each person joined the Party; who is told two days in one paper is two people. */
export function joinedFacts(text: PaperText): readonly Fact[] {
  const told = text.lines
    .filter(({ isCell }) => !isCell)
    .flatMap((line) => [...line.text.matchAll(TOLD)].flatMap(([, name, day]) => toJoined(name, day, line)));
  const people = [...text.tables.flatMap(joinedIn), ...told];
  const days = new Map<string, Set<string>>();
  for (const { name, day } of people) days.set(inCapitals(name), (days.get(inCapitals(name)) ?? new Set()).add(day));
  return people.flatMap(({ name, day, where }): Fact[] => {
    if (days.get(inCapitals(name))?.size !== 1) return [];
    return [
      {
        ...{ key: `joined:${inCapitals(name)}`, label: `Ngày vào Đảng của đồng chí ${name}` },
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
  return rows.flatMap(({ cells, isGroup }) =>
    isGroup || !cells[name] ? [] : toJoined(cells[name].text, cells[column]?.text, cells[name]),
  );
}

function toJoined(name = '', written = '', where: TextPlace): readonly Joined[] {
  const day = isoOf(folded(written));
  const tidy = tidyText(name);
  return day?.length !== 10 || tidy.split(' ').length < 2 ? [] : [{ name: tidy, day, where }];
}

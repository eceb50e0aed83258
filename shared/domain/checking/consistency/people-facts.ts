import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { inCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import type { TextTable } from '../content/text-table.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

type Born = { readonly name: string; readonly born: string; readonly where: TextPlace };

const TOLD =
  /đồng chí ((?:\p{Lu}[\p{L}'’]*\s){1,5}\p{Lu}[\p{L}'’]*)\s*[,(]\s*sinh (?:ngày |năm )?(\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/giu;

/** Who was born when, in tables and in running text; two people of one name in one table are nobody's mistake. */
export function peopleFacts(text: PaperText): readonly Fact[] {
  const listed = text.tables.map(bornIn);
  const doubles = new Set(listed.flatMap(namesakesIn));
  const told = text.lines
    .filter(({ isCell }) => !isCell)
    .flatMap((line) => [...line.text.matchAll(TOLD)].flatMap((found) => toBorn(found[1], found[2], line)));
  return [...listed.flat(), ...told].filter(({ name }) => !doubles.has(inCapitals(name))).flatMap(toFacts);
}

function bornIn({ columns, rows }: TextTable): readonly Born[] {
  const name = columns.findIndex((head) => /^ho(?: va)? ten/.test(head));
  const born = columns.flatMap((head, at) =>
    /ngay sinh|nam sinh|sinh ngay|ngay, thang, nam sinh/.test(head) ? [at] : [],
  );
  if (name < 0 || born.length === 0) return [];
  return rows.flatMap(({ cells, isGroup }) => {
    const day = born.map((at) => cells[at]?.text ?? '').find((cell) => /\d/.test(cell));
    const who = cells[name];
    return isGroup || !who ? [] : toBorn(who.text, day, who);
  });
}

function toBorn(name = '', written = '', where: TextPlace): readonly Born[] {
  const born = isoOf(folded(written));
  const tidy = tidyText(name);
  return born === null || tidy.split(' ').length < 2 ? [] : [{ name: tidy, born, where }];
}

function namesakesIn(people: readonly Born[]): readonly string[] {
  return people.flatMap((one, at) => {
    const key = inCapitals(one.name);
    return people.slice(0, at).some((other) => inCapitals(other.name) === key && other.born !== one.born) ? [key] : [];
  });
}

function toFacts({ name, born, where }: Born): readonly Fact[] {
  const place = { paragraph: where.paragraph, text: `${name}, ${dayInWords(born)}` };
  const facts: Fact[] = [
    {
      key: `born:${inCapitals(name)}`,
      label: `Ngày sinh của đồng chí ${name}`,
      value: born,
      shown: dayInWords(born),
      where: place,
      rule: 'NV-07',
    },
  ];
  if (born.length === 10)
    facts.push({
      key: `name:${folded(name)}:${born}`,
      label: `Tên của đồng chí ${name}`,
      value: inCapitals(name),
      shown: name,
      where: place,
      rule: 'NV-06',
    });
  return facts;
}

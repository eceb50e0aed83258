import type { TextPlace } from '../content/content-finding.ts';
import type { ContentRuleId } from '../content/content-rules.ts';

/** Something a paper states that another paper (or another place of it) may state differently. */
export type Fact = {
  /** Facts of one key must have one value */
  readonly key: string;
  /** In Vietnamese, for the table of facts */
  readonly label: string;
  /** Compared; `shown` is what people read */
  readonly value: string;
  readonly shown: string;
  readonly where: TextPlace;
  /** The rule that a disagreement between papers breaks */
  readonly rule: ContentRuleId;
};

/** `file`: which of the papers given, from 0. */
export type FactPlace = { readonly file: number; readonly where: TextPlace };
type FactValue = { readonly value: string; readonly shown: string; readonly places: readonly FactPlace[] };

/** One line of the table of facts: every value found with all its places, the most frequent first. */
export type FactRow = {
  readonly key: string;
  readonly label: string;
  readonly rule: ContentRuleId;
  readonly agrees: boolean;
  readonly values: readonly FactValue[];
};

/** All that the papers state, each fact once. A birth year agrees with a full date of that year. */
export function tableOfFacts(papers: readonly (readonly Fact[])[]): readonly FactRow[] {
  const byKey = new Map<string, { readonly fact: Fact; readonly file: number }[]>();
  for (const [file, facts] of papers.entries())
    for (const fact of facts) {
      const known = byKey.get(fact.key);
      if (known) known.push({ fact, file });
      else byKey.set(fact.key, [{ fact, file }]);
    }
  return [...byKey.values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const { key, label, rule } = first.fact;
    const values = valuesOf(held);
    return [{ key, label, rule, agrees: values.length === 1, values }];
  });
}

type Held = { readonly fact: Fact; readonly file: number };

function valuesOf(held: readonly Held[]): readonly FactValue[] {
  const values: { value: string; shown: string; places: FactPlace[] }[] = [];
  const fullest = [...held].sort((a, b) => b.fact.value.length - a.fact.value.length);
  for (const { fact, file } of fullest) {
    const place = { file, where: fact.where };
    const same = values.find(({ value }) => isSame(fact, value));
    if (same) same.places.push(place);
    else values.push({ value: fact.value, shown: fact.shown, places: [place] });
  }
  for (const { places } of values) places.sort((a, b) => a.file - b.file || a.where.paragraph - b.where.paragraph);
  return values.sort((a, b) => b.places.length - a.places.length || a.value.localeCompare(b.value));
}

/** Before an hour "HH:MM" told after the event; shorter than the mark of an hour that was set. */
export const ABOUT = '~';
const LATE_AT_MOST = 30;

/** An hour told after the event, within half an hour of another one. */
function isAbout(value: string, fuller: string): boolean {
  const [one, other] = [value, fuller].map((clock) => {
    const [hour, minute] = clock.slice(-5).split(':');
    return Number(hour) * 60 + Number(minute);
  });
  if (one === undefined || other === undefined || !(value.startsWith(ABOUT) || fuller.startsWith(ABOUT))) return false;
  return Math.abs(one - other) <= LATE_AT_MOST;
}

/** "1984" says less than "1984-05-02", not something else. */
const isSame = ({ key, value }: Fact, fuller: string): boolean =>
  value === fuller ||
  (key.startsWith('opening-hour:') && isAbout(value, fuller)) ||
  (key.startsWith('born:') && fuller.startsWith(`${value}-`)) ||
  (key.startsWith('venue:') && isWithin(value, fuller));

/** "Hội trường xã" says less than "Hội trường Uỷ ban nhân dân xã Bình An". */
const isWithin = (words: string, fuller: string): boolean => {
  const held = new Set(fuller.split(' '));
  return words.split(' ').every((word) => held.has(word));
};

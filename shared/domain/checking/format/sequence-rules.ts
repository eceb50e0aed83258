import { CONGRESS_KINDS, type PaperParts } from '../components/paper-parts.ts';
import { inCapitals } from '../components/words.ts';
import type { Severity } from './rule-facts.ts';

/** A paper's place in a row of numbers (HD05 §3.1.1). */
export type SeriesPlace = {
  readonly rule: 'SO-12' | 'SO-13';
  /** One for all papers of one congress; one for each type of a committee */
  readonly series: string;
  readonly number: number;
  /** Type and subject: what tells two papers from two copies of one */
  readonly title: string;
  readonly year: string;
};

/** null: no number yet, or nobody knows whose it is. */
export function seriesPlaceOf({ head, title }: PaperParts): SeriesPlace | null {
  const { number, issuerKind, placeDate } = head;
  if (number === null || number.number === '' || issuerKind === 'unknown') return null;
  const isCongress = CONGRESS_KINDS.has(issuerKind);
  const owner = isCongress && head.upper.length > 0 ? head.upper : head.issuer;
  const name = inCapitals(owner.map(({ text }) => text).join(' '));
  return {
    rule: isCongress ? 'SO-12' : 'SO-13',
    series: isCongress ? name : `${name} ${number.typeCode}`,
    number: Number(number.number),
    title: inCapitals([title.type, ...title.subject, ...head.letterSubject].map((one) => one?.text ?? '').join(' ')),
    year: placeDate?.year ?? '',
  };
}

/** `at`: which of the papers given. */
export type SequenceBreach = {
  readonly at: number;
  readonly rule: SeriesPlace['rule'];
  readonly found: string;
  readonly expected: string;
  readonly severity?: Severity;
};

/** Numbers given twice, and numbers left out, over the papers of a set. Copies of one paper are one paper. */
export function findSequenceBreaches(places: readonly (SeriesPlace | null)[]): SequenceBreach[] {
  const bySeries = new Map<string, { readonly at: number; readonly place: SeriesPlace }[]>();
  for (const [at, place] of places.entries())
    if (place) bySeries.set(place.series, [...(bySeries.get(place.series) ?? []), { at, place }]);
  return [...bySeries.values()].flatMap((papers) => [...doubles(papers), ...gaps(papers)]);
}

type Placed = { readonly at: number; readonly place: SeriesPlace };

function doubles(papers: readonly Placed[]): SequenceBreach[] {
  return papers.flatMap(({ at, place }, order): SequenceBreach[] => {
    const earlier = papers
      .slice(0, order)
      .find((one) => one.place.number === place.number && one.place.title !== place.title);
    if (!earlier) return [];
    const restarts =
      place.rule === 'SO-13' && earlier.place.year !== place.year
        ? ` (năm ${earlier.place.year} và năm ${place.year})`
        : '';
    const expected =
      place.rule === 'SO-12'
        ? 'một dãy số liên tục cho mọi văn bản của đại hội'
        : 'số liên tục theo từng loại trong cả nhiệm kỳ, không đánh lại theo năm';
    return [{ at, rule: place.rule, found: `số ${inTwo(place.number)} đã dùng cho văn bản khác${restarts}`, expected }];
  });
}

function gaps(papers: readonly Placed[]): SequenceBreach[] {
  const numbers = new Set(papers.map(({ place }) => place.number));
  const last = Math.max(...numbers);
  const missing = Array.from({ length: Math.min(last, 500) }, (_, at) => at + 1).filter(
    (number) => !numbers.has(number),
  );
  const holder = papers.findLast(({ place }) => place.number === last);
  if (papers.length < 2 || missing.length === 0 || !holder) return [];
  const shown = missing.slice(0, 10).map(inTwo).join(', ');
  const { rule } = holder.place;
  return [
    {
      at: holder.at,
      rule,
      found: `không thấy số ${shown}${missing.length > 10 ? '…' : ''}`,
      expected: 'dãy số liên tục từ 01',
      severity: 'info',
    },
  ];
}

const inTwo = (number: number) => String(number).padStart(2, '0');

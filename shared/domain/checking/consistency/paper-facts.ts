import { inCapitals } from '../components/words.ts';
import type { PaperText } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const CITED =
  /số\s+(\d{1,4}-\p{Lu}\p{L}{1,3}\/[\p{Lu}\d][\p{L}\d-]*),?\s+ngày\s+(\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/giu;

/** The day of each numbered paper: its own, and as others cite it; the superior above the issuer. */
export function paperFacts(text: PaperText): readonly Fact[] {
  const own =
    text.symbol === '' || text.day === null ? [] : [dayFact(text.symbol, text.day, text.titleLines[0]?.paragraph ?? 0)];
  const cited = text.lines.flatMap((line) =>
    [...line.text.matchAll(CITED)].flatMap(([, symbol = '', day = '']) => {
      const iso = isoOf(folded(day).replaceAll('-', '/'));
      return iso === null ? [] : [dayFact(symbol, iso, line.paragraph)];
    }),
  );
  return [...own, ...cited, ...superiorFacts(text)];
}

const dayFact = (symbol: string, iso: string, paragraph: number): Fact => ({
  ...{
    key: `day:${inCapitals(symbol).replace(/^0+(?=\d)/, '')}`,
    label: `Ngày của văn bản số ${symbol}`,
    value: iso,
    shown: dayInWords(iso),
  },
  ...{ where: { paragraph, text: `số ${symbol}, ngày ${dayInWords(iso)}` }, rule: 'NV-11' },
});

function superiorFacts({ issuerLines }: PaperText): readonly Fact[] {
  const [upper, issuer] = issuerLines;
  if (!upper || !issuer || issuerLines.length !== 2 || !/^(?:ĐẢNG UỶ|CHI BỘ)/.test(inCapitals(issuer.text))) return [];
  const key = `superior:${inCapitals(issuer.text)}`;
  return [
    {
      key,
      label: `Cấp trên của ${issuer.text}`,
      value: inCapitals(upper.text),
      shown: upper.text,
      where: upper,
      rule: 'NV-13',
    },
  ];
}

import type { FigureLine, KnownIndicator } from './indicator-facts.ts';
import { figureOf, folded } from './read-numbers.ts';

/** A sentence that gives an indicator a figure no table gives it. */
export type ProseMismatch = {
  readonly line: FigureLine;
  readonly indicator: KnownIndicator;
  /** Of which term the sentence speaks */
  readonly period: KnownIndicator['period'];
  /** As written, with its unit */
  readonly written: string;
};

const SAYS = /(?:^|dat|la|con|:|len|xuong|thuc hien|khong qua|tren|duoi|bang)\s*$/;
const CHANGES = /(?:tang|giam|vuot|hon|them|kem|cach)(?: them| duoc)?\s*$/;
/** A figure of another year, of a part or of someone else is not the indicator's. */
const ELSEWHERE =
  /nam \d{4}|dau nhiem ky|binh quan (?:hang|chung)|ca nuoc|toan tinh|cua tinh|moi nam|hang nam|thang \d/;
/** What is aimed at belongs to the coming term. */
const AIMS = /den nam|phan dau|muc tieu|nhiem ky toi/;
const NUMBER = /(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/g;

/** Sentences that repeat figures of the tables must repeat them right; the longest name that fits is meant. */
export function findProseMismatches(
  lines: readonly FigureLine[],
  indicators: readonly KnownIndicator[],
): readonly ProseMismatch[] {
  const byKey = joinRows(indicators);
  const names = [...byKey.keys()].sort((a, b) => b.length - a.length);
  return lines.flatMap((line) => {
    const taken: string[] = [];
    const words = folded(line.text);
    return names.flatMap((name): ProseMismatch[] => {
      const at = words.indexOf(name);
      if (at < 0 || taken.some((longer) => longer.includes(name))) return [];
      taken.push(name);
      const rows = byKey.get(name) ?? [];
      const [indicator] = rows;
      const aims = AIMS.test(words.slice(0, at).split(/\.\s/).at(-1) ?? '');
      const said = aims ? 'next' : 'past';
      if (!indicator || !rows.some(({ period }) => period === said)) return [];
      const known = { ...indicator, figures: [...new Set(rows.flatMap(({ figures }) => figures))] };
      const written = mismatchIn(words.slice(at + name.length), line.text.slice(at + name.length), known);
      return written === null ? [] : [{ line, indicator: known, period: said, written }];
    });
  });
}

function joinRows(indicators: readonly KnownIndicator[]): ReadonlyMap<string, readonly KnownIndicator[]> {
  const byKey = new Map<string, KnownIndicator[]>();
  for (const one of indicators) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return byKey;
}

const REACH = 90;

/** The figures stated in the clause after the name, folded and as written; null when one is right or none is stated. */
function mismatchIn(after: string, written: string, { unit, figures }: KnownIndicator): string | null {
  const clause = (/^[^;]*?(?=;|\.\s|$)/.exec(after)?.[0] ?? '').slice(0, REACH);
  if (unit === '' || ELSEWHERE.test(clause)) return null;
  const stated = [...clause.matchAll(NUMBER)].flatMap((found) => {
    const before = clause.slice(0, found.index);
    const unitHere = clause.slice(found.index + found[0].length).trimStart();
    const isOurs = SAYS.test(before) && !CHANGES.test(before) && unitHere.startsWith(firstUnit(unit));
    const value = figureOf(found[0]);
    const end = found.index + found[0].length + (unit === '%' ? 1 : firstUnit(unit).length + 1);
    return isOurs && value !== null ? [{ value, written: written.slice(found.index, end).trim() }] : [];
  });
  if (stated.some(({ value }) => figures.includes(value))) return null;
  return stated[0]?.written ?? null;
}

/** "triệu đồng/người/năm" is said as "triệu đồng". */
const firstUnit = (unit: string): string => unit.split('/')[0]?.trim() ?? '';

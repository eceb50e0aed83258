import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/context.ts';
import { differenceOf } from './compare-pictures.ts';
import { onPlate, platesOf, reduce, SMALL_SQUARE, toSheet } from './contact-sheet.ts';
import { besides, type Picture, readPng, writePng } from './picture.ts';

const STORED = 'tests/papers/pictures';
const SHEETS = 'tests/papers/sheets';
const DIFFERENT = 'out/paper-pictures';
const HOW = 'if it is meant: RENEW=1 npm test papers';

/**
 * Null when the paper looks as stored, else a sentence that says what is wrong and
 * where the two can be seen beside each other. With `RENEW=1` in the environment a
 * picture that differs or is missing is stored anew.
 */
export function departureOf(name: string, now: Picture): string | null {
  const file = join(PROJECT, STORED, `${name}.png`);
  const stored = existsSync(file) ? readPng(readFileSync(file)) : null;
  const difference = stored && differenceOf(stored, now);
  if (stored && !difference) return null;
  if (process.env.RENEW === '1') return write(STORED, name, now) && null;
  if (!stored || !difference) return `${name}: no picture is stored in ${STORED}; ${HOW}`;
  const seen = write(DIFFERENT, name, besides([stored, now, difference.picture]));
  return `${name}: looks unlike ${STORED}/${name}.png, most at pixel ${difference.at.join(', ')} (${difference.greys} greys); stored, now and difference are in ${seen}; ${HOW}`;
}

/** Looks of one template, smaller than above, stored together row by row in one picture of `columns`. */
export type Sheet = {
  readonly columns: number;
  readonly looks: readonly { readonly name: string; readonly ends: Picture }[];
};

/** A sentence as above for each look that is another than the sheet has in its place. */
export function departuresOf(name: string, { columns, looks }: Sheet): string[] {
  const file = join(PROJECT, SHEETS, `${name}.png`);
  const now = looks.map(({ ends }) => onPlate(reduce(ends)));
  const stored = existsSync(file) ? platesOf(readPng(readFileSync(file))) : [];
  const departures = looks.flatMap((look, at) => {
    const [before, after] = [stored[at], now[at]];
    const difference = before && after && differenceOf(before, after, SMALL_SQUARE);
    if (difference === null) return [];
    if (!before || !after || !difference) return [`${look.name}: is not on ${SHEETS}/${name}.png; ${HOW}`];
    const seen = write(DIFFERENT, look.name, besides([before, after, difference.picture]));
    const large = write(DIFFERENT, `${look.name}-now`, look.ends);
    return [
      `${look.name}: looks unlike its place on ${SHEETS}/${name}.png (${difference.greys} greys); stored, now and difference are in ${seen}, now in full in ${large}; ${HOW}`,
    ];
  });
  if (stored.length > looks.length) departures.push(`${SHEETS}/${name}.png has looks that are no more; ${HOW}`);
  if (departures.length === 0 || process.env.RENEW !== '1') return departures;
  write(SHEETS, name, toSheet(now, columns));
  return [];
}

/** Sheets of templates that are no more; with `RENEW=1` they are removed. */
export const leftOverSheets = (names: ReadonlySet<string>): string[] => leftOver(names, SHEETS);

/** Stored pictures of papers that are no more; with `RENEW=1` they are removed. */
export function leftOver(names: ReadonlySet<string>, folder: string = STORED): string[] {
  const files = existsSync(join(PROJECT, folder)) ? readdirSync(join(PROJECT, folder)) : [];
  const extra = files.filter((file) => !names.has(file.replace(/\.png$/, '')));
  if (process.env.RENEW !== '1') return extra;
  for (const file of extra) rmSync(join(PROJECT, folder, file));
  return [];
}

function write(folder: string, name: string, picture: Picture): string {
  mkdirSync(join(PROJECT, folder), { recursive: true });
  writeFileSync(join(PROJECT, folder, `${name}.png`), writePng(picture));
  return `${folder}/${name}.png`;
}

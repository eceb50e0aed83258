import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/context.ts';
import { differenceOf } from './compare-pictures.ts';
import { besides, type Picture, readPng, writePng } from './picture.ts';

const STORED = 'tests/papers/pictures';
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

/** Stored pictures of papers that are no more; with `RENEW=1` they are removed. */
export function leftOver(names: ReadonlySet<string>): string[] {
  const files = existsSync(join(PROJECT, STORED)) ? readdirSync(join(PROJECT, STORED)) : [];
  const extra = files.filter((file) => !names.has(file.replace(/\.png$/, '')));
  if (process.env.RENEW !== '1') return extra;
  for (const file of extra) rmSync(join(PROJECT, STORED, file));
  return [];
}

function write(folder: string, name: string, picture: Picture): string {
  mkdirSync(join(PROJECT, folder), { recursive: true });
  writeFileSync(join(PROJECT, folder, `${name}.png`), writePng(picture));
  return `${folder}/${name}.png`;
}

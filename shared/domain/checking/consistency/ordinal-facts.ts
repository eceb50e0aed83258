import type { PaperText, TextLine } from '../content/paper-text.ts';
import { congressesNamed, type Named, ordinalFact } from './congress-facts.ts';
import type { Fact } from './fact.ts';
import { folded } from './read-numbers.ts';

const ORDINAL = '([ivxlc]{1,6}|\\d{1,2})';
const LETTERHEAD = new RegExp(`^dai hoi .*lan thu ${ORDINAL}(?: |$)`);
/** The committee that this congress elects, by its number; a higher one or a body of the State has numbers of its own. */
const ELECTED = new RegExp(
  `(?:giao|bau|uy quyen)(?: ra)? (?:ban chap hanh(?: dang bo| chi bo)?(?: xa| phuong| thi tran| dac khu)?|cap uy|dang uy|chi uy)(?: [a-z ]{2,30}?)?,? (?:khoa|lan thu) ${ORDINAL}(?![a-z\\d])(?! (?:bo sung|sau sap nhap))`,
  'g',
);
const OF_OTHERS = /trung uong|tinh|thanh pho|sap nhap|hop nhat|\bcu\b/;

/** documents.md §7.1: the ordinal in the letterhead of the congress and of the committee it elects, by the name in the title. */
export function ordinalFacts(text: PaperText): readonly Fact[] {
  const title = text.titleLines.map((line) => line.text).join(' ');
  const [congress, ...more] = congressesNamed(folded(title));
  const isOwn =
    text.kind === 'congress-resolution' || text.kind === 'closing-speech' || text.kind === 'congress-minutes';
  if (!congress || more.length > 0) return [];
  return [...letterhead(text, congress), ...(isOwn ? text.lines.flatMap((line) => elected(line, congress)) : [])];
}

function letterhead({ issuerLines }: PaperText, congress: Named): readonly Fact[] {
  const head = issuerLines.map((line) => line.text).join(' ');
  const [, ordinal] = LETTERHEAD.exec(folded(head)) ?? [];
  const paragraph = issuerLines[0]?.paragraph ?? 0;
  return ordinal === undefined ? [] : [told(congress, ordinal, { paragraph, text: head })];
}

const elected = (line: TextLine, congress: Named): readonly Fact[] =>
  [...folded(line.text).matchAll(ELECTED)].flatMap(([words, ordinal = '']) =>
    OF_OTHERS.test(words) ? [] : [told(congress, ordinal, line)],
  );

const told = (congress: Named, ordinal: string, where: Fact['where']): Fact =>
  ordinalFact({ ...congress, ordinal: ordinal.toUpperCase() }, where);

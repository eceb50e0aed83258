import { inCapitals } from '../components/words.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextTable } from '../content/text-table.ts';
import type { Fact } from './fact.ts';
import { headingOver } from './near-table.ts';
import { figureOf, folded, wholeOf } from './read-numbers.ts';

const SEATS = /so luong(?: cap uy vien)?(?: can)? bau(?: vao ([^:;.]{3,80}))?\s*:\s*(\d+)/;
const ELECTED =
  /(?<!nhiem ky (?:truoc|qua)[^.;]{0,20})bau (?:ra )?(?:cap uy|chi uy|dang uy|ban chap hanh)(?: [^.;:]{0,80}?)? gom (\d+)/;
const COMMITTEE = /ban chap hanh|cap uy|chi uy|dang uy vien/;

/** Papers that tell the outcome; the ballots of the personnel steps are other ballots. */
const OUTCOMES = new Set([
  ...['congress-minutes', 'counting-minutes', 'first-meeting-minutes', 'quick-report', 'full-report'],
  ...['ratification-request', 'statistics-form', 'congress-resolution'],
]);

/** Papers that tell whom this congress elected; a report of the term tells whom the last one did. */
const MAY_ELECT: ReadonlySet<string | null> = new Set([...OUTCOMES, 'closing-speech', 'action-programme']);

/** Seats of the committee, how many were elected, the ballots of each person for each office. */
export function electionFacts(text: PaperText): readonly Fact[] {
  if (text.kind === null) return [];
  const seats = text.lines.flatMap((line) => seatsIn(line, text));
  return OUTCOMES.has(text.kind) ? [...seats, ...text.tables.flatMap((table) => votesIn(table, text))] : seats;
}

function seatsIn(line: TextLine, text: PaperText): readonly Fact[] {
  const words = folded(line.text);
  const [whole = '', body, seats] = SEATS.exec(words) ?? [];
  const [, elected] = ELECTED.exec(words) ?? [];
  const about = body ?? (whole.includes('cap uy vien') ? 'cap uy' : headingOver(line.paragraph, text));
  const facts: Fact[] = [];
  if (seats !== undefined && COMMITTEE.test(about) && !/ban thuong vu/.test(about))
    facts.push(count('seats', 'Số lượng cần bầu vào cấp uỷ', seats, line));
  if (elected !== undefined && MAY_ELECT.has(text.kind))
    facts.push(count('elected', 'Số trúng cử cấp uỷ', elected, line));
  return facts;
}

const count = (key: string, label: string, written: string, where: TextLine): Fact => ({
  ...{ key, label, value: wholeOf(written), shown: wholeOf(written), where, rule: 'NV-04' },
});

function votesIn(table: TextTable, text: PaperText): readonly Fact[] {
  const [name, votes, office] = [/^ho(?: va)? ten/, /^so phieu/, /^chuc danh/].map((words) => columnOf(table, words));
  if (name === undefined || votes === undefined || office === undefined || name < 0 || votes < 0) return [];
  return table.rows.flatMap(({ cells, isGroup }): Fact[] => {
    const [who, ballots] = [cells[name], cells[votes]];
    const body = officeOf(office < 0 ? headingOver(table.paragraph, text) : folded(cells[office]?.text ?? ''));
    const value = figureOf(ballots?.text ?? '');
    if (isGroup || !who || body === null || value === null) return [];
    return [
      {
        ...{
          key: `votes:${body}:${inCapitals(who.text)}`,
          label: `Số phiếu của đồng chí ${who.text} (${OFFICES[body]})`,
        },
        ...{ value, shown: value, where: { paragraph: who.paragraph, text: `${who.text}: ${value}` }, rule: 'NV-05' },
      },
    ];
  });
}

export const OFFICES = {
  committee: 'cấp uỷ',
  standing: 'ban thường vụ',
  secretary: 'bí thư',
  deputy: 'phó bí thư',
} as const;

/** Votes that elect nobody. */
const ONLY_ASKED = /(?:phieu|lay y kien) (?:gioi thieu|tin nhiem|tham do)|xin y kien/;

/** The same office by the names papers give it; null for any other, and for a second round. */
export function officeOf(words: string): keyof typeof OFFICES | null {
  if (ONLY_ASKED.test(words)) return null;
  if (/lan (?:thu )?(?:hai|ba|2|3)\b(?!.*nhiem ky)|bau lai|du dai hoi/.test(words)) return null;
  if (/pho bi thu/.test(words)) return 'deputy';
  if (/bi thu/.test(words)) return 'secretary';
  if (/ban thuong vu/.test(words)) return 'standing';
  return COMMITTEE.test(words) ? 'committee' : null;
}

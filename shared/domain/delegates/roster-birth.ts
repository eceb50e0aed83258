import { type CellContent, cellText } from '#shared/kernel/sheet.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { headerWords } from './roster-headers.ts';
import type { RosterField } from './roster-import.ts';

/** A birth date in two or three columns: "Ngày · Tháng · Năm" under "Ngày sinh", or beside each other. */
type Fields = readonly (RosterField | null)[];
type Headers = readonly (readonly string[])[];
type Cells = readonly (CellContent | undefined)[];

/** By header: beside a column of months "Ngày sinh" is a day and "Năm sinh" a year; months without years are no date. */
export function splitBirthColumns(fields: Fields, headers: Headers): Fields {
  const own = (at: number) => headerWords(headers[at]?.at(-1) ?? '');
  const named = nameBareParts(fields, own);
  if (!named.includes('birthMonth')) return withoutMonths(named);
  const split = named.map((field, at): RosterField | null => {
    if (field === 'bornOn' && /^(?:ngay sinh|sinh ngay)$/.test(own(at))) return 'birthDay';
    if (field === 'bornOn' && /^(?:nam sinh|sinh nam)$/.test(own(at))) return 'birthYear';
    // "Nam" typed without marks beside "Thang" is a year
    return field === 'bornOnMale' && own(at) === 'nam' && !fields.includes('bornOnFemale') ? 'birthYear' : field;
  });
  return split.includes('birthYear') ? split : named.map((field) => (isPart(field) ? null : field));
}

/** "Ngày · Tháng · Năm sinh" beside each other, of which only the last says what they are. */
function nameBareParts(fields: Fields, own: (at: number) => string): Fields {
  const year = fields.findIndex(
    (field, at) =>
      (field === 'bornOn' || field === 'birthYear') &&
      /^(?:nam sinh|sinh nam)$/.test(own(at)) &&
      [fields[at - 1], fields[at - 2]].every((part) => part === null) &&
      /^th(?:ang)?$/.test(own(at - 1)) &&
      /^ng(?:ay)?$/.test(own(at - 2)),
  );
  if (year < 0) return fields;
  return fields.map((field, at) => (at === year - 2 ? 'birthDay' : at === year - 1 ? 'birthMonth' : field));
}

/** "Ngày sinh" over a single "Năm" or "Ngày" is a birth date like any other. */
function withoutMonths(fields: Fields): Fields {
  const whole = fields.includes('birthYear') ? 'birthYear' : 'birthDay';
  return fields.map((field) => (field === whole ? 'bornOn' : isPart(field) ? null : field));
}

/** In the order people write them. */
export const BIRTH_PARTS = ['birthDay', 'birthMonth', 'birthYear'] as const;
const isPart = (field: RosterField | null) => BIRTH_PARTS.some((part) => part === field);
const SHAPES = [/^(?:0?[1-9]|[12]\d|3[01]|0|00|)$/, /^(?:0?[1-9]|1[0-2]|0|00|)$/, /^(?:19|20)\d{2}$|^$/];

/** By cells: one header "Ngày sinh" over three columns of small numbers and a year. */
export function holdsBirthParts(columns: readonly [Cells, Cells, Cells]): boolean {
  return columns.every((cells, part) => {
    const texts = cells.map((cell) => tidyText(cellText(cell)));
    // "(5)" is the number of a column
    const filled = texts.filter((text) => text !== '' && !/^\(\d+\)$/.test(text));
    const fitting = filled.filter((text) => SHAPES[part]?.test(text));
    return filled.length > 0 && fitting.length * 10 >= filled.length * 8;
  });
}

import { type CellContent, cellText } from '#shared/kernel/sheet.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { headerWords } from './roster-headers.ts';
import type { RosterField } from './roster-import.ts';

/** A date in two or three columns: "Ngày · Tháng · Năm" under "Ngày sinh", "Ngày vào Đảng" or "Chính thức", or beside each other. */
type Fields = readonly (RosterField | null)[];
type Headers = readonly (readonly string[])[];
type Cells = readonly (CellContent | undefined)[];
type DateInParts = {
  readonly whole: RosterField;
  /** Day, month and year, in the order people write them */
  readonly parts: readonly [RosterField, RosterField, RosterField];
  /** Headers that say which part and of what date */
  readonly named: readonly [RegExp, RegExp, RegExp];
};

export const BIRTH_PARTS = ['birthDay', 'birthMonth', 'birthYear'] as const;
export const JOINING_PARTS = ['joinedPartyDay', 'joinedPartyMonth', 'joinedPartyYear'] as const;
export const OFFICIAL_PARTS = ['officialDay', 'officialMonth', 'officialYear'] as const;
const JOINING = '(?:ket nap|vao)(?: dang| dcsvn| dcs| viet nam| csvn| vn)*$';
const OFFICIAL = '(?:cong nhan |chuyen |dang vien |vao dang |dang )*chinh thuc$';
export const DATES_IN_PARTS: readonly DateInParts[] = [
  {
    whole: 'bornOn',
    parts: BIRTH_PARTS,
    named: [/^(?:ngay sinh|sinh ngay)$/, /^thang sinh$/, /^(?:nam sinh|sinh nam)$/],
  },
  {
    whole: 'joinedPartyOn',
    parts: JOINING_PARTS,
    named: [new RegExp(`^(?:ngay )?${JOINING}`), new RegExp(`^thang ${JOINING}`), new RegExp(`^nam ${JOINING}`)],
  },
  {
    whole: 'officialOn',
    parts: OFFICIAL_PARTS,
    named: [new RegExp(`^(?:ngay )?${OFFICIAL}`), new RegExp(`^thang ${OFFICIAL}`), new RegExp(`^nam ${OFFICIAL}`)],
  },
];

/** By header: beside a column of months "Ngày sinh" is a day and "Năm sinh" a year; months without years are no date. */
export const splitDateColumns = (fields: Fields, headers: Headers): Fields =>
  DATES_IN_PARTS.reduce((read, date) => splitDate(read, headers, date), fields);

function splitDate(fields: Fields, headers: Headers, date: DateInParts): Fields {
  const own = (at: number) => headerWords(headers[at]?.at(-1) ?? '');
  const bare = nameBareParts(fields, own, date);
  const [, month, year] = date.parts;
  const split = bare.map((field, at): RosterField | null => {
    if (field === date.whole) return date.parts.find((_, part) => date.named[part]?.test(own(at))) ?? field;
    // "Nam" typed without marks beside "Thang" is a year
    const isYear = !fields.includes('bornOnFemale') || fields[at - 1] === month;
    return field === 'bornOnMale' && date.whole === 'bornOn' && own(at) === 'nam' && isYear ? year : field;
  });
  if (split.includes(month) && split.includes(year)) return split;
  return bare.includes(month) ? bare.map((field) => (isPart(field, date) ? null : field)) : withoutMonths(bare, date);
}

/** "Ngày · Tháng · Năm sinh" and "Ngày vào Đảng · Tháng · Năm" beside each other: one of them says what they are. */
function nameBareParts(fields: Fields, own: (at: number) => string, { whole, parts, named }: DateInParts): Fields {
  const isBare = (at: number, words: RegExp) => fields[at] === null && words.test(own(at));
  const isBareYear = (at: number) => isBare(at, /^nam$/) || (fields[at] === 'isMale' && own(at) === 'nam');
  const day = fields.findIndex((field, at) => {
    if (isBare(at, /^ng(?:ay)?$/) && isBare(at + 1, /^th(?:ang)?$/))
      return (fields[at + 2] === whole || fields[at + 2] === parts[2]) && named[2].test(own(at + 2));
    return field === whole && named[0].test(own(at)) && isBare(at + 1, /^th(?:ang)?$/) && isBareYear(at + 2);
  });
  return day < 0 ? fields : fields.map((field, at) => parts[at - day] ?? field);
}

/** "Ngày sinh" over a single "Năm" or "Ngày" is a birth date like any other. */
function withoutMonths(fields: Fields, date: DateInParts): Fields {
  const [day, , year] = date.parts;
  const whole = fields.includes(year) ? year : day;
  return fields.map((field) => (field === whole ? date.whole : isPart(field, date) ? null : field));
}

const isPart = (field: RosterField | null, { parts }: DateInParts) => parts.some((part) => part === field);
const SHAPES = [/^(?:0?[1-9]|[12]\d|3[01]|0|00|)$/, /^(?:0?[1-9]|1[0-2]|0|00|)$/, /^(?:19|20)\d{2}$|^$/];

/** By cells: one header "Ngày sinh" over three columns of small numbers and a year. */
export function holdsDateParts(columns: readonly [Cells, Cells, Cells]): boolean {
  return columns.every((cells, part) => {
    const texts = cells.map((cell) => tidyText(cellText(cell)));
    // "(5)" is the number of a column
    const filled = texts.filter((text) => text !== '' && !/^\(\d+\)$/.test(text));
    const fitting = filled.filter((text) => SHAPES[part]?.test(text));
    return filled.length > 0 && fitting.length * 10 >= filled.length * 8;
  });
}

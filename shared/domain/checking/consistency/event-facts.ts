import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';
import { unitOf } from './signers.ts';

const HOUR = String.raw`(?:hoi |luc |vao luc |tu )?(\d{1,2}) gio(?: (\d{2})(?: phut)?)?`;
/** The session of a summons may begin earlier, with delegates signing in. */
const OPENS = new RegExp(`khai mac(?: dai hoi)?:? ${HOUR}`);
const OFFICIAL_DAY = /^(?:[-–] )?phien chinh thuc[^.;]{0,60}?ngay (\d{1,2}(?: thang |\/)\d{1,2}(?: nam |\/)\d{4})/;
const HALL = '(?:hoi truong|nha van hoa|trung tam|tru so|phong hop)[^.;,()]{2,80}';
const HELD_AT = new RegExp(`(?:khai mac|be mac|tien hanh|to chuc)[^.]*? tai (${HALL})`);
const HALL_ALONE = new RegExp(`^(?:[-–] )?(?:tai )?(${HALL})\\.?$`);

/** documents.md §7.9: when and where the congress opens, as its summons, invitations, minutes and reports tell. */
export function eventFacts(text: PaperText): readonly Fact[] {
  const unit = unitOf(text);
  const title = folded(text.titleLines.map((line) => line.text).join(' '));
  if (unit === '' || !/dai hoi/.test(title)) return [];
  const places = text.sections
    .filter((one) => folded(one.title) === 'dia diem')
    .flatMap(({ lines }) => lines.slice(0, 1));
  return [
    ...text.lines.filter(({ isCell }) => !isCell).flatMap((line) => timesIn(line, unit)),
    ...places.flatMap((line) => venue(HALL_ALONE.exec(folded(line.text))?.[1], line, unit)),
  ];
}

function timesIn(line: TextLine, unit: string): readonly Fact[] {
  const words = folded(line.text);
  if (/tru bi|chi bo|hoi nghi/.test(words)) return [];
  const [, hour, minute = '00'] = OPENS.exec(words) ?? [];
  const day = isoOf(OFFICIAL_DAY.exec(words)?.[1] ?? '');
  return [
    ...(hour === undefined ? [] : [opening(line, unit, `${hour.padStart(2, '0')} giờ ${minute}`)]),
    ...(day === null
      ? []
      : [
          {
            key: 'opening',
            label: 'Ngày khai mạc',
            value: day,
            shown: dayInWords(day),
            where: line,
            rule: 'NV-08' as const,
          },
        ]),
    ...venue(HELD_AT.exec(words)?.[1], line, unit),
  ];
}

const opening = (where: TextLine, unit: string, shown: string): Fact => ({
  ...{ key: `opening-hour:${unit}`, label: 'Giờ khai mạc', value: shown, shown, where, rule: 'NV-08' },
});

function venue(hall: string | undefined, line: TextLine, unit: string): readonly Fact[] {
  if (hall === undefined) return [];
  const words = folded(line.text);
  const at = words.length === line.text.length ? words.indexOf(hall) : -1;
  const shown = at < 0 ? hall : line.text.slice(at, at + hall.length);
  const value = hall.replace(/\bubnd\b/g, 'uy ban nhan dan');
  return [{ key: `venue:${unit}`, label: 'Địa điểm đại hội', value, shown, where: line, rule: 'NV-08' }];
}

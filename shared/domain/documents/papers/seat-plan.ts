import { nameOrderKey } from '#shared/kernel/vietnamese-text.ts';
import { rosterNumber } from '../../delegates/delegate-words.ts';
import { type Hall, rowName, seatName } from '../../delegates/seating/seats.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore } from '../outline/outline-records.ts';
import { LANDSCAPE_WIDTH } from '../paper-styles.ts';
import { joinRich, type RichColumn, richLines, richTable } from '../rich-compose.ts';
import { listSection, SEATING_FIELD } from './delegate-lists.ts';

/** The hall by rows with the numbers of those who sit there, then everybody's row and seat by name. */
export const seatPlan: OutlineDefinition = {
  id: 'seat-plan',
  name: 'Sơ đồ chỗ ngồi',
  typeCode: 'none',
  issuer: 'committee',
  need: { cell: 'optional', members: 'optional', delegates: 'optional' },
  restricted: false,
  numbering: 'roman',
  stage: 'before',
  dueDays: dueBefore(3),
  responsible: 'Tổ phục vụ',
  title: 'SƠ ĐỒ CHỖ NGỒI',
  subject: (source) => [congressName(source)],
  isLandscape: true,
  outline: [listSection('Sơ đồ', hallPlan)],
  signing: { by: 'nobody' },
  recipients: () => [],
};

function hallPlan({ records, book }: OutlineSource) {
  const { hall, seats } = records;
  if (seats.length === 0) return richLines([book.lack(SEATING_FIELD)]);
  const byId = new Map(records.delegates.map((one) => [one.id, one]));
  const numbers = new Map(seats.map((one) => [seatName(one), rosterNumber(byId.get(one.personId)?.number ?? 0)]));
  book.note({
    tag: SEATING_FIELD,
    label: 'Chỗ ngồi',
    value: [...numbers].map((pair) => pair.join(' ')).join('; '),
    record: 'seating.seats',
  });
  const people = seats
    .flatMap(({ personId, row, seat }) => {
      const person = byId.get(personId);
      return person ? [{ row, seat, ...person, key: `${nameOrderKey(person.fullName)} ${person.number}` }] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((one) => [rosterNumber(one.number), one.fullName, one.unit, rowName(one.row), String(one.seat)]);
  return joinRich(
    richLines([
      `Nhìn từ bục chủ toạ xuống; số trong ô là số thứ tự của đại biểu, hàng A ở trên cùng${hasAisle(hall) ? '; khoảng trống giữa hai khối ghế là lối đi' : ''}.`,
    ]),
    ...blocksOf(hall).map((block) => blockTable(block, hall, numbers)),
    richTable(BY_NAME, [{ group: 'Tra chỗ ngồi theo tên' }, ...people], LANDSCAPE_WIDTH),
  );
}

const BY_NAME: readonly RichColumn[] = [
  { label: 'Số', width: 20 },
  { label: 'Họ và tên', width: 80, isText: true },
  { label: 'Tổ chức đảng', width: 105, isText: true },
  { label: 'Hàng', width: 22 },
  { label: 'Ghế', width: 22 },
];

/** Seats that stand side by side in one table; more would leave no room for a number of three digits. */
const SEATS_ACROSS = 26;
const hasAisle = ({ aisleAfter, seatsPerRow }: Hall) => aisleAfter > 0 && aisleAfter < seatsPerRow;

/** First and last seat of each table: the whole hall, or where that is too wide its halves and their parts. */
export function blocksOf(hall: Hall): readonly (readonly [first: number, last: number])[] {
  const { seatsPerRow, aisleAfter } = hall;
  if (seatsPerRow <= SEATS_ACROSS) return [[1, seatsPerRow]];
  const halves: (readonly [number, number])[] = hasAisle(hall)
    ? [
        [1, aisleAfter],
        [aisleAfter + 1, seatsPerRow],
      ]
    : [[1, seatsPerRow]];
  return halves.flatMap(([first, last]) => {
    const parts = Math.ceil((last - first + 1) / SEATS_ACROSS);
    const size = Math.ceil((last - first + 1) / parts);
    return Array.from({ length: parts }, (_, at) => {
      const from = first + at * size;
      return [from, Math.min(last, from + size - 1)] as const;
    });
  });
}

function blockTable(
  [first, last]: readonly [number, number],
  hall: Hall,
  numbers: ReadonlyMap<string, string>,
): ReturnType<typeof richTable> {
  const seats = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const withAisle = <T>(cell: (seat: number) => T, aisle: T): readonly T[] =>
    seats.flatMap((seat) =>
      hasAisle(hall) && seat === hall.aisleAfter && seat < last ? [cell(seat), aisle] : [cell(seat)],
    );
  const columns = [
    { label: 'Hàng', width: 20 },
    ...withAisle<RichColumn>((seat) => ({ label: String(seat), width: 14 }), { label: '', width: 8, isAisle: true }),
  ];
  const rows = Array.from({ length: hall.rows }, (_, at) => at + 1).map((row) => [
    rowName(row),
    ...withAisle((seat) => numbers.get(seatName({ row, seat })) ?? '', ''),
  ]);
  return richTable(columns, rows, LANDSCAPE_WIDTH);
}

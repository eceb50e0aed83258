import type { Refusal } from '#shared/kernel/refusal.ts';

/** Rows of seats seen from the platform; row 1 is in front. */
export type Hall = {
  readonly rows: number;
  readonly seatsPerRow: number;
  /** Seats left of the aisle; 0: no aisle */
  readonly aisleAfter: number;
};
export type Seat = { readonly personId: string; readonly row: number; readonly seat: number };
export const HALL_LIMITS = {
  rows: { min: 1, max: 200 },
  seatsPerRow: { min: 1, max: 60 },
  aisleAfter: { min: 0, max: 60 },
} as const satisfies Record<keyof Hall, { readonly min: number; readonly max: number }>;
export const USUAL_HALL: Hall = { rows: 10, seatsPerRow: 14, aisleAfter: 7 };

/** "C"; after Z "AA". */
export const rowName = (row: number): string =>
  row <= 0 ? '' : rowName(Math.floor((row - 1) / 26)) + String.fromCharCode(65 + ((row - 1) % 26));

/** "C-12" */
export const seatName = ({ row, seat }: Pick<Seat, 'row' | 'seat'>): string => `${rowName(row)}-${seat}`;

export const hallTooSmall = (people: number, { rows, seatsPerRow }: Hall): Refusal => ({
  code: 'hall-too-small',
  message: `Hội trường có ${rows * seatsPerRow} chỗ, không đủ cho ${people} đại biểu; hãy tăng số hàng hoặc số ghế mỗi hàng.`,
  field: 'rows',
});

/** Gives seats in the order of the list, row by row from the front; null when there are too few. */
export function assignSeats(personIds: readonly string[], hall: Hall): readonly Seat[] | null {
  if (personIds.length > hall.rows * hall.seatsPerRow) return null;
  return personIds.map((personId, at) => ({
    personId,
    row: Math.floor(at / hall.seatsPerRow) + 1,
    seat: (at % hall.seatsPerRow) + 1,
  }));
}

/** Moves a person; whoever sat there takes the seat that became free, or stands when there was none. */
export function moveSeat(seats: readonly Seat[], personId: string, to: Pick<Seat, 'row' | 'seat'>): readonly Seat[] {
  const from = seats.find((one) => one.personId === personId);
  const isThere = (one: Seat) => one.row === to.row && one.seat === to.seat;
  const others = seats
    .filter((one) => one.personId !== personId)
    .flatMap((one) => (isThere(one) ? (from ? [{ ...one, row: from.row, seat: from.seat }] : []) : [one]));
  return [...others, { personId, row: to.row, seat: to.seat }];
}

export type SeatPlace = Pick<Seat, 'row' | 'seat'>;
const STEPS: Readonly<Record<string, readonly [rows: number, seats: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The seat an arrow key leads to, seen with the platform above; null at the walls and for other keys. */
export function seatTowards(key: string, { row, seat }: SeatPlace, { rows, seatsPerRow }: Hall): SeatPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const to = { row: row + step[0], seat: seat + step[1] };
  return to.row >= 1 && to.row <= rows && to.seat >= 1 && to.seat <= seatsPerRow ? to : null;
}

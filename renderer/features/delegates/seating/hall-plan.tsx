import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import {
  type Hall,
  rowName,
  type Seat,
  type SeatPlace,
  seatName,
  seatTowards,
} from '#shared/domain/delegates/seating/seats.ts';
import { client } from '../../../lib/rpc.ts';
import { useNotices } from '../../../ui/use-notices.tsx';
import { SeatButton } from './seat-button.tsx';

type Person = Pick<Delegate, 'id' | 'number' | 'fullName' | 'unit'>;
type Props = { readonly hall: Hall; readonly seats: readonly Seat[]; readonly delegates: readonly Person[] };

/**
 * The hall from above. A person is dragged to another seat; or taken up with Enter, carried by the arrow keys and put
 * down with Enter; or sent one seat on with Shift and an arrow. One seat at a time takes the Tab key.
 */
export function HallPlan({ hall, seats, delegates }: Props) {
  const [taken, setTaken] = useState<string | null>(null);
  const [current, setCurrent] = useState<SeatPlace>({ row: 1, seat: 1 });
  const plan = useRef<HTMLDivElement>(null);
  const notices = useNotices();
  const move = useMutation({ mutationFn: (to: Seat) => client.seating.moveSeat(to), onError: notices.failed });
  if (seats.length === 0) return <p className="sub">Chưa xếp chỗ. Ghi số hàng, số ghế rồi bấm “Xếp chỗ”.</p>;
  const people = new Map(delegates.map((one) => [one.id, one]));
  // The hall may have become smaller than where the keys last stood
  const here = current.row <= hall.rows && current.seat <= hall.seatsPerRow ? current : { row: 1, seat: 1 };
  const seated = new Set(seats.map(({ personId }) => personId));
  const bySeat = new Map(seats.map((one) => [seatName(one), people.get(one.personId)]));

  function choose(place: SeatPlace) {
    const person = bySeat.get(seatName(place));
    setCurrent(place);
    if (taken !== null) {
      if (taken !== person?.id) move.mutate({ personId: taken, ...place });
      setTaken(null);
    } else if (person) setTaken(person.id);
  }
  function press(event: KeyboardEvent, from: SeatPlace) {
    const to = seatTowards(event.key, from, hall);
    if (to === null) return;
    event.preventDefault();
    const person = bySeat.get(seatName(from));
    if (event.shiftKey && person && taken === null) move.mutate({ personId: person.id, ...to });
    setCurrent(to);
    plan.current?.querySelector<HTMLElement>(`[data-seat="${seatName(to)}"]`)?.focus();
  }
  const places = (row: number) => Array.from({ length: hall.seatsPerRow }, (_, at) => ({ row, seat: at + 1 }));
  return (
    // Also over those without a seat, who are taken up here, too
    <section
      className="hall-plan card"
      aria-label="Sơ đồ chỗ ngồi"
      ref={plan}
      onKeyDown={({ key }) => key === 'Escape' && setTaken(null)}
    >
      <p className="sub small no-print" aria-live="polite">
        {taken === null
          ? 'Kéo một người sang ghế khác. Bằng bàn phím: mũi tên để đi giữa các ghế; Enter ở người cần chuyển rồi Enter ở ghế mới; Shift + mũi tên chuyển sang ghế bên. Hai người đổi chỗ cho nhau.'
          : `Đang chuyển ${people.get(taken)?.fullName ?? ''}: chọn ghế mới rồi bấm Enter; Esc để thôi.`}
      </p>
      <Unseated people={delegates.filter(({ id }) => !seated.has(id))} taken={taken} onTake={setTaken} />
      <div className="hall-stage">Đoàn Chủ tịch</div>
      <div className="scroll-x">
        {Array.from({ length: hall.rows }, (_, at) => at + 1).map((row) => (
          <div key={row} className="hall-row">
            <b>{rowName(row)}</b>
            {places(row).map((place) => (
              <SeatButton
                key={place.seat}
                place={place}
                person={bySeat.get(seatName(place))}
                taken={taken}
                isBeforeAisle={place.seat === hall.aisleAfter && place.seat < hall.seatsPerRow}
                isCurrent={place.row === here.row && place.seat === here.seat}
                onChoose={() => choose(place)}
                onKeyDown={(event) => press(event, place)}
                onPlaced={(personId) => move.mutate({ personId, ...place })}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

type UnseatedProps = {
  readonly people: readonly Person[];
  readonly taken: string | null;
  readonly onTake: (personId: string | null) => void;
};

/** Summoned since the seats were given, or made to stand: taken up here and put down on a seat. */
function Unseated({ people, taken, onTake }: UnseatedProps) {
  if (people.length === 0) return null;
  return (
    <section className="hall-unseated" aria-label="Chưa có chỗ">
      <b>Chưa có chỗ ({people.length}):</b>
      {people.map(({ id, number, fullName, unit }) => (
        <button
          key={id}
          type="button"
          draggable
          className="unseated-person"
          title={`${unit}: kéo vào một ghế, hoặc bấm Enter rồi chọn ghế`}
          aria-pressed={taken === id}
          onClick={() => onTake(taken === id ? null : id)}
          onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
        >
          {rosterNumber(number)} {fullName}
        </button>
      ))}
    </section>
  );
}

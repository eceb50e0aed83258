import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type Hall, rowName, type Seat, seatName } from '#shared/domain/delegates/seating/seats.ts';
import { client } from '../../../lib/rpc.ts';
import { useNotices } from '../../../ui/use-notices.tsx';

type Person = Pick<Delegate, 'id' | 'number' | 'fullName' | 'unit'>;
type Props = { readonly hall: Hall; readonly seats: readonly Seat[]; readonly delegates: readonly Person[] };

/** The hall from above. A person is dragged to another seat, or taken up with Enter and put down with Enter. */
export function HallPlan({ hall, seats, delegates }: Props) {
  const [taken, setTaken] = useState<string | null>(null);
  const notices = useNotices();
  const move = useMutation({ mutationFn: (to: Seat) => client.seating.moveSeat(to), onError: notices.failed });
  if (seats.length === 0) return <p className="sub">Chưa xếp chỗ. Ghi số hàng, số ghế rồi bấm “Xếp chỗ”.</p>;
  const people = new Map(delegates.map((one) => [one.id, one]));
  const bySeat = new Map(seats.map((one) => [seatName(one), people.get(one.personId)]));

  function choose(person: Person | undefined, row: number, seat: number) {
    if (taken !== null) {
      if (taken !== person?.id) move.mutate({ personId: taken, row, seat });
      setTaken(null);
    } else if (person) setTaken(person.id);
  }
  const cell = (row: number, seat: number) => {
    const person = bySeat.get(seatName({ row, seat }));
    return (
      <button
        key={seat}
        type="button"
        draggable={person !== undefined}
        aria-pressed={person !== undefined && person.id === taken}
        title={person && `${person.fullName} · ${person.unit}`}
        className={`${person ? 'hall-seat' : 'hall-seat hall-empty'}${seat === hall.aisleAfter ? ' hall-aisle' : ''}`}
        onClick={() => choose(person, row, seat)}
        onDragStart={(event) => person && event.dataTransfer.setData('text/plain', person.id)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const personId = event.dataTransfer.getData('text/plain');
          if (personId !== '') move.mutate({ personId, row, seat });
        }}
      >
        <span className="visually-hidden">Ghế {seatName({ row, seat })}: </span>
        {person ? rosterNumber(person.number) : <span className="visually-hidden">trống</span>}
        <small>
          <span className="visually-hidden"> {person?.fullName.split(' ').slice(0, -1).join(' ')} </span>
          {person?.fullName.split(' ').at(-1)}
        </small>
      </button>
    );
  };
  return (
    <div className="hall-plan card">
      <p className="sub small no-print">
        Kéo một người sang ghế khác; hoặc bấm Enter ở người ấy rồi Enter ở ghế mới. Hai người đổi chỗ cho nhau.
      </p>
      <div className="hall-stage">Đoàn Chủ tịch</div>
      <div className="scroll-x">
        {Array.from({ length: hall.rows }, (_, at) => at + 1).map((row) => (
          <div key={row} className="hall-row">
            <b>{rowName(row)}</b>
            {Array.from({ length: hall.seatsPerRow }, (_, at) => cell(row, at + 1))}
          </div>
        ))}
      </div>
    </div>
  );
}

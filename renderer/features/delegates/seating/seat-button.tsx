import type { KeyboardEvent } from 'react';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type SeatPlace, seatName } from '#shared/domain/delegates/seating/seats.ts';

type Props = {
  readonly place: SeatPlace;
  readonly person: Pick<Delegate, 'id' | 'number' | 'fullName' | 'unit'> | undefined;
  /** Who is being carried to another seat */
  readonly taken: string | null;
  readonly isBeforeAisle: boolean;
  /** The one seat that the Tab key reaches */
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPlaced: (personId: string) => void;
};

export function SeatButton({ place, person, taken, isBeforeAisle, isCurrent, onChoose, onKeyDown, onPlaced }: Props) {
  const words = person?.fullName.split(' ') ?? [];
  return (
    <button
      type="button"
      draggable={person !== undefined}
      data-seat={seatName(place)}
      tabIndex={isCurrent ? 0 : -1}
      aria-pressed={person !== undefined && person.id === taken}
      title={person && `${person.fullName} · ${person.unit}`}
      className={`${person ? 'hall-seat' : 'hall-seat hall-empty'}${isBeforeAisle ? ' hall-aisle' : ''}`}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onDragStart={(event) => person && event.dataTransfer.setData('text/plain', person.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const personId = event.dataTransfer.getData('text/plain');
        if (personId !== '') onPlaced(personId);
      }}
    >
      <span className="visually-hidden">Ghế {seatName(place)}: </span>
      {person ? rosterNumber(person.number) : <span className="visually-hidden">trống</span>}
      <small>
        <span className="visually-hidden"> {words.slice(0, -1).join(' ')} </span>
        {words.at(-1)}
      </small>
    </button>
  );
}

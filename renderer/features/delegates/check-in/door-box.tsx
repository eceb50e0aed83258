import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AttendeeLine } from '#shared/domain/delegates/check-in/attendance.ts';
import { usePeopleSearch } from '../../../lib/use-people-search.ts';
import { PersonName } from '../person-name.tsx';
import { BAD_CODE, describeLine, describePlace, readTyped, UNREADABLE } from './messages.ts';
import type { Door } from './use-door.ts';
import { useScanner } from './use-scanner.ts';

type Props = { readonly door: Door; readonly lines: ReadonlyMap<string, AttendeeLine> };

/** One box for everything: a card is read, a number or a part of a name is typed; Enter lets the person in. */
export function DoorBox({ door, lines }: Props) {
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const box = useRef<InputRef>(null);
  const isName = readTyped(typed) === 'name';
  const found = usePeopleSearch(isName ? typed : '', 8);
  useEffect(() => box.current?.focus(), []);

  function clear() {
    setTyped('');
    setMarked(0);
    box.current?.focus();
  }
  function enterName(at: number) {
    const person = found[at];
    if (!person) return;
    door.enter({ personId: person.id }, 'name');
    clear();
  }
  useScanner({
    onScan: (number) => {
      // Whatever the reader's keys became in the box is wiped with it
      clear();
      door.enter({ number }, 'scan');
    },
    onUnreadable: () => {
      clear();
      door.tell('Chưa đọc được thẻ', UNREADABLE);
    },
  });
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setMarked((at) => Math.min(Math.max(at + step, 0), Math.max(found.length - 1, 0)));
    }
    if (event.key === 'Escape') clear();
    if (event.key !== 'Enter') return;
    const read = readTyped(typed);
    if (read === 'name') return enterName(marked);
    if (read === null && typed.trim() !== '') door.tell('Chưa đúng số', BAD_CODE);
    if (read !== null) door.enter(read, 'number');
    clear();
  }

  return (
    <div className="check-in-box">
      <Input
        ref={box}
        size="large"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
        }}
        onKeyDown={press}
        aria-label="Quét thẻ, gõ số hoặc tên"
        placeholder="Quét thẻ, gõ số (14) hoặc tên không dấu (hoa, loc cong)"
        autoComplete="off"
      />
      {isName && (
        <ul className="check-in-found" aria-label="Người tìm thấy">
          {found.map((person, at) => (
            <li key={person.id}>
              <button
                type="button"
                aria-current={at === marked}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => enterName(at)}
              >
                <PersonName fullName={person.fullName} />
                <span className="sub small">
                  {describePlace(person)} · {stateOf(lines.get(person.id))}
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && (
            <li className="sub check-in-none">Không tìm thấy ai; thử gõ một phần tên, không cần dấu.</li>
          )}
        </ul>
      )}
    </div>
  );
}

function stateOf(line: AttendeeLine | undefined): string {
  if (line === undefined) return 'không được triệu tập';
  return describeLine(line) || 'chưa đến';
}

import { AutoComplete } from 'antd';
import { useState } from 'react';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay } from '../../lib/format.ts';
import { usePeopleSearch } from '../../lib/use-people-search.ts';

export type Chosen = { readonly personId: string; readonly fullName: string; readonly person: Delegate };
type Props = {
  readonly id: string;
  readonly label?: string;
  /** Ids of people who cannot be chosen because they are there already */
  readonly taken: ReadonlySet<string>;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
};

/** A person of the roster by any part of the name, marks aside. */
export function PersonChoice({ id, label, taken, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = usePeopleSearch(chosen ? '' : typed);
  return (
    <AutoComplete
      id={id}
      {...(label === undefined ? {} : { 'aria-label': label })}
      style={{ width: '100%' }}
      value={chosen?.fullName ?? typed}
      placeholder="Gõ tên, không cần dấu"
      onChange={(text: string) => {
        if (found.some((person) => person.id === text)) return;
        setTyped(text);
        if (chosen) onChoose(null);
      }}
      onSelect={(personId: string) => {
        const person = found.find((one) => one.id === personId);
        setTyped('');
        if (person) onChoose({ personId, fullName: person.fullName, person });
      }}
      options={found.map((person) => ({
        value: person.id,
        disabled: taken.has(person.id),
        label: [
          person.fullName,
          formatDay(person.bornOn),
          person.unit,
          taken.has(person.id) ? 'đã có trong danh sách' : '',
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

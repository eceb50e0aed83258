import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { PersonName } from '../person-name.tsx';

export type ShownPeople = { readonly title: string; readonly people: readonly Delegate[] };
type Props = { readonly shown: ShownPeople | null; readonly onClose: () => void };

/** Who a figure is made of; each name leads to the record that can be mended. */
export function PeopleDrawer({ shown, onClose }: Props) {
  return (
    <Drawer
      open={shown !== null}
      onClose={onClose}
      size={460}
      title={shown && `${shown.title} – ${shown.people.length} người`}
    >
      <ol className="credentials-people">
        {shown?.people.map(({ id, number, fullName, unit }) => (
          <li key={id}>
            <Link to="/delegates" search={{ person: id }}>
              <PersonName fullName={fullName} />
            </Link>{' '}
            <span className="sub small">
              {rosterNumber(number)} · {unit}
            </span>
          </li>
        ))}
      </ol>
    </Drawer>
  );
}

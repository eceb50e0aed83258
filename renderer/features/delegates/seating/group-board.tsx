import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { DiscussionGroup } from '#shared/domain/delegates/seating/groups.ts';
import { client } from '../../../lib/rpc.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import { PersonName } from '../person-name.tsx';
import { GroupForm } from './group-form.tsx';

type Person = Pick<Delegate, 'id' | 'fullName' | 'unit' | 'gender'>;
type Props = { readonly groups: readonly DiscussionGroup[]; readonly delegates: readonly Person[] };
type Column = {
  readonly id: string | null;
  readonly name: string;
  readonly people: readonly Person[];
  readonly group: DiscussionGroup | null;
};

/** Groups side by side: a person is dragged to another, or sent there with the left and right arrow keys; up and down go through the list. */
export function GroupBoard({ groups, delegates }: Props) {
  const [over, setOver] = useState<string | null | undefined>(undefined);
  const [editing, setEditing] = useState<DiscussionGroup | null>(null);
  const notices = useNotices();
  const board = useFocusThatFollows(groups);
  const move = useMutation({
    mutationFn: (to: { readonly personId: string; readonly groupId: string | null }) => client.seating.moveToGroup(to),
    onError: notices.failed,
  });
  if (groups.length === 0) return <p className="sub">Chưa chia tổ. Chọn số tổ rồi bấm một cách chia.</p>;
  const columns = columnsOf(groups, delegates);

  function drop(event: DragEvent, groupId: string | null) {
    event.preventDefault();
    setOver(undefined);
    const personId = event.dataTransfer.getData('text/plain');
    if (personId !== '') move.mutate({ personId, groupId });
  }
  function press(event: KeyboardEvent<HTMLButtonElement>, personId: string, at: number) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return goThrough(event);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = step === undefined ? undefined : columns[at + step];
    if (!target) return;
    event.preventDefault();
    board.follow(personId);
    move.mutate({ personId, groupId: target.id });
  }
  return (
    <div className="group-board" ref={board.ref}>
      {columns.map(({ id, name, people, group }, at) => (
        <section
          key={id ?? 'none'}
          className={over === id ? 'card group-column group-over' : 'card group-column'}
          aria-label={name}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(id);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => drop(event, id)}
        >
          <h2>
            {name}
            {group && (
              <Button
                size="small"
                type="text"
                className="no-print"
                aria-label={`Sửa ${name}`}
                onClick={() => setEditing(group)}
              >
                Sửa…
              </Button>
            )}
          </h2>
          <p className="sub small">{describeGroup(people, group)}</p>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  draggable
                  data-person={person.id}
                  title="Kéo sang tổ khác, hoặc bấm mũi tên trái, phải (lên, xuống: người khác)"
                  onDragStart={(event) => event.dataTransfer.setData('text/plain', person.id)}
                  onKeyDown={(event) => press(event, person.id, at)}
                >
                  <PersonName fullName={person.fullName} /> <span className="sub small">{person.unit}</span>
                  {roleIn(group, person.id)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {editing && (
        <GroupForm
          group={editing}
          members={delegates.filter(({ id }) => editing.memberIds.includes(id))}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** Whoever was sent to another group by a key keeps the focus there, so that the next key sends them on. */
function useFocusThatFollows(groups: readonly DiscussionGroup[]) {
  const ref = useRef<HTMLDivElement>(null);
  const sent = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the person stands elsewhere once the groups have changed
  useEffect(() => {
    if (sent.current !== null) ref.current?.querySelector<HTMLElement>(`[data-person="${sent.current}"]`)?.focus();
    sent.current = null;
  }, [groups]);
  return {
    ref,
    follow: (personId: string) => {
      sent.current = personId;
    },
  };
}

function goThrough(event: KeyboardEvent<HTMLButtonElement>) {
  event.preventDefault();
  const entry = event.currentTarget.closest('li');
  const next = event.key === 'ArrowDown' ? entry?.nextElementSibling : entry?.previousElementSibling;
  next?.querySelector('button')?.focus();
}

function columnsOf(groups: readonly DiscussionGroup[], delegates: readonly Person[]): readonly Column[] {
  const of = (ids: ReadonlySet<string>) => delegates.filter(({ id }) => ids.has(id));
  const placed = new Set(groups.flatMap(({ memberIds }) => memberIds));
  const without = delegates.filter(({ id }) => !placed.has(id));
  return [
    ...groups.map((group) => ({ ...group, group, people: of(new Set(group.memberIds)) })),
    ...(without.length === 0 ? [] : [{ id: null, name: 'Chưa có tổ', people: without, group: null }]),
  ];
}

/** "26 người, 10 nữ · Phòng họp 1" */
const describeGroup = (people: readonly Person[], group: DiscussionGroup | null): string =>
  [
    `${people.length} người, ${people.filter(({ gender }) => gender === 'female').length} nữ`,
    ...(group === null || group.room === '' ? [] : [group.room]),
  ].join(' · ');

function roleIn(group: DiscussionGroup | null, personId: string) {
  if (group?.leaderId === personId) return <Tag tone="info">tổ trưởng</Tag>;
  return group?.secretaryId === personId ? <Tag tone="info">thư ký</Tag> : null;
}

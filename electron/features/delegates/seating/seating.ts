import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type DiscussionGroup, type SplitWay, splitIntoGroups } from '#shared/domain/delegates/seating/groups.ts';
import {
  assignSeats,
  type Hall,
  hallTooSmall,
  moveSeat,
  type Seat,
  seatName,
} from '#shared/domain/delegates/seating/seats.ts';
import { textOrderKey } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb, WriteDb } from '../../../platform/database/access.ts';
import type { WorkspaceContext } from '../../../rpc/context.ts';
import { declined } from '../../../rpc/procedures.ts';
import { listDelegates } from '../delegates.repository.ts';
import {
  findHall,
  listGroups,
  listSeats,
  replaceGroups,
  replaceSeats,
  saveGroup,
  saveHall,
  saveMembership,
} from './seating.repository.ts';

export function readSeating(db: ReadDb) {
  const delegates = summoned(db).map(({ id, number, fullName, unit, gender }) => ({
    id,
    number,
    fullName,
    unit,
    gender,
  }));
  return { groups: listGroups(db), hall: findHall(db), seats: listSeats(db), delegates };
}

const summoned = (db: ReadDb): readonly Delegate[] =>
  listDelegates(db, { sort: 'name' }).filter((delegate) => delegate.summoned);

export function splitGroups(context: WorkspaceContext, count: number, way: SplitWay): void {
  const split = splitIntoGroups(summoned(context.db), count, way);
  const groups = split.map((members, at) => ({
    ...{ id: context.newId(), name: `Tổ ${at + 1}`, room: '', leaderId: null, secretaryId: null },
    memberIds: members.map(({ id }) => id),
  }));
  act(context, `Chia ${count} tổ thảo luận`, (tx) => replaceGroups(tx, groups));
}

export function moveToGroup(context: WorkspaceContext, personId: string, groupId: string | null): void {
  const group = listGroups(context.db).find(({ id }) => id === groupId);
  act(context, group ? `Chuyển đại biểu sang ${group.name}` : 'Bỏ đại biểu khỏi tổ', (tx) =>
    saveMembership(tx, personId, group?.id ?? null),
  );
}

export const keepGroup = (context: WorkspaceContext, group: Omit<DiscussionGroup, 'memberIds'>): void =>
  act(context, `Sửa ${group.name}`, (tx) => saveGroup(tx, group));

/** Neighbours belong together: group by group, inside it unit by unit, each by name. */
export function seatEverybody(context: WorkspaceContext, hall: Hall): void {
  const people = inOrderOfSeats(summoned(context.db), listGroups(context.db));
  const seats = assignSeats(
    people.map(({ id }) => id),
    hall,
  );
  if (seats === null) throw declined(hallTooSmall(people.length, hall));
  act(context, 'Xếp chỗ ngồi', (tx) => {
    saveHall(tx, hall);
    replaceSeats(tx, seats);
  });
}

function inOrderOfSeats(people: readonly Delegate[], groups: readonly DiscussionGroup[]): readonly Delegate[] {
  const places = new Map(groups.flatMap(({ memberIds }, at) => memberIds.map((id) => [id, at] as const)));
  const place = ({ id }: Delegate) => places.get(id) ?? groups.length;
  const unit = new Map(people.map((one) => [one.id, textOrderKey(one.unit)]));
  // The list comes by name, and sorting keeps that order among equals
  return people.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      ((unit.get(a.id) ?? '') < (unit.get(b.id) ?? '') ? -1 : unit.get(a.id) === unit.get(b.id) ? 0 : 1),
  );
}

export function changeSeat(context: WorkspaceContext, { personId, ...to }: Seat): void {
  act(context, `Chuyển chỗ ngồi sang ${seatName(to)}`, (tx) =>
    replaceSeats(tx, moveSeat(listSeats(context.db), personId, to)),
  );
}

const act = ({ act: write }: WorkspaceContext, label: string, work: (tx: WriteDb) => void): void =>
  write({ act: 'seating-changed', label, subject: 'seating', undoable: true }, work);

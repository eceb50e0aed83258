import { z } from 'zod';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { type DiscussionGroup, GROUP_LIMITS } from '#shared/domain/delegates/seating/groups.ts';
import { HALL_LIMITS, type Hall, type Seat } from '#shared/domain/delegates/seating/seats.ts';
import { id, procedure, returns } from './base.ts';

const within = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().int().min(min).max(max);
const hall: z.ZodType<Hall> = z.object({
  rows: within(HALL_LIMITS.rows),
  seatsPerRow: within(HALL_LIMITS.seatsPerRow),
  aisleAfter: within(HALL_LIMITS.aisleAfter),
});
export type Seating = {
  readonly groups: readonly DiscussionGroup[];
  readonly hall: Hall;
  readonly seats: readonly Seat[];
  /** Everybody summoned */
  readonly delegates: readonly Pick<Delegate, 'id' | 'number' | 'fullName' | 'unit' | 'gender'>[];
};

/** Discussion groups (tổ thảo luận) and seats in the hall. */
export const seatingContract = {
  read: procedure.output(returns<Seating>()),
  /** Splits everybody summoned anew; groups made before are replaced, and can be had back by undo. */
  splitGroups: procedure.input(z.object({ count: within(GROUP_LIMITS), way: z.enum(['spread', 'units']) })),
  moveToGroup: procedure.input(z.object({ personId: id, groupId: id.nullable() })),
  saveGroup: procedure.input(
    z.object({
      id,
      name: z.string().trim().min(1, 'Chưa ghi tên tổ.').max(100),
      room: z.string().trim().max(200),
      leaderId: id.nullable(),
      secretaryId: id.nullable(),
    }),
  ),
  /** Seats everybody summoned anew, group by group where there are groups, else unit by unit. */
  assignSeats: procedure.input(z.object({ hall })),
  moveSeat: procedure.input(
    z.object({ personId: id, row: z.number().int().positive(), seat: z.number().int().positive() }),
  ),
};

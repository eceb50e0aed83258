import { workspaceProcedures } from '../../../rpc/procedures.ts';
import { changeSeat, keepGroup, moveToGroup, readSeating, seatEverybody, splitGroups } from './seating.ts';

const seating = workspaceProcedures.seating;

export const seatingRouter = {
  read: seating.read.handler(({ context }) => readSeating(context.db)),
  splitGroups: seating.splitGroups.handler(({ input, context }) => splitGroups(context, input.count, input.way)),
  moveToGroup: seating.moveToGroup.handler(({ input, context }) => moveToGroup(context, input.personId, input.groupId)),
  saveGroup: seating.saveGroup.handler(({ input, context }) => keepGroup(context, input)),
  assignSeats: seating.assignSeats.handler(({ input, context }) => seatEverybody(context, input.hall)),
  moveSeat: seating.moveSeat.handler(({ input, context }) => changeSeat(context, input)),
};

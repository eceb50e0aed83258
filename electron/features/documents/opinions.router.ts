import { workspaceProcedures } from '../../rpc/procedures.ts';
import { dropOpinion, listNamedOpinions, writeOpinion } from './write-opinion.ts';

const opinions = workspaceProcedures.opinions;

export const opinionsRouter = {
  list: opinions.list.handler(({ context }) => listNamedOpinions(context)),
  write: opinions.write.handler(({ input, context }) => writeOpinion(context, input)),
  drop: opinions.drop.handler(({ input, context }) => dropOpinion(context, input.id)),
};

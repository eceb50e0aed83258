import { procedures } from '../../rpc/procedures.ts';
import { summarize } from '../workspace/known-files.ts';
import { createPractice } from './create-practice.ts';

export const practiceRouter = {
  create: procedures.practice.create.handler(async ({ context }) => summarize(context, await createPractice(context))),
};

import { z } from 'zod';
import {
  CONGRESS_KINDS,
  type Congress,
  type CongressSetup,
  type Indicator,
  POSTS,
  type PostHolder,
  UNIT_KINDS,
  type Unit,
} from '#shared/domain/congress/congress.ts';
import { decimalText, id, moment, procedure, returns } from './base.ts';

const text = z.string().max(2000);
const year = z.number().int().min(1930).max(2100).nullable();
const count = z.number().int().nonnegative().nullable();

const unit: z.ZodType<Unit> = z.object({
  kind: z.enum(UNIT_KINDS),
  organizationName: text,
  committeeName: text,
  superiorOrganizationName: text,
  superiorCommitteeName: text,
  place: text,
  hasStandingCommittee: z.boolean(),
  hasOffice: z.boolean(),
  officialMembers: count,
  probationaryMembers: count,
});
const congress: z.ZodType<Congress> = z.object({
  kind: z.enum(CONGRESS_KINDS),
  ordinal: z.number().int().positive().max(200).nullable(),
  termFrom: year,
  termTo: year,
  pastTermFrom: year,
  pastTermTo: year,
  preparatoryAt: moment.nullable(),
  opensAt: moment.nullable(),
  closesAt: moment.nullable(),
  venue: text,
  directSecretaryElection: z.boolean(),
  theme: text,
  seats: z.number().int().positive().max(200).nullable(),
});
const postHolder: z.ZodType<PostHolder> = z.object({
  id,
  post: z.enum(POSTS),
  personId: z.string().nullable(),
  fullName: text,
  title: text,
  position: z.number().int().nonnegative(),
});
const indicator: z.ZodType<Indicator> = z.object({
  id,
  period: z.enum(['past', 'next']),
  group: text,
  name: text,
  unit: text,
  base: decimalText.nullable(),
  target: decimalText.nullable(),
  actual: decimalText.nullable(),
  targetYear: year,
  direction: z.enum(['at-least', 'at-most']),
  source: text,
  position: z.number().int().nonnegative(),
});
export const congressSetup: z.ZodType<CongressSetup> = z.object({
  unit,
  congress,
  posts: z.array(postHolder).max(500),
});

export const congressContract = {
  findSetup: procedure.output(returns<CongressSetup>()),
  saveUnitAndCongress: procedure.input(z.object({ unit, congress })).output(returns<CongressSetup>()),
  savePosts: procedure.input(z.object({ posts: z.array(postHolder).max(500) })).output(returns<CongressSetup>()),
  listIndicators: procedure.output(returns<readonly Indicator[]>()),
  saveIndicators: procedure
    .input(z.object({ indicators: z.array(indicator).max(500) }))
    .output(returns<readonly Indicator[]>()),
};

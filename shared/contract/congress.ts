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
import { MOST_PEOPLE } from '#shared/kernel/whole-number.ts';
import { decimalText, id, moment, procedure, returns } from './base.ts';
import { ruleProcedures } from './rules.ts';

const TEXT = 'Phải là chữ, dài nhất 2.000 ký tự.';
const text = z.string(TEXT).max(2000, TEXT);
const YEAR = 'Năm là số nguyên từ 1930 đến 2100.';
const COUNT = 'Số người là số nguyên từ 0 đến 1.000.000.';
const ORDINAL = 'Lần thứ là số nguyên từ 1 đến 200.';
const SEATS = 'Số lượng cần bầu là số nguyên từ 1 đến 200.';
const year = z.number(YEAR).int(YEAR).min(1930, YEAR).max(2100, YEAR).nullable();
const count = z.number(COUNT).int(COUNT).min(0, COUNT).max(MOST_PEOPLE, COUNT).nullable();

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
  ordinal: z.number(ORDINAL).int(ORDINAL).min(1, ORDINAL).max(200, ORDINAL).nullable(),
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
  seats: z.number(SEATS).int(SEATS).min(1, SEATS).max(200, SEATS).nullable(),
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
  ...ruleProcedures,
  findSetup: procedure.output(returns<CongressSetup>()),
  saveUnitAndCongress: procedure.input(z.object({ unit, congress })).output(returns<CongressSetup>()),
  savePosts: procedure.input(z.object({ posts: z.array(postHolder).max(500) })).output(returns<CongressSetup>()),
  listIndicators: procedure.output(returns<readonly Indicator[]>()),
  saveIndicators: procedure
    .input(z.object({ indicators: z.array(indicator).max(500) }))
    .output(returns<readonly Indicator[]>()),
};

import { z } from 'zod';
import { OFFICES } from '#shared/domain/personnel/candidate.ts';
import { type Meeting, type ProcessMode, WAYS } from '#shared/domain/personnel/steps/meeting.ts';
import type { ProcessStep } from '#shared/domain/personnel/steps/process.ts';
import { MOST_PEOPLE } from '#shared/kernel/whole-number.ts';
import { day, id, procedure, returns } from './base.ts';

const COUNT = 'Số liệu của bước là số nguyên từ 0 đến 1.000.000.';
const count = z.number(COUNT).int(COUNT).min(0, COUNT).max(MOST_PEOPLE, COUNT).nullable();
const short = z.string().max(300);
const long = z.string().max(5000);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ chưa đúng.');
const office = z.enum(OFFICES);
const way = z.enum(WAYS);
const meeting: z.ZodType<Meeting> = z.object({
  key: id,
  way,
  step: z.number().int().positive(),
  session: z.number().int().positive(),
  name: short,
  heldOn: day.nullable(),
  startsAt: time.nullable(),
  endsAt: time.nullable(),
  place: short,
  summoned: count,
  present: count,
  absent: z.array(z.object({ name: short, reason: short })).max(1000),
  chair: short,
  secretary: short,
  tellers: z.array(z.object({ name: short, task: short })).max(50),
  opinions: z.array(z.object({ name: short, opinion: long })).max(500),
  conclusion: long,
  minutesNumber: z.string().max(100),
  offices: z.array(office).min(1),
  ballots: z
    .array(z.object({ office, issued: count, returned: count, valid: count, invalid: count }))
    .max(OFFICES.length),
  outcomes: z
    .array(z.object({ office, candidateId: id, votes: count, passed: z.boolean().nullable(), note: short }))
    .max(2000),
});

export const stepsContract = {
  /** The unit's steps by the rules in force, with every meeting as kept */
  readProcess: procedure.output(
    returns<{
      readonly mode: ProcessMode;
      readonly process: readonly ProcessStep[];
      readonly meetings: readonly Meeting[];
    }>(),
  ),
  /** Keeps a meeting whole; `reopened` names the steps that were complete and are open again */
  saveMeeting: procedure.input(meeting).output(returns<{ readonly reopened: readonly string[] }>()),
  addSession: procedure.input(z.object({ way, step: z.number().int().positive() })).output(returns<{ key: string }>()),
  removeMeeting: procedure.input(z.object({ key: id })).output(returns<{ removed: number }>()),
  chooseMode: procedure
    .input(z.object({ mode: z.enum(['together', 'separate']) }))
    .output(returns<{ mode: ProcessMode }>()),
};

import { z } from 'zod';
import type { ProfileId, RulesInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';

export type Answer = Readonly<Record<string, unknown>>;

/** A vector that asks what no rule answers: one Vietnamese sentence. */
export class VectorRefusal extends Error {
  override name = 'VectorRefusal';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const whole = z.number().int().min(0).max(1_000_000);
export const ballotOrder = z.record(z.string(), whole);
export const day = z.iso.date();

/** Votes in the order of the ballot. */
export const votesOf = (votes: Readonly<Record<string, number>>) =>
  Object.entries(votes).map(([candidate, count]) => ({ candidate, votes: count }));

/** The part of a vector in its shape, or a refusal that names the field. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') || 'ví dụ';
  throw new VectorRefusal('vector-shape', `Giá trị của “${field}” thiếu hoặc sai kiểu.`);
}

/** A word of a vector in ours; undefined for any other, the names that every object has included. */
export const wordIn = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

type Profiles = Pick<RulesInForce, 'personnel' | 'election'>;
const PROFILES: Readonly<Record<ProfileId, Profiles>> = {
  R2020: { personnel: 'R2020', election: 'QC244' },
  'R2024-06': { personnel: 'R2024-06', election: 'QC190' },
  'R2025-04': { personnel: 'R2025-04', election: 'QC190' },
  QC244: { personnel: 'R2020', election: 'QC244' },
  QC190: { personnel: 'R2025-04', election: 'QC190' },
};
const OTHER_NAMES: Readonly<Record<string, ProfileId>> = {
  personnel_profile_2020: 'R2020',
  personnel_profile_2024: 'R2024-06',
  personnel_profile_2025: 'R2025-04',
  election_profile_244: 'QC244',
  election_profile_190: 'QC190',
};

/** The profile's own values, without anything a unit changed. */
export function rulesOf(profile: string): RulesInForce {
  const id = wordIn(OTHER_NAMES, profile) ?? profile;
  if (!Object.hasOwn(PROFILES, id))
    throw new VectorRefusal(
      'unknown-profile',
      `Không có bộ quy định “${profile}”; các bộ là ${Object.keys(PROFILES).join(', ')}.`,
    );
  return { ...PROFILES[id as ProfileId], overrides: [] };
}

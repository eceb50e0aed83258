import { and, asc, eq } from 'drizzle-orm';
import { findValueFault } from '#shared/domain/congress/rule-profiles/check-value.ts';
import { isRuleKey } from '#shared/domain/congress/rule-profiles/definitions.ts';
import {
  NEWEST_DAY,
  profileInForce,
  type RuleOverride,
  type RulesInForce,
  type RulesOfTheDay,
} from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import { dayOfMoment } from '#shared/kernel/paper-date.ts';
import { localDay } from '../../platform/clock/local-moment.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import { findSetup } from './congress.repository.ts';
import { ruleOverrides } from './congress.schema.ts';

/** The rules of the opening day, or of `now` while it is unknown, with what the unit changed. */
export function findRules(db: ReadDb, now: Date): RulesOfTheDay {
  const { opensAt } = findSetup(db).congress;
  const day = opensAt === null ? localDay(now) : dayOfMoment(opensAt);
  return { rules: profileInForce(day, listOverrides(db)), day, dayIs: opensAt === null ? 'today' : 'opening' };
}

/**
 * The rules in force of the open congress: what every decision reads. Without an opening
 * day they are those of `now`, or the newest where no clock is at hand.
 */
export function readRules(db: ReadDb, now: Date | null = null): RulesInForce {
  const { opensAt } = findSetup(db).congress;
  const otherwise = now === null ? NEWEST_DAY : localDay(now);
  return profileInForce(opensAt === null ? otherwise : dayOfMoment(opensAt), listOverrides(db));
}

/** What an earlier version kept for a rule that is no more, or with a value it no longer takes, decides nothing. */
function listOverrides(db: ReadDb): RuleOverride[] {
  return db
    .select()
    .from(ruleOverrides)
    .orderBy(asc(ruleOverrides.profile), asc(ruleOverrides.key))
    .all()
    .filter(({ key, value }) => isRuleKey(key) && findValueFault(key, value) === null)
    .map(({ changedAt: _at, ...override }) => override);
}

export function saveOverride(tx: WriteDb, override: RuleOverride, at: Date): void {
  const row = { ...override, changedAt: at.toISOString() };
  const { profile, key } = ruleOverrides;
  tx.insert(ruleOverrides)
    .values(row)
    .onConflictDoUpdate({ target: [profile, key], set: row })
    .run();
}

export function removeOverride(tx: WriteDb, { profile, key }: Pick<RuleOverride, 'profile' | 'key'>): void {
  tx.delete(ruleOverrides)
    .where(and(eq(ruleOverrides.profile, profile), eq(ruleOverrides.key, key)))
    .run();
}

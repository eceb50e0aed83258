import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Office } from '#shared/domain/personnel/candidate.ts';
import { OFFICE_NAMES, type OfficeSeats } from '#shared/domain/personnel/offices.ts';
import { factsOf, type PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import { declineSecret, hasSecrecyMark } from '#shared/domain/personnel/secrecy-mark.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { nameOfPerson } from './candidates.ts';
import { listFacts } from './facts.repository.ts';
import { officeSeats, personnelFacts } from './record.schema.ts';

/** Keeps all facts of one person. What is not typed is not known; no change is no act. */
export function saveFacts({ db, act }: WorkspaceContext, typed: PersonnelFacts): PersonnelFacts {
  const name = nameOfPerson(db, typed.personId);
  const facts = tidy(typed);
  for (const told of [facts.politicalStandardNumber, facts.plannedNote, facts.note])
    if (hasSecrecyMark(told)) throw declined(declineSecret(told));
  const was = factsOf(listFacts(db), facts.personId);
  if (isDeepStrictEqual(was, facts)) return was;
  const note = { act: 'personnel-facts-saved', label: `Ghi hồ sơ nhân sự của ${name}` };
  act({ ...note, subject: `person:${facts.personId}`, undoable: true }, (tx) => {
    const { retiresIn, ...rest } = facts;
    const set = { ...rest, retiresMonth: retiresIn?.month ?? null, retiresReason: retiresIn?.reason ?? '' };
    tx.insert(personnelFacts).values(set).onConflictDoUpdate({ target: personnelFacts.personId, set }).run();
  });
  return facts;
}

/** Seats of every office: the committee's stand with the congress, a secretary and a head of inspection are one. */
export function listSeats(db: ReadDb): OfficeSeats {
  const own = Object.fromEntries(
    db
      .select()
      .from(officeSeats)
      .all()
      .map(({ office, seats }) => [office, seats]),
  );
  const { seats } = findSetup(db).congress;
  return { secretary: 1, 'inspection-head': 1, ...own, ...(seats === null ? {} : { committee: seats }) };
}

/** Seats of one office; null: not known. */
export function saveSeats(
  { db, act }: WorkspaceContext,
  { office, seats }: { readonly office: Exclude<Office, 'committee'>; readonly seats: number | null },
): OfficeSeats {
  if ((listSeats(db)[office] ?? null) === seats) return listSeats(db);
  const label = `Ghi số lượng cần bầu: ${OFFICE_NAMES[office]}`;
  act({ act: 'office-seats-saved', label, subject: `office:${office}`, undoable: true }, (tx) => {
    if (seats === null) tx.delete(officeSeats).where(eq(officeSeats.office, office)).run();
    else
      tx.insert(officeSeats)
        .values({ office, seats })
        .onConflictDoUpdate({ target: officeSeats.office, set: { seats } })
        .run();
  });
  return listSeats(db);
}

function tidy(facts: PersonnelFacts): PersonnelFacts {
  const { retiresIn } = facts;
  return {
    ...facts,
    politicalStandardNumber: tidyText(facts.politicalStandardNumber),
    plannedNote: tidyText(facts.plannedNote),
    note: tidyText(facts.note),
    relatives: facts.relatives?.map(({ name, post }) => ({ name: tidyText(name), post: tidyText(post) })) ?? null,
    ratings: facts.ratings.toSorted((a, b) => b.year - a.year),
    retiresIn: retiresIn && { ...retiresIn, reason: tidyText(retiresIn.reason) },
  };
}

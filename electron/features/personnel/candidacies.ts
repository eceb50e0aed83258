import { comeBack, correct, leave, putOn, strike } from '#shared/domain/personnel/candidacy-changes.ts';
import type { Candidacy, Candidate, Departure, Office, Origin, Standing } from '#shared/domain/personnel/candidate.ts';
import {
  candidacyFor,
  OFFICE_NAMES,
  officesLostWith,
  officesNeededFor,
  standsFor,
} from '#shared/domain/personnel/offices.ts';
import { alreadyOnList, notOnList, REASON_MISSING } from '#shared/domain/personnel/personnel-refusal.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { findCandidateOfPerson, insertCandidate, removeCandidate, saveCandidacy } from './candidates.repository.ts';
import {
  about,
  getCandidate,
  nameOfPerson,
  newCandidate,
  places,
  refuseIfStandsInstead,
  saveChanged,
} from './candidates.ts';

type Place = { readonly id: string; readonly office: Office };
type Put = { readonly personId: string; readonly office: Office; readonly standing: Standing; readonly origin: Origin };

/** Puts a person of the roster on the list of an office, and of the bodies it is chosen from. */
export function standFor(context: WorkspaceContext, put: Put): Candidate {
  const { db, act } = context;
  const name = nameOfPerson(db, put.personId);
  const { was, candidate } = entered(context, put, name);
  const label = `Đưa ${name} vào danh sách ${OFFICE_NAMES[put.office]}`;
  act({ act: 'candidacy-added', label, ...about(candidate.id) }, (tx) =>
    was ? saveChanged(tx, was, candidate) : insertCandidate(tx, candidate),
  );
  return candidate;
}

/** Corrects the standing or origin of one candidacy. No change is no act. */
export function changeCandidacy(
  { db, act }: WorkspaceContext,
  { id, ...changed }: Place & Pick<Candidacy, 'standing' | 'origin'>,
): Candidate {
  const { was, name, candidacy } = getListed(db, { id, office: changed.office });
  if (candidacy.standing === changed.standing && candidacy.origin === changed.origin) return was;
  const candidate = correct(was, changed);
  const label = `Sửa ${name} trong danh sách ${OFFICE_NAMES[changed.office]}`;
  act({ act: 'candidacy-saved', label, ...about(id) }, (tx) => saveChanged(tx, was, candidate));
  return candidate;
}

/** Takes a person off the list of an office, with the trace of how and why. */
export function leaveList(
  context: WorkspaceContext,
  { how, reason, ...place }: Place & { readonly how: 'withdrawn' | 'struck'; readonly reason: string },
): Candidate {
  const { was, name } = getListed(context.db, place);
  const departure = { ...stamp(context, reason), how, replacedById: null };
  const candidate = leave(was, place.office, departure, findSetup(context.db).unit);
  const what = how === 'withdrawn' ? `${name} rút khỏi` : `Đưa ${name} ra khỏi`;
  const label = `${what} danh sách ${OFFICE_NAMES[place.office]}`;
  context.act({ act: 'candidacy-left', label, ...about(was.id) }, (tx) => saveChanged(tx, was, candidate));
  return candidate;
}

/** Another person stands at the same place of the list; the one replaced keeps the trace. */
export function replaceCandidate(
  context: WorkspaceContext,
  { by, reason, ...place }: Place & { readonly by: Omit<Put, 'office'>; readonly reason: string },
): Candidate {
  const { db, act } = context;
  const { was, name, candidacy } = getListed(db, place);
  const newName = nameOfPerson(db, by.personId);
  const { was: before, candidate } = entered(context, { ...by, office: place.office }, newName);
  const departure = { ...stamp(context, reason), how: 'replaced', replacedById: candidate.id } as const;
  const gone = leave(was, place.office, departure, findSetup(db).unit);
  const label = `Thay ${name} bằng ${newName} trong danh sách ${OFFICE_NAMES[place.office]}`;
  act({ act: 'candidate-replaced', label, ...about(was.id) }, (tx) => {
    if (before) saveChanged(tx, before, candidate);
    else insertCandidate(tx, { ...candidate, ...(place.office === 'committee' ? { position: was.position } : {}) });
    saveChanged(tx, was, gone);
    const fresh = candidacyFor(candidate, place.office);
    if (fresh) saveCandidacy(tx, candidate.id, { ...fresh, position: candidacy.position });
  });
  return getCandidate(db, candidate.id);
}

/** Takes a departure back: the person stands again where they stood. */
export function returnToList({ db, act }: WorkspaceContext, { id, office }: Place): Candidate {
  const was = getCandidate(db, id);
  const name = nameOfPerson(db, was.personId);
  if (!candidacyFor(was, office)) throw declined(notOnList(name, office));
  const candidate = comeBack(was, office, findSetup(db).unit);
  const label = `Đưa ${name} trở lại danh sách ${OFFICE_NAMES[office]}`;
  act({ act: 'candidacy-returned', label, ...about(id) }, (tx) => saveChanged(tx, was, candidate));
  return candidate;
}

/** Takes off what was entered by mistake: no trace but the journal's. Nobody left on any list is no candidate. */
export function dropCandidacy({ db, act }: WorkspaceContext, { id, office }: Place): { removed: number } {
  const was = getCandidate(db, id);
  const name = nameOfPerson(db, was.personId);
  if (!candidacyFor(was, office)) throw declined(notOnList(name, office));
  refuseIfStandsInstead(db, id, name);
  const candidate = strike(was, officesLostWith(office, findSetup(db).unit));
  const label = `Bỏ ${name} khỏi danh sách ${OFFICE_NAMES[office]}`;
  act({ act: 'candidacy-removed', label, ...about(id) }, (tx) =>
    candidate.candidacies.length === 0 ? removeCandidate(tx, id) : saveChanged(tx, was, candidate),
  );
  return { removed: 1 };
}

/** The person as a candidate for the office, not yet written; declined when they stand for it already. */
function entered(context: WorkspaceContext, { personId, office, standing, origin }: Put, name: string) {
  const { db } = context;
  const was = findCandidateOfPerson(db, personId);
  if (was && standsFor(was, office)) throw declined(alreadyOnList(name, office));
  const offices = officesNeededFor(office, findSetup(db).unit);
  const blank = was ?? newCandidate(context, personId, standing);
  return { was, candidate: putOn(blank, offices, { standing, origin, ...places(db) }) };
}

function getListed(db: ReadDb, { id, office }: Place) {
  const was = getCandidate(db, id);
  const name = nameOfPerson(db, was.personId);
  const candidacy = candidacyFor(was, office);
  if (candidacy?.left !== null) throw declined(notOnList(name, office));
  return { was, name, candidacy };
}

function stamp({ now, actor }: WorkspaceContext, reason: string): Pick<Departure, 'at' | 'by' | 'reason'> {
  const told = tidyText(reason);
  if (told === '') throw declined(REASON_MISSING);
  return { at: now().toISOString(), by: actor(), reason: told };
}

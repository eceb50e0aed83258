import { isDeepStrictEqual } from 'node:util';
import { putOn, strike } from '#shared/domain/personnel/candidacy-changes.ts';
import type { Candidate, Office, Origin, Standing } from '#shared/domain/personnel/candidate.ts';
import { isProposed, listFor, officesOfPost, standsFor } from '#shared/domain/personnel/offices.ts';
import { describeConclusion, factsOf } from '#shared/domain/personnel/personnel-facts.ts';
import {
  alreadyCandidate,
  CANDIDATE_NOT_FOUND,
  ORDER_OUT_OF_DATE,
  PERSON_NOT_FOUND,
  standsInstead,
} from '#shared/domain/personnel/personnel-refusal.ts';
import type { ReadDb, WriteDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findSetup } from '../congress/congress.repository.ts';
import { findDelegate, listDelegates } from '../delegates/delegates.repository.ts';
import {
  findCandidate,
  findCandidateOfPerson,
  insertCandidate,
  listCandidates,
  nextPlace,
  nextPosition,
  removeCandidacy,
  removeCandidate,
  saveCandidacy,
  saveCandidate,
  saveCandidatePosition,
} from './candidates.repository.ts';
import { listFacts } from './facts.repository.ts';

type CandidateFields = Omit<Candidate, 'id' | 'position' | 'candidacies'>;

/** Everyone ever put forward for any office, who left included, each with the person on the roster. */
export function listEveryCandidate(db: ReadDb) {
  const candidates = listCandidates(db);
  if (candidates.length === 0) return [];
  const people = new Map(listDelegates(db).map((person) => [person.id, person]));
  return candidates.flatMap((candidate) => {
    const person = people.get(candidate.personId);
    return person ? [{ ...candidate, person }] : [];
  });
}

/** Who is proposed now for the committee or its organs, in the order of the list, with the conclusion as papers print it. */
export function listCandidatesWithPeople(db: ReadDb) {
  const facts = listFacts(db);
  return listEveryCandidate(db)
    .filter(isProposed)
    .map((candidate) => ({
      ...candidate,
      politicalStandardConclusion: describeConclusion(
        factsOf(facts, candidate.personId),
        candidate.politicalStandardConclusion,
      ),
    }));
}

/** Puts a person of the roster at the end of the lists behind the planned post; a person stands once. */
export function addCandidate(context: WorkspaceContext, fields: CandidateFields): Candidate {
  const { db, act } = context;
  const name = nameOfPerson(db, fields.personId);
  const was = findCandidateOfPerson(db, fields.personId);
  if (was && isProposed(was)) throw declined(alreadyCandidate(name));
  const { standing, intendedPost } = fields;
  const blank = was ?? newCandidate(context, fields.personId, standing);
  const offices = officesOfPost(intendedPost, findSetup(db).unit);
  const candidate = { ...putOn(blank, offices, { standing, origin: 'scheme', ...places(db) }), ...fields };
  act({ act: 'candidate-added', label: `Thêm nhân sự ${name}`, ...about(candidate.id) }, (tx) =>
    was ? saveChanged(tx, was, candidate) : insertCandidate(tx, candidate),
  );
  return candidate;
}

/**
 * Changes a candidate; the person may be exchanged for one who is not on the list.
 * Another post puts them on the lists behind it and takes them off the others, as if
 * entered by mistake. No change is no act.
 */
export function changeCandidate(
  { db, act }: WorkspaceContext,
  { id, ...fields }: CandidateFields & { readonly id: string },
): Candidate {
  const was = getCandidate(db, id);
  const name = nameOfPerson(db, fields.personId);
  if (fields.personId !== was.personId && findCandidateOfPerson(db, fields.personId))
    throw declined(alreadyCandidate(name));
  const candidate = { ...withPost(db, was, fields), ...fields };
  if (isDeepStrictEqual(candidate, was)) return was;
  const note = { act: 'candidate-saved', label: `Sửa nhân sự ${name}`, ...about(id) };
  act(note, (tx) => saveChanged(tx, was, candidate));
  return candidate;
}

/** Takes a candidate off every list together with the votes typed in; a single undo brings all back. */
export function dropCandidate({ db, act }: WorkspaceContext, id: string): { removed: number } {
  const { personId } = getCandidate(db, id);
  const name = nameOfPerson(db, personId);
  refuseIfStandsInstead(db, id, name);
  const label = `Bỏ ${name} khỏi danh sách nhân sự`;
  act({ act: 'candidate-removed', label, ...about(id) }, (tx) => removeCandidate(tx, id));
  return { removed: 1 };
}

/** Puts the list of an office into the wanted order, which must name everyone on it once. */
export function reorderCandidates(
  { db, act }: WorkspaceContext,
  ids: readonly string[],
  office: Office = 'committee',
): { moved: number } {
  const everyone = listCandidates(db);
  const listed = listFor(everyone, office);
  const known = new Set(listed.map(({ id }) => id));
  if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id)))
    throw declined(ORDER_OUT_OF_DATE);
  const moved = listed.filter(({ id }, at) => ids[at] !== id).length;
  if (moved === 0) return { moved };
  const note = { act: 'candidates-reordered', label: 'Sắp xếp danh sách nhân sự', subject: 'candidates' };
  act({ ...note, undoable: true }, (tx) => {
    for (const candidate of listed) savePlace(tx, candidate, office, ids.indexOf(candidate.id));
    if (office === 'committee') setPaperOrder(tx, everyone, ids);
  });
  return { moved };
}

/** Puts the committee's list, and with it the papers, into this order. */
export function setCommitteeOrder(db: ReadDb, tx: WriteDb, ids: readonly string[]): void {
  const everyone = listCandidates(db);
  for (const candidate of listFor(everyone, 'committee'))
    savePlace(tx, candidate, 'committee', ids.indexOf(candidate.id));
  setPaperOrder(tx, everyone, ids);
}

/** The committee's list gives papers their order; who is not on it follows. */
function setPaperOrder(tx: WriteDb, everyone: readonly Candidate[], ids: readonly string[]): void {
  const others = everyone.map(({ id }) => id).filter((id) => !ids.includes(id));
  for (const [at, id] of [...ids, ...others].entries()) saveCandidatePosition(tx, id, at);
}

function savePlace(tx: WriteDb, candidate: Candidate, office: Office, position: number): void {
  for (const candidacy of candidate.candidacies)
    if (candidacy.office === office && candidacy.position !== position)
      saveCandidacy(tx, candidate.id, { ...candidacy, position });
}

export const about = (id: string) => ({ subject: `candidate:${id}`, undoable: true });

export function getCandidate(db: ReadDb, id: string): Candidate {
  const candidate = findCandidate(db, id);
  if (!candidate) throw declined(CANDIDATE_NOT_FOUND);
  return candidate;
}

export function nameOfPerson(db: ReadDb, personId: string): string {
  const person = findDelegate(db, personId);
  if (!person) throw declined(PERSON_NOT_FOUND);
  return person.fullName;
}

/** Someone of the roster who stands for nothing yet. */
export function newCandidate({ db, newId }: WorkspaceContext, personId: string, standing: Standing): Candidate {
  return {
    ...{ id: newId(), personId, standing, intendedPost: 'committee-member', position: nextPosition(db) },
    ...{ committeeHistory: '', politicalStandardConclusion: '', note: '', candidacies: [] },
  };
}

/** Places at the end of each office's list. */
export const places = (db: ReadDb) => ({ placeAt: (office: Office) => nextPlace(db, office) });

/** The candidate's row and every candidacy that is not what it was. */
export function saveChanged(tx: WriteDb, was: Candidate, now: Candidate): void {
  saveCandidate(tx, now);
  for (const { office } of was.candidacies)
    if (!now.candidacies.some((one) => one.office === office)) removeCandidacy(tx, now.id, office);
  for (const candidacy of now.candidacies) {
    const before = was.candidacies.find(({ office }) => office === candidacy.office);
    if (!isDeepStrictEqual(before, candidacy)) saveCandidacy(tx, now.id, candidacy);
  }
}

/** Whoever stands in another's place cannot be taken off as if never there. */
export function refuseIfStandsInstead(db: ReadDb, id: string, name: string): void {
  const replaced = listCandidates(db).filter(({ candidacies }) =>
    candidacies.some(({ left }) => left?.replacedById === id),
  );
  if (replaced.length > 0)
    throw declined(
      standsInstead(
        name,
        replaced.map(({ personId }) => nameOfPerson(db, personId)),
      ),
    );
}

function withPost(db: ReadDb, was: Candidate, { intendedPost, standing }: CandidateFields): Candidate {
  const origin: Origin = was.candidacies[0]?.origin ?? 'scheme';
  const restated = {
    ...was,
    candidacies: was.candidacies.map((one) => (one.standing === was.standing ? { ...one, standing } : one)),
  };
  if (intendedPost === was.intendedPost) return restated;
  const { unit } = findSetup(db);
  const wanted = officesOfPost(intendedPost, unit);
  const dropped = officesOfPost(was.intendedPost, unit).filter(
    (office) => !wanted.includes(office) && standsFor(was, office),
  );
  return putOn(strike(restated, dropped), wanted, { standing, origin, ...places(db) });
}

import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '#shared/domain/personnel/candidate.ts';
import {
  alreadyCandidate,
  CANDIDATE_NOT_FOUND,
  ORDER_OUT_OF_DATE,
  PERSON_NOT_FOUND,
} from '#shared/domain/personnel/personnel-refusal.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { findDelegate, listDelegates } from '../delegates/delegates.repository.ts';
import {
  findCandidate,
  findCandidateOfPerson,
  insertCandidate,
  listCandidates,
  nextPosition,
  removeCandidate,
  saveCandidate,
  saveCandidatePosition,
} from './personnel.repository.ts';

type CandidateFields = Omit<Candidate, 'id' | 'position'>;

/** Candidates in the order of the list, each with the person on the roster. */
export function listCandidatesWithPeople(db: ReadDb) {
  const candidates = listCandidates(db);
  if (candidates.length === 0) return [];
  const people = new Map(listDelegates(db).map((person) => [person.id, person]));
  return candidates.flatMap((candidate) => {
    const person = people.get(candidate.personId);
    return person ? [{ ...candidate, person }] : [];
  });
}

/** Puts a person of the roster at the end of the list; a person stands once. */
export function addCandidate({ db, act, newId }: WorkspaceContext, fields: CandidateFields): Candidate {
  const name = nameOfPerson(db, fields.personId);
  if (findCandidateOfPerson(db, fields.personId)) throw declined(alreadyCandidate(name));
  const candidate = { id: newId(), ...fields, position: nextPosition(db) };
  const note = { act: 'candidate-added', label: `Thêm nhân sự ${name}`, ...about(candidate.id) };
  act(note, (tx) => insertCandidate(tx, candidate));
  return candidate;
}

/** Changes a candidate; the person may be exchanged for one who is not on the list. No change is no act. */
export function changeCandidate(
  { db, act }: WorkspaceContext,
  { id, ...fields }: CandidateFields & { readonly id: string },
): Candidate {
  const was = getCandidate(db, id);
  const name = nameOfPerson(db, fields.personId);
  if (fields.personId !== was.personId && findCandidateOfPerson(db, fields.personId))
    throw declined(alreadyCandidate(name));
  const candidate = { ...was, ...fields };
  if (isDeepStrictEqual(candidate, was)) return was;
  const note = { act: 'candidate-saved', label: `Sửa nhân sự ${name}`, ...about(id) };
  act(note, (tx) => saveCandidate(tx, candidate));
  return candidate;
}

/** Takes a candidate off the list together with the votes typed in; a single undo brings both back. */
export function dropCandidate({ db, act }: WorkspaceContext, id: string): { removed: number } {
  const { personId } = getCandidate(db, id);
  const label = `Bỏ ${nameOfPerson(db, personId)} khỏi danh sách nhân sự`;
  act({ act: 'candidate-removed', label, ...about(id) }, (tx) => removeCandidate(tx, id));
  return { removed: 1 };
}

/** Puts the list into the wanted order, which must name every candidate once. */
export function reorderCandidates({ db, act }: WorkspaceContext, ids: readonly string[]): { moved: number } {
  const positions = new Map(listCandidates(db).map(({ id, position }) => [id, position]));
  if (ids.length !== positions.size || new Set(ids).size !== ids.length || !ids.every((id) => positions.has(id)))
    throw declined(ORDER_OUT_OF_DATE);
  const moved = ids
    .map((id, position) => ({ id, position }))
    .filter(({ id, position }) => positions.get(id) !== position);
  if (moved.length === 0) return { moved: 0 };
  const note = {
    act: 'candidates-reordered',
    label: 'Sắp xếp danh sách nhân sự',
    subject: 'candidates',
    undoable: true,
  };
  act(note, (tx) => {
    for (const { id, position } of moved) saveCandidatePosition(tx, id, position);
  });
  return { moved: moved.length };
}

const about = (id: string) => ({ subject: `candidate:${id}`, undoable: true });

function getCandidate(db: ReadDb, id: string): Candidate {
  const candidate = findCandidate(db, id);
  if (!candidate) throw declined(CANDIDATE_NOT_FOUND);
  return candidate;
}

function nameOfPerson(db: ReadDb, personId: string): string {
  const person = findDelegate(db, personId);
  if (!person) throw declined(PERSON_NOT_FOUND);
  return person.fullName;
}

import { congressTitle } from '#shared/domain/congress/congress-title.ts';
import type { ReadDb } from '../../platform/database/access.ts';
import { findSetup } from './congress.repository.ts';

/** Title of the open file's congress for people, '' while the unit has no name. */
export function readCongressTitle(db: ReadDb): string {
  const { unit, congress } = findSetup(db);
  return congressTitle(unit, congress);
}

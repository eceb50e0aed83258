import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { Candidate } from '#shared/domain/personnel/candidate.ts';

/** A candidate with the person on the roster, as the list shows them. */
export type ListedCandidate = Candidate & { readonly person: Delegate };

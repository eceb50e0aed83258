/** How a candidate's candidacies change when put on a list, taken off or back; values in, values out. */
import { type Candidacy, type Candidate, type Departure, OFFICES, type Office } from './candidate.ts';
import { candidacyFor, officesLostWith, officesNeededFor, postOfOffices } from './offices.ts';

type Bodies = { readonly hasStandingCommittee: boolean };
export type Putting = Pick<Candidacy, 'standing' | 'origin'> & {
  /** The place at the end of an office's list */
  readonly placeAt: (office: Office) => number;
};

/** Puts the candidate on the lists of these offices; an office already stood for stays as it is. */
export function putOn(candidate: Candidate, offices: readonly Office[], putting: Putting): Candidate {
  const { standing, origin, placeAt } = putting;
  const added = offices.filter((office) => candidacyFor(candidate, office)?.left !== null);
  const kept = candidate.candidacies.filter(({ office }) => !added.includes(office));
  const fresh = added.map((office) => ({ office, standing, origin, position: placeAt(office), left: null }));
  return settle(candidate, [...kept, ...fresh]);
}

/** Takes the candidate off the list of an office and of those chosen from it; each keeps the trace. */
export function leave(candidate: Candidate, office: Office, departure: Departure, bodies: Bodies): Candidate {
  const lost = officesLostWith(office, bodies);
  const { replacedById: _none, ...alone } = departure;
  return settle(
    candidate,
    candidate.candidacies.map((candidacy) => {
      if (candidacy.left !== null || !lost.includes(candidacy.office)) return candidacy;
      if (candidacy.office === office) return { ...candidacy, left: departure };
      // Only the office asked about has someone else standing instead.
      const how = departure.how === 'replaced' ? 'withdrawn' : departure.how;
      return { ...candidacy, left: { ...alone, how, replacedById: null } };
    }),
  );
}

/** Takes back a departure from this office and from those it is chosen from. */
export function comeBack(candidate: Candidate, office: Office, bodies: Bodies): Candidate {
  const back = officesNeededFor(office, bodies);
  return settle(
    candidate,
    candidate.candidacies.map((one) => (back.includes(one.office) ? { ...one, left: null } : one)),
  );
}

/** As if never put on the lists of these offices: for what was entered by mistake. */
export function strike(candidate: Candidate, offices: readonly Office[]): Candidate {
  return settle(
    candidate,
    candidate.candidacies.filter(({ office }) => !offices.includes(office)),
  );
}

/** One office's standing or origin corrected. */
export function correct(candidate: Candidate, changed: Pick<Candidacy, 'office' | 'standing' | 'origin'>): Candidate {
  return settle(
    candidate,
    candidate.candidacies.map((one) => (one.office === changed.office ? { ...one, ...changed } : one)),
  );
}

/** Post and standing follow the candidacies; someone who stands for nothing keeps what they last stood for. */
function settle(candidate: Candidate, candidacies: readonly Candidacy[]): Candidate {
  const inOrder = [...candidacies].sort((a, b) => OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office));
  const [first] = inOrder.filter(({ left }) => left === null);
  const post = postOfOffices(inOrder.filter(({ left }) => left === null).map(({ office }) => office));
  return {
    ...candidate,
    intendedPost: post ?? candidate.intendedPost,
    standing: first?.standing ?? candidate.standing,
    candidacies: inOrder,
  };
}

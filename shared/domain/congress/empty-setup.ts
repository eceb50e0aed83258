import type { CongressSetup } from './congress.ts';

/** A set-up with nothing typed yet: what a new file starts from. */
export const EMPTY_SETUP: CongressSetup = {
  unit: {
    kind: 'commune',
    organizationName: '',
    committeeName: '',
    superiorOrganizationName: '',
    superiorCommitteeName: '',
    place: '',
    hasStandingCommittee: true,
    hasOffice: true,
    officialMembers: null,
    probationaryMembers: null,
  },
  congress: {
    kind: 'delegates',
    ordinal: null,
    termFrom: null,
    termTo: null,
    pastTermFrom: null,
    pastTermTo: null,
    preparatoryAt: null,
    opensAt: null,
    closesAt: null,
    venue: '',
    directSecretaryElection: false,
    theme: '',
    seats: null,
  },
  posts: [],
};

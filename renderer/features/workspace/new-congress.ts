import type { CongressKind, CongressSetup, UnitKind } from '#shared/domain/congress/congress.ts';

/** What the short form asks; an untouched field is undefined. */
export type NewCongress = {
  readonly unitKind: UnitKind;
  readonly organizationName: string;
  readonly committeeName: string;
  readonly superiorOrganizationName: string;
  readonly superiorCommitteeName?: string;
  readonly place: string;
  readonly congressKind: CongressKind;
  readonly ordinal?: number | null;
  readonly termFrom?: number | null;
  readonly termTo?: number | null;
  /** The date picker's moment; only its wall-clock time counts */
  readonly opensAt?: { format(pattern: string): string } | null;
};

/** The set-up to start from: what was asked, and nothing invented for the rest. */
export function firstSetup(asked: NewCongress): CongressSetup {
  return {
    unit: {
      kind: asked.unitKind,
      organizationName: asked.organizationName.trim(),
      committeeName: asked.committeeName.trim(),
      superiorOrganizationName: asked.superiorOrganizationName.trim(),
      superiorCommitteeName: (asked.superiorCommitteeName ?? '').trim(),
      place: asked.place.trim(),
      hasStandingCommittee: asked.unitKind === 'commune',
      hasOffice: asked.unitKind === 'commune',
      officialMembers: null,
      probationaryMembers: null,
    },
    congress: {
      kind: asked.congressKind,
      ordinal: asked.ordinal ?? null,
      termFrom: asked.termFrom ?? null,
      termTo: asked.termTo ?? null,
      pastTermFrom: null,
      pastTermTo: null,
      preparatoryAt: null,
      opensAt: asked.opensAt?.format('YYYY-MM-DDTHH:mm') ?? null,
      closesAt: null,
      venue: '',
      directSecretaryElection: false,
      theme: '',
      seats: null,
    },
    posts: [],
  };
}

import type { CongressKind, CongressSetup, UnitKind } from '#shared/domain/congress/congress.ts';
import { describeSetupProblem } from '#shared/domain/congress/describe-setup-problem.ts';
import { findSetupProblems } from '#shared/domain/congress/setup-problems.ts';
import { parseTypedMoment } from '#shared/kernel/typed-date.ts';
import { parseWholeNumber, type WholeLimits } from '#shared/kernel/whole-number.ts';

export const YEARS: WholeLimits = { min: 1930, max: 2100 };
const ORDINALS: WholeLimits = { min: 1, max: 200 };

/** What the short form asks; an untouched field is undefined. */
export type NewCongress = {
  readonly unitKind: UnitKind;
  readonly organizationName: string;
  readonly committeeName: string;
  readonly superiorOrganizationName: string;
  readonly superiorCommitteeName?: string;
  readonly place: string;
  readonly congressKind: CongressKind;
  /** The rest as typed, so that what cannot be read stays in its field */
  readonly ordinal?: string;
  readonly termFrom?: string;
  readonly termTo?: string;
  readonly opensAt?: string;
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
      ordinal: readWhole(asked.ordinal, ORDINALS),
      termFrom: readWhole(asked.termFrom, YEARS),
      termTo: readWhole(asked.termTo, YEARS),
      pastTermFrom: null,
      pastTermTo: null,
      preparatoryAt: null,
      opensAt: readMoment(asked.opensAt),
      closesAt: null,
      venue: '',
      directSecretaryElection: false,
      theme: '',
      seats: null,
    },
    posts: [],
  };
}

export type TypedField = 'ordinal' | 'termFrom' | 'termTo' | 'opensAt';

/** Why a field cannot stand as typed, alone or beside the others; null when it can. What is only missing may stay so. */
export function findTypedProblem(field: TypedField, asked: NewCongress): string | null {
  const reading = readTyped(field, asked[field] ?? '');
  if (!reading.ok) return reading.sentence;
  const problem = findSetupProblems(firstSetup(asked), []).find(
    (found) => found.tab === 'congress' && found.field === field && found.severity === 'error',
  );
  return problem ? describeSetupProblem(problem) : null;
}

function readTyped(field: TypedField, typed: string) {
  if (field === 'opensAt') return parseTypedMoment(typed);
  return parseWholeNumber(typed, field === 'ordinal' ? ORDINALS : YEARS);
}

function readWhole(typed: string | undefined, limits: WholeLimits): number | null {
  const reading = parseWholeNumber(typed ?? '', limits);
  return reading.ok ? reading.value : null;
}

function readMoment(typed: string | undefined): string | null {
  const reading = parseTypedMoment(typed ?? '');
  return reading.ok ? reading.value : null;
}

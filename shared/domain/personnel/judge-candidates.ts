/** The eligibility rules asked about the candidates of an office and about its list as a whole. */
import { type Decimal, formatDecimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { CongressSetup } from '../congress/congress.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';
import type { Office } from './candidate.ts';
import type { EligibilityVerdict, Verdict } from './eligibility/facts.ts';
import { judgeList, type ListVerdict } from './eligibility/judge-list.ts';
import { judgePerson, overallVerdict } from './eligibility/judge-person.ts';
import { measureSurplus, type SurplusMeasure } from './eligibility/surplus.ts';
import { listFor, type OfficeSeats, standingFor } from './offices.ts';
import { factsOf, type PersonnelFacts, questionAbout } from './personnel-facts.ts';
import type { ListedCandidate } from './structure.ts';
import type { ListMember, StructureQuestion, UnitTarget } from './structure-gauge.ts';

/** All that is judged on, read in one go. */
export type PersonnelRecords = {
  readonly rules: RulesInForce;
  readonly setup: CongressSetup;
  readonly seats: OfficeSeats;
  /** Everyone ever put forward */
  readonly candidates: readonly ListedCandidate[];
  readonly facts: readonly PersonnelFacts[];
};

export type Judged = { readonly verdicts: readonly EligibilityVerdict[]; readonly overall: Verdict };

/** Every rule about one candidate for one office, and one word over them. */
export function judgeCandidate(records: PersonnelRecords, office: Office, candidate: ListedCandidate): Judged {
  const { rules, setup, facts } = records;
  const { kind: unitKind } = setup.unit;
  const opensOn = setup.congress.opensAt?.slice(0, 10) ?? null;
  const standing = standingFor(candidate, office);
  const known = factsOf(facts, candidate.personId);
  const question = questionAbout({ rules, unitKind, opensOn }, { office, standing }, candidate.person, known);
  const verdicts = judgePerson(question);
  return { verdicts, overall: overallVerdict(verdicts) };
}

/** The rules about the list for the committee and who is meant for which office. */
export function judgeCommitteeList(records: PersonnelRecords): ListVerdict[] {
  const { rules, setup, seats, candidates } = records;
  const listed = listFor(candidates, 'committee');
  const count = (office: Office) => listFor(candidates, office).length;
  return judgeList({
    ...{ rules, unitKind: setup.unit.kind, hasStandingCommittee: setup.unit.hasStandingCommittee },
    ...{ seats: seats.committee ?? null, candidates: listed.length },
    ...{ secretaries: count('secretary'), deputies: count('deputy-secretary') },
    ...{ standing: count('standing-committee'), inspection: count('inspection-commission') },
    ...{ standingSeats: seats['standing-committee'] ?? null, inspectionSeats: seats['inspection-commission'] ?? null },
    deputySeats: seats['deputy-secretary'] ?? null,
    verdicts: listed.map((candidate) => judgeCandidate(records, 'committee', candidate).overall),
  });
}

/** The list of an office against its seats. */
export type OfficeList = {
  readonly listed: number;
  readonly seats: number | null;
  /** Surplus in percent of the seats */
  readonly percent: Decimal | null;
  /** null while the seats are unknown */
  readonly measure: SurplusMeasure | null;
};

export function measureOffice(
  { rules, seats, candidates }: Pick<PersonnelRecords, 'rules' | 'seats' | 'candidates'>,
  office: Office,
): OfficeList {
  const listed = listFor(candidates, office).length;
  const toFill = seats[office] ?? null;
  if (toFill === null) return { listed, seats: null, percent: null, measure: null };
  const measure = measureSurplus(rules, { body: office, seats: toFill, candidates: listed });
  return {
    ...{ listed, seats: toFill, measure },
    percent: shortPercent(wholeNumber(measure.surplus), wholeNumber(toFill), 2),
  };
}

/**
 * How the limits of the surplus are reckoned: "Nhiều nhất 30 % của 15 = 4,5, lấy phần
 * nguyên là 4 người; chuẩn bị 10 - 15 % = 1,5 - 2,25, tức 2 người."
 */
export function describeReckoning(rules: RulesInForce, seats: number, measure: SurplusMeasure): string {
  const share = (percent: number) => formatDecimal(tidy({ units: BigInt(seats * percent), scale: 2 }));
  const cap = ruleValue(rules, 'surplus.cap-percent');
  const [from, to] = ruleValue(rules, 'surplus.prepared-percent');
  const [least, most] = measure.suggested;
  const whole = (seats * cap) / 100 === measure.cap ? `, tức ${measure.cap} người` : `, được ${measure.cap} người`;
  const people = least === most ? `${least}` : `${least} - ${most}`;
  const prepared =
    measure.prepared === null ? `không có số nguyên nào ở giữa; thường lấy ${people} người` : `tức ${people} người`;
  return `Số dư nhiều nhất ${cap} % của ${seats} = ${share(cap)}${whole}; cấp uỷ chuẩn bị ${from} - ${to} % = ${share(from)} - ${share(to)}, ${prepared}.`;
}

function tidy({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n ? tidy({ units: units / 10n, scale: scale - 1 }) : { units, scale };
}

/** The committee's list as its structure is measured. */
export function structureMembers({ candidates, facts }: PersonnelRecords): ListMember[] {
  const inStanding = new Set(listFor(candidates, 'standing-committee').map(({ personId }) => personId));
  return listFor(candidates, 'committee').map((candidate) => ({
    person: candidate.person,
    standing: standingFor(candidate, 'committee'),
    standingCommittee: inStanding.has(candidate.personId),
    science: factsOf(facts, candidate.personId).science,
  }));
}

/** What the committee's structure is measured by. */
export const structureQuestion = (
  { rules, setup }: Pick<PersonnelRecords, 'rules' | 'setup'>,
  unitTargets: readonly UnitTarget[],
): StructureQuestion => ({
  ...{ rules, unitTargets, hasStandingCommittee: setup.unit.hasStandingCommittee },
  openingDay: setup.congress.opensAt?.slice(0, 10) ?? null,
});

import { dayOfMoment } from '#shared/kernel/paper-date.ts';
import { judgeCandidate, type PersonnelRecords, structureMembers } from '../../personnel/judge-candidates.ts';
import { listFor } from '../../personnel/offices.ts';
import { measureStructure, missingExplanations, structureShortfalls } from '../../personnel/structure-gauge.ts';
import type { PaperRecords } from '../paper.ts';
import { lowerFirst } from '../paper-names.ts';
import type { ValueBook } from '../value-book.ts';

/** What the personnel rules are asked about, from a paper's records. */
const personnelRecordsOf = ({ rules, setup, everyone, personnel }: PaperRecords): PersonnelRecords => ({
  ...{ rules, setup, candidates: everyone, seats: personnel.seats, facts: personnel.facts },
});

/**
 * Each target that is not met with its explanation, as the structure screen has
 * them; a paper does not go out while one is not explained.
 */
export function explanationLines(records: PaperRecords, book: ValueBook, field: string): readonly string[] {
  const { setup, rules, personnel } = records;
  const { opensAt } = setup.congress;
  const lines = measureStructure(structureMembers(personnelRecordsOf(records)), {
    rules,
    openingDay: opensAt === null ? null : dayOfMoment(opensAt),
    hasStandingCommittee: setup.unit.hasStandingCommittee,
    unitTargets: personnel.structure.targets,
  });
  const { explanations } = personnel.structure;
  const open = new Set(missingExplanations(lines, explanations).map(({ target }) => target));
  return structureShortfalls(lines).map(({ target, label, required }) => {
    const told = explanations[target]?.trim() ?? '';
    book.note({ tag: field, label, value: told, record: `structure:${target}` });
    const words = open.has(target) ? book.lack(field, `Giải trình cơ cấu: ${lowerFirst(label)}`) : told;
    // The screen parts the sign from the figure, papers do not.
    return `- ${label} chưa đạt yêu cầu ${required.replaceAll(' %', '%')}: ${words.replace(/[.;]\s*$/, '')}.`;
  });
}

/** What a careful reader would ask: who is proposed although a rule is not met. */
export function checkEligibility(records: PaperRecords, book: ValueBook, section: string): void {
  const known = personnelRecordsOf(records);
  for (const candidate of listFor(records.candidates, 'committee')) {
    const broken = judgeCandidate(known, 'committee', candidate).verdicts.filter(
      ({ verdict }) => verdict === 'not-met',
    );
    const [first] = broken;
    if (first)
      book.warn({
        ...{ code: 'candidate-not-eligible', section },
        message: `${candidate.person.fullName} không đạt: ${first.found}, yêu cầu ${first.required}; nêu rõ ở Vấn đề cần báo cáo hoặc đưa ra khỏi danh sách.`,
      });
  }
}

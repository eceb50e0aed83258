import {
  judgeCandidate,
  type PersonnelRecords,
  structureMembers,
  structureQuestion,
} from '../../personnel/judge-candidates.ts';
import { listFor } from '../../personnel/offices.ts';
import {
  measureStructure,
  missingExplanations,
  type StructureLine,
  structureShortfalls,
} from '../../personnel/structure-gauge.ts';
import type { PaperRecords } from '../paper.ts';
import { lowerFirst } from '../paper-names.ts';
import type { ValueBook } from '../value-book.ts';
import { requiredOnPaper } from './structure-table.ts';

/** What the personnel rules are asked about, from a paper's records. */
export const personnelRecordsOf = ({ rules, setup, everyone, personnel }: PaperRecords): PersonnelRecords => ({
  ...{ rules, setup, candidates: everyone, seats: personnel.seats, facts: personnel.facts },
});

/** The structure of the committee's list, line by line, as the structure screen measures it. */
export function structureOf(records: PaperRecords): readonly StructureLine[] {
  const known = personnelRecordsOf(records);
  return measureStructure(structureMembers(known), structureQuestion(known, records.personnel.structure.targets));
}

/**
 * Each target that is not met with its explanation, as the structure screen has
 * them; a paper does not go out while one is not explained.
 */
export function explanationLines(records: PaperRecords, book: ValueBook, field: string): readonly string[] {
  const lines = structureOf(records);
  const { explanations } = records.personnel.structure;
  const open = new Set(missingExplanations(lines, explanations).map(({ target }) => target));
  return structureShortfalls(lines).map((line) => {
    const { target, label } = line;
    const told = explanations[target]?.trim() ?? '';
    book.note({ tag: field, label, value: told, record: `structure:${target}` });
    const words = open.has(target) ? book.lack(field, `Giải trình cơ cấu: ${lowerFirst(label)}`) : told;
    return `- ${label} chưa đạt yêu cầu ${requiredOnPaper(line)}: ${words.replace(/[.;]\s*$/, '')}.`;
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

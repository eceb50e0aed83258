import { withLiveFigures } from './figures/live-figures.ts';
import { inProfiles } from './layout-profile.ts';
import { OUTLINED_PAPERS } from './outline/outlined-papers.ts';
import { toPaper } from './outline/to-paper.ts';
import type { PaperDefinition } from './paper.ts';
import { familyIdOf } from './paper-family.ts';
import { candidateList, candidateListA3, candidateListPublic } from './papers/candidate-lists.ts';
import { congressMinutes } from './papers/congress-minutes.ts';
import { delegateCard, namePlate } from './papers/delegate-cards.ts';
import { delegateSummons } from './papers/delegate-summons.ts';
import { invitation } from './papers/invitation.ts';
import { personnelSubmission } from './papers/personnel-submission.ts';
import { politicalReport } from './papers/political-report.ts';

/** Every paper the product can make, in the order of the congress. Adding one: docs/ "add a paper". */
export const CATALOGUE: readonly PaperDefinition[] = [
  politicalReport,
  personnelSubmission,
  candidateList,
  candidateListA3,
  candidateListPublic,
  delegateSummons,
  congressMinutes,
  invitation,
  delegateCard,
  namePlate,
  ...OUTLINED_PAPERS.map(toPaper),
]
  .map(inProfiles)
  .map(withLiveFigures);

/** The paper, or its family, with this id; null when the catalogue has none. What an instance is called only the records know. */
export const findPaper = (paperId: string): PaperDefinition | null =>
  CATALOGUE.find(({ id }) => id === familyIdOf(paperId)) ?? null;

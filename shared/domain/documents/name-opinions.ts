import type { CongressSetup } from '../congress/congress.ts';
import { type NamedOpinion, type Opinion, UPPER_DOCUMENTS } from './opinions.ts';
import type { PaperDefinition } from './paper.ts';
import { familyIdOf } from './paper-family.ts';
import { nameOf } from './paper-plan.ts';

/** In the order of the catalogue, then of the paper, then of the days; the names as they are now. */
export function nameOpinions(
  opinions: readonly Opinion[],
  catalogue: readonly PaperDefinition[],
  setup: CongressSetup,
): NamedOpinion[] {
  const named = opinions.map((opinion) => {
    const at = catalogue.findIndex(({ id }) => id === familyIdOf(opinion.paperId));
    const paper = catalogue[at];
    const section = paper?.sections.findIndex(({ id }) => id === opinion.section) ?? -1;
    const upper = UPPER_DOCUMENTS.find(({ id }) => id === opinion.paperId);
    return {
      order: [at < 0 ? catalogue.length : at, section] as const,
      opinion: {
        ...opinion,
        paperName: paper ? nameOf(paper, setup) : (upper?.name ?? ''),
        sectionName: paper?.sections[section]?.label ?? '',
      },
    };
  });
  return named
    .toSorted(
      (left, right) =>
        left.order[0] - right.order[0] ||
        left.order[1] - right.order[1] ||
        (left.opinion.saidOn ?? '').localeCompare(right.opinion.saidOn ?? ''),
    )
    .map(({ opinion }) => opinion);
}

import { NO_FACTS, type PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { listEveryCandidate } from '../personnel/candidates.ts';
import { saveDossierItem } from '../personnel/dossiers.ts';
import { saveFacts } from '../personnel/facts.ts';

/** What was asked of nearly everyone; the last candidate shows what the screens say when it was not. */
export function recordSampleFacts(context: WorkspaceContext, { year }: { readonly year: number }): void {
  const candidates = listEveryCandidate(context.db).slice(0, -1);
  for (const [at, { personId }] of candidates.entries()) saveFacts(context, factsOf(personId, at, year));
  const [first] = candidates;
  if (!first) return;
  const place = { personId: first.personId, state: 'present', expiresOn: null, note: '' } as const;
  saveDossierItem(context, { ...place, paper: 'cv', number: '', issuedOn: `${year}-01-12` });
  saveDossierItem(context, { ...place, paper: 'political-standard', number: '08-KL/ĐU', issuedOn: `${year}-02-15` });
  saveDossierItem(context, { ...place, paper: 'health', number: '214/GKSK', issuedOn: `${year - 1}-09-03` });
}

const factsOf = (personId: string, at: number, year: number): PersonnelFacts => ({
  ...{ ...NO_FACTS, personId, politicalStandard: 'met', politicalStandardNumber: '08-KL/ĐU' },
  ...{ politicalStandardOn: `${year}-02-15`, disciplines: [], barred: 'none', relatives: [], science: at % 9 === 4 },
  ...{ planned: true, plannedNote: `Số 21-QĐ/TU, ngày 10/9/${year - 1}` },
  ratings: [1, 2, 3].map((back) => ({ year: year - back, rating: (at + back) % 3 === 0 ? 'excellent' : 'good' })),
});

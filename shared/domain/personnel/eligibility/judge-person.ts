/** Whether someone may be put up for an office: every rule with its verdict, in a fixed order. */
import { judgeAge } from './age-verdict.ts';
import type { EligibilityQuestion, EligibilityVerdict, Office, Verdict } from './facts.ts';
import {
  judgeBarred,
  judgeDiscipline,
  judgeEducation,
  judgeMembership,
  judgeOwnDelegate,
  judgePoliticalStandard,
  judgeRelatives,
  judgeTheory,
} from './person-verdicts.ts';

const isDelegateOffice = (office: Office): boolean => office === 'upper-delegate' || office === 'upper-alternate';

/** All verdicts about one person for one office. Delegates to the upper congress have no age or rank to meet. */
export function judgePerson(question: EligibilityQuestion): EligibilityVerdict[] {
  const always = [judgeMembership(question), judgeBarred(question), judgeDiscipline(question)];
  if (isDelegateOffice(question.office)) return [...always, judgeOwnDelegate(question)];
  return [
    ...judgeAge(question),
    ...always,
    judgePoliticalStandard(question),
    judgeEducation(question),
    judgeTheory(question),
    judgeRelatives(question),
  ];
}

/** One word over all verdicts: not met as soon as one is not, met only when all are. */
export function overallVerdict(verdicts: readonly Pick<EligibilityVerdict, 'verdict'>[]): Verdict {
  if (verdicts.some(({ verdict }) => verdict === 'not-met')) return 'not-met';
  return verdicts.some(({ verdict }) => verdict === 'not-enough-facts') ? 'not-enough-facts' : 'met';
}

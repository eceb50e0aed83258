import type { PaperText } from '../content/paper-text.ts';
import { attendanceFacts } from './attendance-facts.ts';
import { ballotFacts } from './ballot-facts.ts';
import { baseFacts } from './base-facts.ts';
import { congressFacts } from './congress-facts.ts';
import { kindFacts } from './delegate-kinds.ts';
import { electionFacts } from './election-facts.ts';
import { eventFacts } from './event-facts.ts';
import type { Fact } from './fact.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { joinedFacts } from './joined-facts.ts';
import { nomineeFacts } from './nominee-facts.ts';
import { ordinalFacts } from './ordinal-facts.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { paperFacts } from './paper-facts.ts';
import { peopleFacts } from './people-facts.ts';

/** Everything a paper states that another may contradict. */
export const readFacts = (text: PaperText): readonly Fact[] =>
  text.kind === null && text.symbol === '' && text.tables.length === 0
    ? []
    : [
        ...congressFacts(text),
        ...ordinalFacts(text),
        ...attendanceFacts(text),
        ...kindFacts(text),
        ...electionFacts(text),
        ...baseFacts(text),
        ...nomineeFacts(text),
        ...ballotFacts(text),
        ...peopleFacts(text),
        ...indicatorFacts(text),
        ...joinedFacts(text),
        ...outcomeFacts(text),
        ...eventFacts(text),
        ...paperFacts(text),
      ];

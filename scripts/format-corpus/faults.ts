import type { Fault } from './change.ts';
import { RECIPIENTS, SIGNATURE, SUPPLEMENT } from './faults-of-end.ts';
import { ISSUER, NUMBER, PLACE_DATE, TITLE, TYPE } from './faults-of-head.ts';
import { FONT, PAGE } from './faults-of-page.ts';
import { OLDER, SPELLING } from './faults-of-spelling.ts';
import { BODY, STRUCTURE } from './faults-of-text.ts';

export const FAULTS: readonly Fault[] = [
  ...PAGE,
  ...FONT,
  ...TITLE,
  ...ISSUER,
  ...NUMBER,
  ...PLACE_DATE,
  ...TYPE,
  ...BODY,
  ...STRUCTURE,
  ...SIGNATURE,
  ...RECIPIENTS,
  ...SUPPLEMENT,
  ...SPELLING,
  ...OLDER,
];

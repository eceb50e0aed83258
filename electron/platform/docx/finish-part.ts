import { markGaps } from './gap-marks.ts';
import { keepSignatureWithText } from './keep-signature.ts';

/** Parts that hold what is printed: document, headers, footers, notes. */
export const isTextPart = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path);

/** What is done to a filled part whoever filled it. */
export const finishPart = (xml: string): string => keepSignatureWithText(markGaps(xml));

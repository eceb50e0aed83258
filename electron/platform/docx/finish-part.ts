import { GAP_START, markGaps } from './gap-marks.ts';
import { AUTHORITY, keepSignatureWithText } from './keep-signature.ts';

/** Parts that hold what is printed: document, headers, footers, notes. */
export const isTextPart = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path);

/** Whether `finishPart` could change anything of it. */
export const isUnfinished = (xml: Buffer): boolean => xml.includes(GAP_START) || xml.includes(AUTHORITY);

/** What is done to a filled part whoever filled it. */
export const finishPart = (xml: string): string => keepSignatureWithText(markGaps(xml));

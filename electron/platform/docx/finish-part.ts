import { GAP_START, markGaps } from './gap-marks.ts';
import { keepSignatureInBytes, keepSignatureWithText } from './keep-signature.ts';

/** Parts that hold what is printed: document, headers, footers, notes. */
export const isTextPart = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path);

/** What is done to a filled part whoever filled it. */
export const finishPart = (xml: string): string => keepSignatureWithText(markGaps(xml));

/** The same for UTF-8: megabytes stay as they were written unless something in them is still to be finished. */
export const finishBytes = (xml: Buffer): Buffer | string =>
  xml.includes(GAP_START) ? finishPart(xml.toString('utf8')) : keepSignatureInBytes(xml);

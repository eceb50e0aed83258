import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { findAddressees } from './find-addressees.ts';
import { findAnnexes } from './find-annexes.ts';
import { findHead } from './find-head.ts';
import { findTailStart, readTail } from './find-tail.ts';
import { findTitle } from './find-title.ts';
import type { Head, PaperParts } from './paper-parts.ts';
import { readBody } from './read-body.ts';
import { isBlank } from './words.ts';

/** Takes a paper apart by what its parts say and where they stand. */
export function recognisePaper(document: WordDocument): PaperParts {
  const head = findHead(document);
  const title = findTitle(document, head);
  const { found: addressees, endsAt } = findAddressees(document, title.endsAt);
  const annexes = findAnnexes(document, endsAt);
  const firstAnnex = annexes[0]?.from ?? document.paragraphs.length;
  const tailStart = findTailStart(document, endsAt, firstAnnex);
  const tailAt =
    tailStart < firstAnnex ? tailStart : findTailStart(document, endsAt, lastOfSection(document, firstAnnex));
  const tail = readTail(document, tailAt, firstAnnex);
  const isLetter = isOfficialLetter(head, title.type === null, addressees !== null);
  return {
    ...{ document, head, title, addressees, annexes, tailAt, isLetter },
    body: readBody(document, endsAt, tailAt),
    signatures: tail.signatures,
    recipients: tail.recipients,
    contact: findContact(document),
    isMinutes: title.typeName === 'Biên bản' || head.number?.typeCode.toUpperCase() === 'BB',
    isDraft: isDraft(head),
  };
}

/** Lists often follow the signatures in a section of their own without being called an annex. */
function lastOfSection(document: WordDocument, until: number): number {
  let at = until;
  while (at > 1 && document.paragraphs[at - 1]?.place.section === document.paragraphs[until - 1]?.place.section)
    at -= 1;
  return at > 1 ? at : until;
}

const isOfficialLetter = (head: Head, hasNoType: boolean, hasAddressees: boolean) =>
  head.number?.typeCode.toUpperCase() === 'CV' || (hasNoType && (hasAddressees || head.letterSubject.length > 0));

/** A draft says so, or leaves its number or its day to be written in. */
function isDraft({ draft, number, placeDate }: Head): boolean {
  const hasBlankNumber = number !== null && number.number === '';
  const hasBlankDay = placeDate !== null && (isBlank(placeDate.day) || isBlank(placeDate.month));
  return draft !== null || hasBlankNumber || hasBlankDay;
}

const CONTACT = /^(?:địa chỉ|điện thoại|đt|fax|email|thư điện tử|trang thông tin|website|liên hệ)\s*[:.]/iu;

function findContact(document: WordDocument): WordParagraph[] {
  const footers = document.sections.flatMap(({ footers }) => footers.flatMap(({ paragraphs }) => paragraphs));
  const all = [...document.paragraphs.slice(0, 12), ...document.paragraphs.slice(-12), ...footers];
  return [...new Set(all)].filter(({ text }) => CONTACT.test(tidyText(text)));
}

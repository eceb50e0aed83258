import { findPaper } from '#shared/domain/documents/catalogue.ts';
import {
  type CitedPaper,
  fullCitation,
  groundInText,
  groundOf,
  shortCitation,
} from '#shared/domain/documents/citation.ts';
import type { DraftValues, IssuedPaper } from '#shared/domain/documents/paper.ts';
import { readRows } from '../field-values.ts';

/** A reference that can be put into a text or into the grounds. */
export type Citation = { readonly label: string; readonly text: string; readonly hint: string };

type Known = {
  /** Who issues the committee's papers, as references name it */
  readonly issuer: string;
  readonly congressName: string;
  readonly issued: readonly IssuedPaper[];
  readonly values: DraftValues;
  /** The paper on the desk: it does not refer to itself */
  readonly paperId: string;
};

/** For a running text: the grounds of this paper and what was issued, full for the first time and short for later. */
export function citationsForText(known: Known): readonly Citation[] {
  const grounds = readRows(known.values.can_cu ?? null)
    .map((row) => groundInText(row.noi_dung ?? ''))
    .filter(({ full }) => full !== '');
  const papers = citedPapers(known).map((paper) => ({ full: fullCitation(paper), short: shortCitation(paper) }));
  return [...grounds, ...papers].flatMap(({ full, short }) => [
    { label: 'full', text: full, hint: full === short ? '' : 'viện dẫn lần đầu' },
    ...(full === short ? [] : [{ label: 'short', text: short, hint: 'viện dẫn lần sau' }]),
  ]);
}

/** For the grounds: what was issued here and is not among them yet, as a line of the grounds. */
export function citationsForGrounds(known: Known): readonly Citation[] {
  const there = readRows(known.values.can_cu ?? null)
    .map((row) => row.noi_dung ?? '')
    .join('\n');
  return citedPapers(known)
    .filter(({ symbol }) => symbol === '' || !there.includes(symbol))
    .map((paper) => ({ label: 'ground', text: groundOf(fullCitation(paper)), hint: '' }));
}

function citedPapers({ issued, issuer, congressName, paperId }: Known): readonly CitedPaper[] {
  return issued
    .filter((paper) => paper.revokedAt === null && paper.paperId !== paperId && paper.symbol !== '')
    .map(({ paperId: id, name, symbol, issuedOn }) => {
      const by = findPaper(id)?.issuer ?? 'committee';
      const isCommittee = by === 'committee' || by === 'standing-committee';
      return { name, symbol, issuedOn, issuer: isCommittee ? issuer : congressName };
    });
}

import { findPathFault, samePathKey } from '#shared/kernel/portable-path.ts';
import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { MissingValue, PaperRecipient } from './paper.ts';

/** A paper that is printed once for each person, and who may get one. */
export type BulkPaper = {
  readonly paperId: string;
  readonly name: string;
  readonly recipients: readonly PaperRecipient[];
  /** Of the paper itself; such a draft prints with marked gaps */
  readonly missing: readonly MissingValue[];
  /** Issued: copies carry its number and day. Else each says which draft it is. */
  readonly isIssued: boolean;
  /** Several copies stand on a page */
  readonly isTogether: boolean;
  /** The unit's own template holds something only the slow way can print */
  readonly isSlow: boolean;
};

/** One file for each person, or all in one; `names` of files with or without Vietnamese marks. */
export type BulkForm = 'files' | 'merged';
export type BulkNames = 'plain' | 'vietnamese';

export type WrittenCopies = {
  /** The folder of the files, or the one file */
  readonly path: string;
  readonly copies: number;
  readonly bytes: number;
};

export type CopyProgress = { readonly done: number; readonly total: number; readonly label: string };

const ENDING = '.docx';
const LONGEST_STEM = 120;

/** "014-loc-cong-hoa.docx" or "014 Lộc Công Hoà.docx": fit for Windows and USB drives, no two alike. */
export function copyFileNames(recipients: readonly PaperRecipient[], names: BulkNames): readonly string[] {
  const taken = new Set<string>();
  return recipients.map((recipient) => {
    const stem = stemOf(recipient, names);
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}${ENDING}`;
      if (taken.has(samePathKey(name))) continue;
      taken.add(samePathKey(name));
      return name;
    }
  });
}

function stemOf({ number, name }: PaperRecipient, names: BulkNames): string {
  const words = `${number} ${name}`;
  const safe = names === 'plain' ? foldVietnamese(words).replace(/[^a-z0-9]+/g, '-') : withoutForbidden(words);
  const stem = cutWhole(safe, LONGEST_STEM).replace(/^[-. ]+|[-. ]+$/g, '') || 'ban';
  return findPathFault(`${stem}${ENDING}`) === null ? stem : `ban-${stem}`;
}

/** Never through the middle of a letter that is written as two units. */
const cutWhole = (text: string, length: number) => [...text].slice(0, length).join('');

const withoutForbidden = (text: string) => tidyText(text.replace(/[<>:"/\\|?*\p{Cc}\p{Surrogate}]/gu, ' '));

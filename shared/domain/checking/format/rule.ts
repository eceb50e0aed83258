import type { PageFacts } from '#shared/kernel/page-facts.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { LayoutProfile } from '../../documents/paper.ts';
import type { Fragment } from '../components/fragment.ts';
import type { PaperParts } from '../components/paper-parts.ts';
import type { Severity } from './rule-facts.ts';

/** What a rule looks at. */
export type PaperToCheck = {
  readonly parts: PaperParts;
  readonly profile: LayoutProfile;
  /** YYYY-MM-DD of the paper; null while it has none */
  readonly day: string | null;
  /** YYYY-MM-DD of the check */
  readonly today: string;
  /** null: it was not laid out */
  readonly pages: PageFacts | null;
};

/** One breach of a rule. */
export type Breach = {
  /** null: a page setting or the paper as a whole */
  readonly at: WordParagraph | null;
  /** The words at fault; '' takes the paragraph's */
  readonly text?: string;
  /** What is there and what should be there, in Vietnamese; they make the message */
  readonly found: string;
  readonly expected: string;
  /** Weaker than the rule's own where a tolerance says so */
  readonly severity?: Severity;
  /** How to repair it; nothing: a person must */
  readonly edits?: readonly WordEdit[];
};

export type Check = (paper: PaperToCheck) => readonly Breach[];
/** Rule id → what looks for its breaches. */
export type Checks = Readonly<Record<string, Check>>;

/**
 * Speeches, rules of order, lists and forms carry a letterhead but neither a type
 * nor a number: what the rules say of a paper's number, signer and recipients is not said of them.
 */
export const isNumberedPaper = ({ parts: { title, head } }: PaperToCheck): boolean =>
  head.number !== null || title.type === null || title.typeName !== null;

export const breachAt = (
  fragment: Fragment,
  found: string,
  expected: string,
  edits: readonly WordEdit[] = [],
): Breach => ({
  at: fragment.paragraph,
  text: fragment.text,
  found,
  expected,
  edits,
});

/** Replaces the whole text of a fragment. */
export const rewrite = (fragment: Fragment, text: string): WordEdit[] =>
  fragment.raw === ''
    ? []
    : [{ kind: 'text', paragraph: fragment.paragraph.index, from: fragment.from, to: fragment.to, text }];

/** Replaces a stretch of a fragment's own text; offsets in `raw`. */
export const rewriteIn = (fragment: Fragment, from: number, to: number, text: string): WordEdit[] => [
  { kind: 'text', paragraph: fragment.paragraph.index, from: fragment.from + from, to: fragment.from + to, text },
];

export const quote = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`;
export const inMm = (mm: number): string => `${String(Math.round(mm * 10) / 10).replace('.', ',')} mm`;
export const inPt = (pt: number): string => `${String(Math.round(pt * 10) / 10).replace('.', ',')} pt`;

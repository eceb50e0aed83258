import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import type { CongressKind } from '../../congress/congress.ts';
import type { DraftValues } from '../../documents/paper.ts';
import { richLinesOf } from '../../documents/rich-plain.ts';
import type { PaperParts } from '../components/paper-parts.ts';
import { recognisePaper } from '../components/recognise-paper.ts';
import { openHeadingMatcher } from './match-heading.ts';
import { inUnicode } from './modern-text.ts';
import { blocksOf } from './paper-blocks.ts';
import { namesOf, type TakingPaper, targetsOf } from './paper-targets.ts';
import { type Stretch, SURE, splitPaper } from './split-paper.ts';
import type { Dropped, TakeInMatch, TakeInPlan, TakenPiece } from './take-in.ts';

/** Reads a Word file against a paper's outline: its pieces, where each belongs, and what is left out. */
export function planTakeIn(
  read: WordDocument,
  paper: TakingPaper,
  { kind, values }: { readonly kind: CongressKind; readonly values: DraftValues },
): TakeInPlan {
  const { document, convertedFrom } = inUnicode(read);
  const parts = recognisePaper(document);
  const targets = targetsOf(paper, kind, values);
  const stretches = splitPaper(parts, openHeadingMatcher(namesOf(paper, kind, values)));
  const named = new Set(targets.map(({ field }) => field));
  const pieces = stretches
    .map((stretch, id) => toPiece(stretch, id, document, named))
    .filter(({ content }) => content.content.length > 0);
  return { targets, pieces, dropped: droppedFrom(parts), convertedFrom };
}

function toPiece(stretch: Stretch, id: number, document: WordDocument, fields: ReadonlySet<string>): TakenPiece {
  const content = { type: 'doc' as const, content: blocksOf(stretch.paragraphs, document) };
  const words = richLinesOf(content).reduce((sum, line) => sum + line.split(/\s+/).filter(Boolean).length, 0);
  return { id, heading: stretch.heading, content, words, ...placeOf(stretch, fields) };
}

function placeOf({ kind, match }: Stretch, fields: ReadonlySet<string>): Pick<TakenPiece, 'suggested' | 'match'> {
  const own = (field: string, found: TakeInMatch) =>
    fields.has(field) ? { suggested: field, match: found } : { suggested: null, match: 'none' as const };
  if (kind === 'opening') return own('mo_dau', 'likely');
  if (kind === 'grounds') return own('can_cu', 'sure');
  if (!match) return { suggested: null, match: 'none' };
  if (match.target.field === null) return { suggested: null, match: 'records' };
  return own(match.target.field, match.score >= SURE ? 'sure' : 'likely');
}

const FIRST_LINES = 6;

/** What a paper makes by itself, and what the format has no place for. */
function droppedFrom({ document, head, title, addressees, signatures }: PaperParts): Dropped[] {
  const lines = (kind: Dropped['kind'], all: readonly (string | undefined)[]): Dropped => {
    const said = all.map((line) => tidyText(line ?? '')).filter((line) => line !== '');
    return { kind, count: said.length, lines: said.slice(0, FIRST_LINES) };
  };
  const counted = (kind: Dropped['kind'], count: number): Dropped => ({ kind, count, lines: [] });
  const headLines = [...head.upper, ...head.issuer, head.number?.at, head.placeDate?.at, head.draft];
  const signed = signatures.flatMap(({ authority, posts, name }) => [...authority, ...posts, name]);
  const { insertions, deletions, comments } = document.leftovers;
  return [
    lines(
      'letterhead',
      headLines.map((one) => one?.text),
    ),
    lines(
      'title',
      [title.type, title.author, ...title.subject].map((one) => one?.text),
    ),
    lines(
      'addressees',
      (addressees?.items ?? []).map(({ text }) => text),
    ),
    lines(
      'signature',
      signed.map((one) => one?.text),
    ),
    lines('header', headersOf(document)),
    lines(
      'note',
      document.notes.map(({ text }) => text),
    ),
    lines('struck', document.paragraphs.map(struckText)),
    counted(
      'image',
      document.paragraphs.reduce((sum, { images }) => sum + images, 0),
    ),
    counted('comment', comments),
    counted('tracked', insertions + deletions),
  ].filter(({ count }) => count > 0);
}

/** Headers and footers that say more than the page number. */
function headersOf({ sections }: WordDocument): string[] {
  const all = sections
    .flatMap(({ headers, footers }) => [...headers, ...footers])
    .filter(({ inherited }) => !inherited);
  const texts = all.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => tidyText(text)));
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}

const struckText = ({ runs }: WordParagraph): string =>
  runs.flatMap(({ strike, text }) => (strike ? [text] : [])).join('');

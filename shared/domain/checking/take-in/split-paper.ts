import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { BodyParagraph, PaperParts } from '../components/paper-parts.ts';
import { isAllCapitals } from '../components/words.ts';
import type { HeadingMatch } from './match-heading.ts';
import type { HeadingTarget } from './paper-targets.ts';

/** A stretch of a paper under one heading. */
export type Stretch = {
  readonly heading: string;
  readonly kind: 'opening' | 'grounds' | 'section' | 'recipients' | 'annex';
  readonly match: HeadingMatch<HeadingTarget> | null;
  /** Begun by a main heading ("I- …", "Điều 1. …") */
  readonly isMain: boolean;
  readonly paragraphs: WordParagraph[];
};
export type Matcher = (heading: string, part: number | null) => HeadingMatch<HeadingTarget> | null;

/** From here a main heading belongs to a section; a lower one starts a section only when it is named so. */
const LIKELY = 0.5;
export const SURE = 0.75;
const LONGEST_HEADING = 160;

/** Cuts a paper at the headings that begin its sections; what stands before the first is its opening. */
export function splitPaper(parts: PaperParts, match: Matcher): Stretch[] {
  const grounds = stretch('Căn cứ', 'grounds');
  const stretches = [stretch('Phần mở đầu', 'opening')];
  let part = -1;
  for (const paragraph of parts.body) {
    const { kind } = paragraph;
    if (kind === 'ground') grounds.paragraphs.push(paragraph.paragraph);
    else if (kind === 'part') part += 1;
    else if (kind === 'part-name') continue;
    else {
      const begun = beginsSection(paragraph, match, part < 0 ? null : part);
      if (begun && !goesOn(begun, stretches.at(-1))) stretches.push(begun);
      else stretches.at(-1)?.paragraphs.push(paragraph.paragraph);
    }
  }
  return [grounds, ...stretches, recipientsOf(parts), ...annexesOf(parts)].filter(
    ({ paragraphs, heading, kind }) => kind === 'section' || (paragraphs.length > 0 && heading !== ''),
  );
}

const stretch = (heading: string, kind: Stretch['kind'], paragraphs: WordParagraph[] = []): Stretch => ({
  ...{ heading, kind, paragraphs },
  match: null,
  isMain: false,
});

/** "1. Nguyên nhân khách quan" under "Nguyên nhân" is a heading inside it. */
const goesOn = (begun: Stretch, current: Stretch | undefined): boolean => {
  if (begun.isMain || !current?.isMain || !current.match) return false;
  const { field, isOnly } = current.match.target;
  return isOnly && field !== null && field === begun.match?.target.field;
};

function beginsSection(
  { paragraph, kind, text, isApart }: BodyParagraph,
  match: Matcher,
  part: number | null,
): Stretch | null {
  if (isApart || paragraph.place.cell !== null || text.length > LONGEST_HEADING) return null;
  const isMain = kind === 'roman' || kind === 'section' || kind === 'article';
  if (!isMain && !looksLikeHeading(paragraph, text)) return null;
  const found = match(text, part);
  if (!isMain && (found === null || found.score < SURE)) return null;
  return {
    heading: text,
    kind: 'section',
    match: found && found.score >= LIKELY ? found : null,
    isMain,
    paragraphs: [],
  };
}

/** Bold all through or in capitals, and no sentence. */
function looksLikeHeading({ runs, text: written }: WordParagraph, text: string): boolean {
  if (/[;,.:]$/.test(text)) return false;
  const said = runs.filter((run) => run.text.trim() !== '');
  return isAllCapitals(written) || (said.length > 0 && said.every(({ bold }) => bold));
}

function recipientsOf({ recipients }: PaperParts): Stretch {
  const paragraphs = (recipients?.items ?? []).map(({ paragraph }) => paragraph);
  return stretch('Nơi nhận', 'recipients', [...new Set(paragraphs)]);
}

function annexesOf({ annexes, document }: PaperParts): Stretch[] {
  return annexes.map(({ heading, title, from, to }) => {
    const words = [heading, title].map((one) => tidyText(one?.text ?? '')).filter((one) => one !== '');
    return stretch(words.join(': ') || 'Phụ lục', 'annex', document.paragraphs.slice(from, to));
  });
}

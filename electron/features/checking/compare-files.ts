import { setImmediate as nextTurn } from 'node:timers/promises';
import { recognisePaper } from '#shared/domain/checking/components/recognise-paper.ts';
import { findOverlap } from '#shared/domain/checking/overlap/find-overlap.ts';
import { repeatedIn, type SectionedParagraph, sectionShares } from '#shared/domain/checking/overlap/section-shares.ts';
import { type ComparedPapers, nearestFirst, type RankedPair } from '#shared/domain/checking/report/compared-papers.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { declined } from '../../rpc/procedures.ts';
import { toRefusal } from './check-docx.ts';
import { bytesOf } from './check-file.ts';
import { isSaid } from './compare-docx.ts';

/** How much of one paper stands in the other, paragraph by paragraph and section by section. */
export async function compareFiles(a: BinaryFile, b: BinaryFile): Promise<ComparedPapers> {
  const [left, right] = [await readSections(a), await readSections(b)];
  const overlap = findOverlap(left, right);
  return {
    ...{ aInB: Math.round(overlap.aInB * 100), bInA: Math.round(overlap.bInA * 100), pairs: overlap.pairs },
    sections: {
      a: sectionShares(left, repeatedIn(overlap, 'a')),
      b: sectionShares(right, repeatedIn(overlap, 'b')),
    },
  };
}

type Progress = { readonly done: number; readonly total: number; readonly label: string };

/** Every paper against every other; pairs that share nothing are left out. */
export async function* rankPairs(
  files: readonly BinaryFile[],
  signal?: AbortSignal,
): AsyncGenerator<Progress, readonly RankedPair[]> {
  const papers: (readonly SectionedParagraph[])[] = [];
  for (const file of files) papers.push(await readSections(file));
  const total = (papers.length * (papers.length - 1)) / 2;
  const pairs: RankedPair[] = [];
  let done = 0;
  for (const [a, left] of papers.entries())
    for (const [beyond, right] of papers.slice(a + 1).entries()) {
      signal?.throwIfAborted();
      yield { done, total, label: files[a]?.name ?? '' };
      await nextTurn();
      const { aInB, bInA } = findOverlap(left, right);
      if (aInB + bInA > 0)
        pairs.push({ a, b: a + 1 + beyond, aInB: Math.round(aInB * 100), bInA: Math.round(bInA * 100) });
      done += 1;
    }
  return pairs.sort(nearestFirst);
}

async function readSections(file: BinaryFile): Promise<readonly SectionedParagraph[]> {
  const read = readWord(await bytesOf(file));
  if (!read.ok) {
    const { code, message } = toRefusal(read.error);
    throw declined({ code, message: `“${file.name ?? ''}”: ${message}` });
  }
  return sectionsOf(read.value.document);
}

const HEADINGS: ReadonlySet<string> = new Set(['part', 'section', 'article', 'roman']);
const LONGEST_HEADING = 90;

function sectionsOf(document: WordDocument): readonly SectionedParagraph[] {
  const { body } = recognisePaper(document);
  const headings = new Map(
    body.filter(({ kind }) => HEADINGS.has(kind)).map(({ paragraph, text }) => [paragraph.index, text]),
  );
  let section = '';
  return document.paragraphs.flatMap((paragraph) => {
    const heading = headings.get(paragraph.index);
    if (heading !== undefined) section = tidyText(heading).slice(0, LONGEST_HEADING);
    return isSaid(paragraph) ? [{ paragraph: paragraph.index + 1, text: paragraph.text, section }] : [];
  });
}

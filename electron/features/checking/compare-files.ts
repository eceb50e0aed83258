import { setImmediate as nextTurn } from 'node:timers/promises';
import { recognisePaper } from '#shared/domain/checking/components/recognise-paper.ts';
import { findOverlap } from '#shared/domain/checking/overlap/find-overlap.ts';
import { type RankedOverlap, rankPapers } from '#shared/domain/checking/overlap/rank-papers.ts';
import { repeatedIn, type SectionedParagraph, sectionShares } from '#shared/domain/checking/overlap/section-shares.ts';
import type { ComparedPapers, RankedPair } from '#shared/domain/checking/report/compared-papers.ts';
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
  for (const [done, file] of files.entries()) {
    signal?.throwIfAborted();
    yield { done, total: files.length, label: `Đọc ${file.name ?? ''}` };
    papers.push(await readSections(file));
  }
  const ranking = rankPapers(papers);
  for (;;) {
    const step = ranking.next();
    if (step.done) return step.value.map(inPercent);
    signal?.throwIfAborted();
    const { done, total, at } = step.value;
    yield { done, total, label: files[at]?.name ?? '' };
    await nextTurn();
  }
}

const inPercent = ({ a, b, aInB, bInA }: RankedOverlap): RankedPair => ({
  ...{ a, b },
  aInB: Math.round(aInB * 100),
  bInA: Math.round(bInA * 100),
});

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

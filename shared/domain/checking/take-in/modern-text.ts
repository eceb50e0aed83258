import { convertLegacyTexts, type LegacyEncoding } from '#shared/kernel/legacy-encodings.ts';
import type { WordDocument, WordParagraph, WordRun } from '#shared/kernel/word-document.ts';

/** The same document with text of the TCVN3 and VNI fonts read as Unicode; everything else as it is. */
export function inUnicode(document: WordDocument): {
  readonly document: WordDocument;
  readonly convertedFrom: LegacyEncoding | null;
} {
  const all = [...document.paragraphs, ...document.notes].map(withJoinedRuns);
  const cells = all.flatMap(({ runs }, row) =>
    runs.map(({ text, fontBeyondAscii, font }) => ({ text, font: fontBeyondAscii || font || null, row, column: 0 })),
  );
  const { texts, convertedFrom } = convertLegacyTexts(cells);
  if (convertedFrom === null) return { document, convertedFrom };
  let at = 0;
  const converted = all.map((paragraph): WordParagraph => {
    const runs = paragraph.runs.map((run) => ({ ...run, text: texts[at++] ?? run.text }));
    return { ...paragraph, runs, text: runs.map(({ text }) => text).join('') };
  });
  const body = document.paragraphs.length;
  return {
    document: { ...document, paragraphs: converted.slice(0, body), notes: converted.slice(body) },
    convertedFrom,
  };
}

/** Word cuts words into runs as it was edited: a vowel and its sign must stand together to be read. */
function withJoinedRuns(paragraph: WordParagraph): WordParagraph {
  const runs: WordRun[] = [];
  for (const run of paragraph.runs) {
    const last = runs.at(-1);
    if (last && looksAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return { ...paragraph, runs };
}

const looksAlike = (left: WordRun, right: WordRun): boolean =>
  left.fontBeyondAscii === right.fontBeyondAscii &&
  left.bold === right.bold &&
  left.italic === right.italic &&
  left.underline === right.underline &&
  left.strike === right.strike &&
  left.field === right.field &&
  left.symbol === right.symbol;

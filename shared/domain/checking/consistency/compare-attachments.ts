import { inCapitals } from '../components/words.ts';
import { WHOLE_PAPER } from '../content/content-finding.ts';
import type { Attachments, Listed } from './attachments.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

type WithAttachments = { readonly kind: string | null; readonly attachments: Attachments };

/** documents.md §7.11: what a paper says goes with it against the files that are there. */
export const compareAttachments = (papers: readonly WithAttachments[]): readonly SetFinding[] =>
  papers.flatMap((paper, file) => [
    ...wrongAnnexes(paper.attachments, file),
    ...wrongNumbers(papers, paper.attachments.listed, file),
    ...wrongDrafts(papers, paper.attachments.listed, file),
  ]);

const isSame = (one: string, other: string) => inCapitals(one) === inCapitals(other);

/** Annexes that the text names and the file lacks; annexes of another paper. One annex alone needs no number. */
function wrongAnnexes({ annexes, annexesNamed, annexedTo, symbol }: Attachments, file: number): readonly SetFinding[] {
  const against = { file, where: WHOLE_PAPER };
  const isThere = (name: string) => annexes.includes(name) || (annexes.length === 1 && name === 'Phụ lục');
  const lacking = annexesNamed
    .filter(({ name }, at) => !isThere(name) && annexesNamed.findIndex((one) => one.name === name) === at)
    .map(({ name, where }) => {
      const has = annexes.length === 0 ? 'tệp không có phụ lục nào' : `tệp có ${annexes.join(', ')}`;
      const said = { found: `lời văn dẫn ${name}, ${has}`, expected: 'đủ phụ lục như lời văn dẫn' };
      return setFinding('NV-15', { file, where, against }, said);
    });
  const foreign = annexedTo
    .filter((one) => symbol !== '' && !isSame(one.symbol, symbol))
    .map(({ where, symbol: other }) => {
      const said = {
        found: `phụ lục ghi kèm theo văn bản số ${other}, văn bản này số ${symbol}`,
        expected: `số ${symbol}`,
      };
      return setFinding('NV-15', { file, where, against }, said);
    });
  return [...lacking, ...foreign];
}

/** A listed number that no file bears: wrong where the paper itself is there under another, else perhaps not given. */
function wrongNumbers(
  papers: readonly WithAttachments[],
  listed: readonly Listed[],
  file: number,
): readonly SetFinding[] {
  const fileOf = (symbol: string) => papers.findIndex(({ attachments }) => isSame(attachments.symbol, symbol));
  const numbered = listed.filter(({ symbol }) => symbol !== '');
  const lacking = numbered.filter(({ symbol }) => fileOf(symbol) < 0);
  const isDossier = lacking.length * 2 < numbered.length;
  return lacking.flatMap(({ kind, symbol, where }): SetFinding[] => {
    const others = papers.flatMap((one, at) =>
      kind !== null && one.kind === kind && one.attachments.symbol ? [at] : [],
    );
    const [only] = others;
    const other = others.length === 1 && only !== undefined ? papers[only]?.attachments.symbol : undefined;
    if (only !== undefined && other !== undefined) {
      const said = { found: `danh mục ghi số ${symbol}, văn bản trong bộ là số ${other}`, expected: `số ${other}` };
      return [setFinding('NV-15', { file, where, against: { file: only, where: WHOLE_PAPER } }, said)];
    }
    if (!isDossier) return [];
    const found = `danh mục có văn bản số ${symbol}, không thấy trong các tệp`;
    const said = { found, expected: 'đủ văn bản như danh mục', severity: 'info' as const };
    return [setFinding('NV-15', { file, where, against: { file, where: WHOLE_PAPER } }, said)];
  });
}

/** The round of a draft in the list against that of the file. */
function wrongDrafts(
  papers: readonly WithAttachments[],
  listed: readonly Listed[],
  file: number,
): readonly SetFinding[] {
  return listed.flatMap(({ kind, draft, where }) => {
    if (kind === null || draft === null) return [];
    const drafts = papers.flatMap((one, at) => (one.kind === kind && one.attachments.draft !== null ? [at] : []));
    const [first] = drafts;
    if (first === undefined || drafts.some((at) => papers[at]?.attachments.draft === draft)) return [];
    const round = papers[first]?.attachments.draft;
    const said = {
      found: `danh mục ghi dự thảo lần ${draft}, tệp là dự thảo lần ${round}`,
      expected: 'cùng một bản dự thảo',
    };
    return [setFinding('NV-15', { file, where, against: { file: first, where: WHOLE_PAPER } }, said)];
  });
}

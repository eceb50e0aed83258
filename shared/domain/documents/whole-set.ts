import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Stage } from './paper.ts';

/** A paper on its way into the set of a congress: issued, or a draft that somebody has begun. */
export type SetPaper = {
  readonly paperId: string;
  readonly name: string;
  readonly stage: Stage;
  /** "05-BC/ĐU"; '' for a draft or a paper without number */
  readonly symbol: string;
  readonly issuedOn: string | null;
};
/** Its place in the folder: "1-truoc-dai-hoi/03_bao-cao-kiem-diem.docx". */
export type Filed<P> = P & { readonly order: number; readonly path: string };

/** Where the set was written. */
export type WrittenSet = { readonly path: string; readonly papers: number };

const FOLDERS: Readonly<Record<Stage, string>> = {
  before: '1-truoc-dai-hoi',
  during: '2-trong-dai-hoi',
  after: '3-sau-dai-hoi',
};
const LONGEST_NAME = 80;

/** Numbers the papers through all folders in the order of the congress; names are ASCII and never meet. */
export function fileSet<P extends SetPaper>(papers: readonly P[]): Filed<P>[] {
  const stages = Object.keys(FOLDERS) as Stage[];
  const ordered = stages.flatMap((stage) => papers.filter((paper) => paper.stage === stage));
  return ordered.map((paper, at) => {
    const draft = paper.issuedOn === null ? '_du-thao' : '';
    const name = `${String(at + 1).padStart(2, '0')}_${fileWords(`${paper.name} ${paper.symbol}`)}${draft}.docx`;
    return { ...paper, order: at + 1, path: `${FOLDERS[paper.stage]}/${name}` };
  });
}

const fileWords = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');

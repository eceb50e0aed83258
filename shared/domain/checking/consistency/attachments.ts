import type { TextPlace } from '../content/content-finding.ts';
import { paperKindNamed } from '../content/paper-kind.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { folded } from './read-numbers.ts';

/** A paper that a list of attachments names. */
export type Listed = {
  readonly kind: string | null;
  /** '02-ĐA/ĐU'; '' where the list gives none */
  readonly symbol: string;
  /** Of "dự thảo lần 3"; null for none */
  readonly draft: number | null;
  readonly where: TextPlace;
};

/** What a paper says goes with it, and what does. Symbols as written, annexes as 'Phụ lục' or 'Phụ lục 2'. */
export type Attachments = {
  readonly symbol: string;
  readonly draft: number | null;
  readonly listed: readonly Listed[];
  readonly annexes: readonly string[];
  readonly annexesNamed: readonly { readonly name: string; readonly where: TextPlace }[];
  /** Papers that its annexes say they belong to */
  readonly annexedTo: readonly { readonly symbol: string; readonly where: TextPlace }[];
};

const SYMBOL = /số\s+(\d{1,4}-\p{Lu}\p{L}{1,3}\/[\p{Lu}\d][\p{L}\d-]*)/u;
const DRAFT = /du thao lan (?:thu )?(\d{1,2})\b/;
/** As the regulation on form wants it: "(có Phụ lục 1 kèm theo)", "(Phụ lục)"; not an annex of another's paper. */
const ANNEX_NAMED = /\((?:có |xem )?phụ lục(?: số)?(?: (\d{1,2}|[IVX]{1,5}))?(?:,? kèm theo)?\)/giu;
const ANNEX = /^phụ lục(?:\s+(?:số\s+)?(\d{1,2}|[IVX]{1,5}))?(?=[\s:.]|$)/iu;
const LIST = /(?:danh muc|ho so|tai lieu|van ban)[^.]*(?:kem theo|gui kem|dinh kem)/;

export function attachmentsOf(text: PaperText): Attachments {
  const own = text.lines.filter(({ isCell }) => !isCell);
  return {
    symbol: text.symbol,
    draft: draftIn(text.draftMark),
    listed: listLines(text).map(toListed),
    annexes: text.annexLines.flatMap((line) => {
      const found = ANNEX.exec(line.text);
      return found ? [annexName(found[1])] : [];
    }),
    annexesNamed: own
      .filter(({ isAnnex }) => !isAnnex)
      .flatMap((line) =>
        [...line.text.matchAll(ANNEX_NAMED)].map(([, number]) => ({ name: annexName(number), where: line })),
      ),
    annexedTo: own
      .filter(({ isAnnex, text: words }) => isAnnex && /^\(?\s*(?:ban hành )?kèm theo/iu.test(words))
      .map((line) => ({ symbol: symbolIn(line.text), where: line }))
      .filter(({ symbol }) => symbol !== ''),
  };
}

const annexName = (number: string | undefined) =>
  number === undefined ? 'Phụ lục' : `Phụ lục ${number.toUpperCase()}`;
const symbolIn = (words: string) => SYMBOL.exec(words)?.[1] ?? '';

function draftIn(words: string): number | null {
  const [, round] = DRAFT.exec(folded(words)) ?? [];
  return round === undefined ? null : Number(round);
}

/** Lines under a heading that says so, and dashes or numbers after a line that ends with a colon. */
function listLines({ lines, sections }: PaperText): readonly TextLine[] {
  const under = sections.filter(({ title }) => LIST.test(folded(title))).flatMap((section) => section.lines);
  const after = lines.flatMap((line, at) => {
    if (line.level !== null || !/:$/.test(line.text) || !LIST.test(folded(line.text))) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(({ text, level }) => level !== null || !/^(?:[-–+•]|\d{1,2}[.)])/.test(text));
    return rest.slice(0, end < 0 ? rest.length : end);
  });
  return [...new Set([...under, ...after])].filter(({ isCell, isAnnex }) => !isCell && !isAnnex);
}

function toListed(line: TextLine): Listed {
  const words = line.text.replace(/^(?:[-–+•]|\d{1,2}[.)])\s*/, '').replace(/^dự thảo (?!lần)/iu, '');
  return { kind: paperKindNamed(words), symbol: symbolIn(words), draft: draftIn(words), where: line };
}

import { filledBy } from './containers.ts';
import type { ParsedPart } from './parsed-part.ts';

export const TEXT_START = '<w:t xml:space="preserve">';
export const TEXT_END = '</w:t>';
const EMPTY_TEXT = '<w:t/>';
export const EMPTY_PARAGRAPH = '<w:p/>';
const TABLE_END = '</w:tbl>';

/** Neighbouring fixed pieces of a template as one string, with what its neighbours must know. */
export type Constant = {
  readonly kind: 'constant';
  /** Without a `TEXT_START` at its end, which waits for what comes next */
  readonly text: string;
  readonly opensText: boolean;
  /** Begins with `TEXT_END` */
  readonly closesText: boolean;
  /** Where an empty paragraph must stand when a table ends right before; -1: none is needed */
  readonly paragraphAt: number;
  /** Nothing but white space and bookmark ends: whether a table ended before stays as it was */
  readonly isBlank: boolean;
  readonly endsTable: boolean;
  readonly endsParagraph: boolean;
  /** Bits of the containers its pieces fill */
  readonly fills: number;
  /** Run properties in force after it: those of before (unless a run began), then these */
  readonly beginsRun: boolean;
  readonly runProperties: string;
};

/** Rules for neighbours apply to document, headers and footers, not to properties. */
export function toConstant(parts: readonly ParsedPart[], isDocument: boolean): Constant {
  const joined = join(
    parts.map(({ value }) => value),
    isDocument,
  );
  const opensText = joined.text.endsWith(TEXT_START);
  return {
    kind: 'constant',
    ...joined,
    ...runAfter(parts),
    text: opensText ? joined.text.slice(0, -TEXT_START.length) : joined.text,
    opensText,
    closesText: joined.text.startsWith(TEXT_END),
    endsParagraph: parts.at(-1)?.value === '</w:p>',
    fills: parts.reduce((bits, { value }) => bits | filledBy(value), 0),
  };
}

function join(pieces: readonly string[], isDocument: boolean) {
  let text = '';
  let [paragraphAt, isBlank, endsTable] = [-1, true, false];
  for (const piece of pieces) {
    if (isDocument && !isPassedOver(piece)) {
      if (isBlank && !mayFollowTable(piece)) paragraphAt = text.length;
      if (endsTable && !mayFollowTable(piece)) text += EMPTY_PARAGRAPH;
      [isBlank, endsTable] = [false, piece.endsWith(TABLE_END)];
    }
    const isEmptyText = text.endsWith(TEXT_START) && piece.startsWith(TEXT_END);
    text = isEmptyText ? text.slice(0, -TEXT_START.length) + EMPTY_TEXT + piece.slice(TEXT_END.length) : text + piece;
  }
  return { text, paragraphAt, isBlank, endsTable };
}

export const isPassedOver = (xml: string): boolean => /^[ \n\r\t]+$/.test(xml) || xml.startsWith('<w:bookmarkEnd');
export const endsWithTable = (xml: string): boolean => xml.endsWith(TABLE_END);

const AFTER_TABLE = ['<w:p', '<w:tbl', '<w:sectPr', '</w:ftr>', '</w:hdr>'];
export const mayFollowTable = (xml: string): boolean => AFTER_TABLE.some((start) => xml.startsWith(start));

/** A line break inside a value begins a new run with the properties of the run it stands in. */
function runAfter(parts: readonly ParsedPart[]): { beginsRun: boolean; runProperties: string } {
  let [beginsRun, runProperties, isInside] = [false, '', false];
  for (const { tag, position, value } of parts) {
    if (tag === 'w:r') [beginsRun, runProperties] = [true, ''];
    else if (tag === 'w:rPr') {
      isInside = position === 'start';
      runProperties += value;
    } else if (isInside) runProperties += value;
  }
  return { beginsRun, runProperties };
}

import { readCardCode } from './card-code.ts';

/**
 * Tells a barcode reader from a person at the same keyboard. A reader types a
 * whole code within a few hundredths of a second and ends it with Enter or Tab.
 * Keys are known by their place (`code`), not by what a typing engine made of
 * them, so that Telex or VNI cannot change a digit.
 */
export type Keystroke = {
  /** KeyboardEvent.code: "Digit7", "Numpad7", "Enter" */
  readonly code: string;
  /** KeyboardEvent.key, for a keyboard that names no places */
  readonly key: string;
  /** Milliseconds */
  readonly at: number;
};

/** Digits typed so far without a pause, when the last came, and whether others came before them at a person's pace. */
export type ScanState = { readonly digits: string; readonly lastAt: number; readonly afterTyping: boolean };
export const NO_SCAN: ScanState = { digits: '', lastAt: Number.NEGATIVE_INFINITY, afterTyping: false };

export type ScanStep = {
  readonly state: ScanState;
  /** scanned: a good code · unreadable: typed as fast as a reader does, but no code of ours */
  readonly seen: { readonly kind: 'scanned'; readonly number: number; readonly code: string } | UnreadableScan | null;
};
type UnreadableScan = { readonly kind: 'unreadable'; readonly digits: string };

/** People need 80 ms and more between two keys; readers need 1–20, a slow machine some more. */
export const READER_GAP_MS = 50;

export function readKeystroke(state: ScanState, stroke: Keystroke): ScanStep {
  const isFast = stroke.at - state.lastAt <= READER_GAP_MS;
  const digit = digitOf(stroke);
  if (digit !== null) return { state: nextDigit(state, { digit, at: stroke.at, isFast }), seen: null };
  if (isShift(stroke)) return { state, seen: null };
  const ends = isEnd(stroke) && isFast;
  return { state: NO_SCAN, seen: ends ? judge(state) : null };
}

type Digit = { readonly digit: string; readonly at: number; readonly isFast: boolean };

function nextDigit(state: ScanState, { digit, at, isFast }: Digit): ScanState {
  if (isFast) return { ...state, digits: state.digits + digit, lastAt: at };
  return { digits: digit, lastAt: at, afterTyping: state.digits !== '' };
}

/**
 * At a reader's speed only a whole code with its check digit counts: "117" may be the tail of
 * another delegate's code whose first keys fell while the screen was opening. A last digit that
 * a person rolled into Enter is the exception.
 */
function judge({ digits, afterTyping }: ScanState): ScanStep['seen'] {
  const number = readCardCode(digits);
  if (number !== null) return { kind: 'scanned', number, code: digits };
  const isRolled = digits.length === 1 && afterTyping;
  return isRolled ? null : { kind: 'unreadable', digits };
}

function digitOf({ code, key }: Keystroke): string | null {
  const placed = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (placed !== undefined) return placed;
  return code === '' && /^\d$/.test(key) ? key : null;
}

const isEnd = ({ code, key }: Keystroke) =>
  /^(?:Enter|NumpadEnter|Tab)$/.test(code) || (code === '' && key === 'Enter');
/** Some readers press Shift or Num Lock around every digit. */
const isShift = ({ code }: Keystroke) => /^(?:Shift(?:Left|Right)|NumLock|CapsLock)$/.test(code);

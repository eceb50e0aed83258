/**
 * Text typed before Unicode: TCVN3 (ABC, the ".Vn…" fonts) and VNI (the "VNI-…"
 * fonts). Such text looks like Latin letters and signs ("NguyÔn V¨n A"). It is
 * recognised by its font's name or, letter for letter, by the syllables it makes.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';
export type StyledText = {
  readonly text: string;
  readonly font: string | null;
  /** Where it stands in its table */
  readonly row: number;
  readonly column: number;
};
export type LegacyFont = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

/** First code and the letters that follow it; TCVN 5712:1993, first variant. */
const TCVN3_RUNS: readonly (readonly [number, string])[] = [
  [0x01, 'ÚỤ'],
  [0x04, 'ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'],
];
const TCVN3 = new Map(
  TCVN3_RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, place) => [String.fromCharCode(first + place), letter] as const),
  ),
);

const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const [HAT, BREVE] = ['\u0302', '\u0306'];
/** VNI writes a vowel, then one sign for all its marks. */
const VNI_SIGNS: ReadonlyMap<string, string> = new Map([
  ...signs('øûõùï', ''),
  ...signs('àåãáä', HAT ?? ''),
  ...signs('èúüéë', BREVE ?? ''),
  ['â', HAT ?? ''],
  ['ê', BREVE ?? ''],
]);
const VNI_ALONE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
]);
const VNI_TEXT = /([aeouyôö])([øûõùïàåãáäèúüéëâê])|[ôöñíìæóòî]/gi;

export const UNICODE_ONLY = /[\u0300-\u0323]|[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;
/** A run of anything but ASCII signs and digits, spaces, dashes and quotation marks */
export const WORD = /[^\s!-@[-`{-~\u2010-\u2027]+/g;
const BEYOND_ASCII = /[\u0080-\u00ff]/;

function signs(letters: string, hat: string): [string, string][] {
  return [GRAVE, HOOK, TILDE, ACUTE, DOT].map((tone, place) => [letters.charAt(place), hat + tone]);
}

/** What a font's name says about the text typed in it; null: an ordinary font. */
export function legacyFont(font: string | null): LegacyFont | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: /H$/.test(font) };
  return /^vni[- ]/i.test(font) ? { encoding: 'vni', capitals: false } : null;
}

/**
 * Reads legacy text as Unicode (NFC). `capitals`: it stood in a font whose small
 * letters look like capitals (".VnTimeH"). Capitals with tones do not exist in most
 * TCVN3 fonts, so a word or text otherwise in capitals is capitalised whole.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const decoded = decodeLetters(text, encoding);
  if (capitals || isShouted(text)) return decoded.toUpperCase();
  return decoded.replace(/\p{L}+/gu, (word) => (isShouted(word) ? word.toUpperCase() : word));
}

/** Letter for letter, whatever capitals stand around it; NFC. */
export const decodeLetters = (text: string, encoding: LegacyEncoding): string =>
  (encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');

/** Written in capitals as far as plain letters show; a Roman number and the letters of a paper's number say nothing. */
export const isShouted = (text: string): boolean =>
  !/[a-z]/.test(text) &&
  (text.replace(SYMBOL, ' ').match(WORD) ?? []).some((word) => /[A-Z].*[A-Z]/.test(word) && !/^[IVXLC]+$/.test(word));
/** "05-BC/CB", "-NQ/TW", "15-Q§", "15/BC-CB" */
const SYMBOL = /(?<!\S)(?:[\d.…_]*\s?-\S+\/\S+|\d[\d.…_]*[-/]\S+)/g;

const decodeTcvn3 = (text: string): string => [...text].map((character) => TCVN3.get(character) ?? character).join('');

function decodeVni(text: string): string {
  return text.replace(VNI_TEXT, (whole: string, vowel?: string, sign?: string) => {
    if (vowel === undefined || sign === undefined) return inCaseOf(whole, VNI_ALONE.get(whole.toLowerCase()) ?? whole);
    const base = inCaseOf(vowel, VNI_ALONE.get(vowel.toLowerCase()) ?? vowel.toLowerCase());
    const letter = (base + (VNI_SIGNS.get(sign.toLowerCase()) ?? '')).normalize('NFC');
    return letter.length === 1 ? letter : base + decodeVni(sign);
  });
}

const inCaseOf = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

/** Encoding of a text by its words alone, or null when it is, or may be, Unicode. */
export function recogniseEncoding(text: string): LegacyEncoding | null {
  const [tcvn3, vni] = scoresOf(text);
  if (tcvn3 <= 0 && vni <= 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** How many more words either encoding makes readable than it spoils. */
function scoresOf(text: string): readonly [tcvn3: number, vni: number] {
  if (UNICODE_ONLY.test(text) || !BEYOND_ASCII.test(text)) return [0, 0];
  const words = (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  const strange = words.filter((word) => /[A-Za-z]/.test(word) && !isSyllable(word));
  const score = (encoding: LegacyEncoding) => {
    const reads = (word: string) => isSyllable(decodeLegacy(word, encoding));
    return strange.filter(reads).length - words.filter((word) => !reads(word)).length;
  };
  return [score('tcvn3'), score('vni')];
}

/**
 * Converts the texts of one table together: short words such as "chó" are legacy
 * or Unicode only by the company they keep, in their row or their column. Text that
 * is certainly Unicode is never changed, whatever its font; `convertedFrom` is null
 * when nothing was.
 */
export function convertLegacyTexts(cells: readonly StyledText[]): {
  readonly texts: readonly string[];
  readonly convertedFrom: LegacyEncoding | null;
} {
  const converter = openLegacyConverter();
  const read = cells.map((cell) => converter.add(cell));
  const { waiting, convertedFrom } = converter.finish();
  const later = waiting.values();
  return { texts: read.map((text) => text ?? later.next().value?.text ?? ''), convertedFrom };
}

type Converted = {
  /** The texts that had to wait, in the order they were added */
  readonly waiting: readonly { readonly cell: StyledText; readonly text: string }[];
  readonly convertedFrom: LegacyEncoding | null;
};

/** The same for a table that is read cell by cell: only texts that depend on the others are kept until the end. */
export function openLegacyConverter() {
  const kindOf = remembered(kindOfText);
  const fontOf = remembered(legacyFont);
  const company = openCompany();
  const waiting: { readonly cell: StyledText; readonly kind: TextKind }[] = [];
  return {
    /** The text as it is read; null: it has to wait for the rest of the table */
    add: (cell: StyledText): string | null => {
      const { text, font } = cell;
      const kind = fontOf(font)?.encoding ?? quickKind(text) ?? kindOf(text);
      if (kind === 'plain') return text;
      company.see(cell, kind);
      if (kind === 'unicode' || UNICODE_ONLY.test(text)) return text.normalize('NFC');
      waiting.push({ cell, kind });
      return null;
    },
    finish: (): Converted => {
      const used = { tcvn3: 0, vni: 0 };
      const converted = waiting.map(({ cell, kind }) => {
        const encoding = encodingOfKind(kind, cell, company.encodingAround);
        if (encoding === null) return { cell, text: cell.text.normalize('NFC') };
        const text = decodeLegacy(cell.text, encoding, fontOf(cell.font)?.capitals);
        if (text !== cell.text) used[encoding] += 1;
        return { cell, text };
      });
      const most = used.tcvn3 >= used.vni ? 'tcvn3' : 'vni';
      return { waiting: converted, convertedFrom: used[most] > 0 ? most : null };
    },
  };
}

function encodingOfKind(
  kind: TextKind,
  cell: StyledText,
  company: (cell: StyledText) => LegacyEncoding | null,
): LegacyEncoding | null {
  if (kind === 'unclear') {
    const around = company(cell);
    return around !== null && isSpoiltBy(around, cell.text) ? null : around;
  }
  if (kind === 'either') return company(cell) ?? 'tcvn3';
  if (kind !== 'tcvn3' && kind !== 'vni') return null;
  // A lone abbreviation can read well in the wrong encoding ("ÑT"): those around it know better
  if (legacyFont(cell.font) || !isShort(cell.text)) return kind;
  const around = company(cell);
  return around === null || isWordOnlyAs(kind, around, cell.text) ? kind : around;
}

/** "Taøy" is a word in one encoding and none in the other; abbreviations are written in capitals. */
const isWordOnlyAs = (kind: LegacyEncoding, other: LegacyEncoding, text: string): boolean =>
  /[a-z]/.test(text) && isSyllable(decodeLegacy(text.trim(), kind)) && !isSyllable(decodeLegacy(text.trim(), other));

/** A word as it stands ("viên") would be none ("viờn"). */
const isSpoiltBy = (encoding: LegacyEncoding, text: string): boolean =>
  (text.match(WORD) ?? []).some(
    (word) => BEYOND_ASCII.test(word) && isSyllable(word) && !isSyllable(decodeLegacy(word, encoding)),
  );

const isShort = (text: string) => text.trim().length <= 4;

/** plain: only ASCII, the same in every encoding · unclear: may be Unicode, as "chó" · either: legacy, but of which kind? */
type TextKind = LegacyEncoding | 'unicode' | 'unclear' | 'either' | 'plain';
const ASCII_ONLY = /^[ -~\s]*$/;

/** What is seen at once, and so need not be remembered. */
function quickKind(text: string): TextKind | null {
  if (ASCII_ONLY.test(text)) return 'plain';
  return UNICODE_ONLY.test(text) ? 'unicode' : null;
}

function kindOfText(text: string): TextKind {
  const [tcvn3, vni] = scoresOf(text);
  if (tcvn3 > 0 && tcvn3 === vni) return 'either';
  return recogniseEncoding(text) ?? (BEYOND_ASCII.test(text) ? 'unclear' : 'unicode');
}

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = work(key);
      kept.set(key, value);
    }
    return value;
  };
}

type Sums = { tcvn3: number; vni: number; unicode: number };

/** What the certain texts in a cell's row, its column and the whole table say an unclear text is. */
function openCompany() {
  const table: Sums = { tcvn3: 0, vni: 0, unicode: 0 };
  const rows = new Map<number, Sums>();
  const columns = new Map<number, Sums>();
  const see = ({ row, column }: StyledText, kind: TextKind): void => {
    if (kind === 'plain' || kind === 'unclear' || kind === 'either') return;
    for (const sums of [table, sumsOf(rows, row), sumsOf(columns, column)]) sums[kind] += 1;
  };
  const encodingAround = ({ row, column }: StyledText): LegacyEncoding | null => {
    if (table.tcvn3 + table.vni === 0) return null;
    const ofRow = encodingOf(rows.get(row), 0);
    if (ofRow !== undefined) return ofRow;
    // A heading in Unicode does not speak for the column under it
    return encodingOf(columns.get(column), 0.25) ?? encodingOf(table, 0) ?? null;
  };
  return { see, encodingAround };
}

function sumsOf(map: Map<number, Sums>, key: number): Sums {
  const sums = map.get(key) ?? { tcvn3: 0, vni: 0, unicode: 0 };
  map.set(key, sums);
  return sums;
}

/** Undefined: it cannot be told. `most`: how much Unicode, as a share of the legacy text, is passed over. */
function encodingOf(sums: Sums | undefined, most: number): LegacyEncoding | null | undefined {
  if (sums === undefined) return undefined;
  const legacy = sums.tcvn3 + sums.vni;
  if (legacy > 0 && sums.unicode <= legacy * most) return sums.tcvn3 >= sums.vni ? 'tcvn3' : 'vni';
  return legacy === 0 && sums.unicode > 0 ? null : undefined;
}

const ONSET = '(?:b|ch?|d|đ|gi|gh?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr?|v|x)?';
const OPEN =
  'a[iouy]?|â[uy]|eo?|êu?|i[au]?|iêu|oa[ioy]?|oeo?|oi?|ôi?|ơi?|u[aiêơ]?|uy[au]?|uôi|uây|ư[aiu]?|ươ[iu]|y|yêu';
const CLOSED = '(?:iê|yê|uyê?|uô|ươ|oa|oă|oe|uâ|uê|[aăâeêioôơuưy])(?:ch?|m|ng?|nh|p|t)';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`);

/** Rhymes whose last letter never bears the tone ("ão", not "aõ") */
const TONE_BEFORE_LAST = /(?:[aâeêoôơuưi][iou]|[aâ]y)$/;

/** A word a Vietnamese speaker could read; stops (c, ch, p, t) carry only sắc or nặng. */
export function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(/[\u0300\u0309\u0303\u0301\u0323]/g) ?? [];
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, '')
    .normalize('NFC')
    .toLowerCase();
  if (tones.length > 1 || !SYLLABLE.test(letters)) return false;
  const endsInTone = /[\u0300\u0309\u0303\u0301\u0323]$/.test(
    word.normalize('NFD').replace(/[\u0302\u0306\u031b]$/, ''),
  );
  if (endsInTone && TONE_BEFORE_LAST.test(letters) && !/^(?:gi[ou]|qui)$/.test(letters)) return false;
  return !/(?:c|ch|p|t)$/.test(letters) || tones[0] === ACUTE || tones[0] === DOT;
}

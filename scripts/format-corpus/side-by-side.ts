import { type Para, paraXml } from './word-xml.ts';

/** 'stops': each side is centred on a stop of its own. */
export type Gap = 'tabs' | 'spaces' | 'stops';

const GAPS: Readonly<Record<Gap, string>> = { tabs: '\t\t', spaces: '              ', stops: '\t' };
const STOPS = [2200, 6900];

/** Both sides of a line in one paragraph, as people do with the tab or the space bar. */
export function sideBySide(left: readonly Para[], right: readonly (Para | undefined)[], gap: Gap): string {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [one, other] = [left[at], right[at]];
    const pieces = [
      ...(gap === 'stops' && (one || other) ? [{ text: one ? '\t' : '\t\t' }] : []),
      ...(one ? one.pieces.map((piece) => ({ ...piece, look: one.look })) : []),
      ...(other && other.pieces.length > 0
        ? [
            ...(one || gap !== 'stops' ? [{ text: GAPS[gap] }] : []),
            ...other.pieces.map((piece) => ({ ...piece, look: other.look })),
          ]
        : []),
    ];
    return paraXml({ look: {}, layout: gap === 'stops' ? { stops: STOPS } : {}, pieces });
  }).join('');
}

/** The title first, a row of signs below it, the date level with the number. */
export function placedBeside(lines: readonly Para[], numberAt: number): (Para | undefined)[] {
  const [title, ...rest] = lines;
  const [date, signs] = [rest.at(-1), rest.length > 1 ? rest[0] : undefined];
  const dateAt = Math.max(rest.length, numberAt);
  return Array.from({ length: dateAt + 1 }, (_, at) =>
    at === 0 ? title : at === dateAt ? date : at === 1 ? signs : undefined,
  );
}

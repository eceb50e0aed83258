import { type Para, paraXml } from './word-xml.ts';

export type Gap = 'tabs' | 'spaces';

const GAPS: Readonly<Record<Gap, string>> = { tabs: '\t\t', spaces: '              ' };

/** Both sides of a line in one paragraph, as people do with the tab or the space bar. */
export function sideBySide(left: readonly Para[], right: readonly (Para | undefined)[], gap: Gap): string {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [one, other] = [left[at], right[at]];
    const pieces = [
      ...(one ? one.pieces.map((piece) => ({ ...piece, look: one.look })) : []),
      ...(other && other.pieces.length > 0
        ? [{ text: GAPS[gap] }, ...other.pieces.map((piece) => ({ ...piece, look: other.look }))]
        : []),
    ];
    return paraXml({ look: {}, layout: {}, pieces });
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

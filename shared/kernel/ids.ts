/**
 * Text ids in order of time: milliseconds in base 36 (9 places), then random
 * places. Both sources are passed in, so that tests are still.
 */
export function timeOrderedId(now: Date, random: () => number): string {
  const time = now.getTime().toString(36).padStart(9, '0');
  let tail = '';
  while (tail.length < 11) tail += Math.floor(random() * 36).toString(36);
  return `${time}${tail}`;
}

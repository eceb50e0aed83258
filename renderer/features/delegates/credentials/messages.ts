import type { Extremes } from '#shared/domain/delegates/credentials/statistics.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay } from '../../../lib/format.ts';

/** "Cao tuổi nhất: Lộc Công Hoà (02/04/1968)", "Tuổi bình quân: 46,3 (126 người biết đủ ngày)". */
export function describeExtremes(
  { first, last, average, averageOf }: Extremes,
  what: 'tuổi' | 'tuổi đảng',
  on: string | null,
): string[] {
  if (first.length === 0) return [];
  const day = ({ bornOn, joinedPartyOn }: Delegate) => formatDay(what === 'tuổi' ? bornOn : joinedPartyOn);
  const names = (list: readonly Delegate[]) => list.map((one) => `${one.fullName} (${day(one)})`).join(', ');
  const words =
    what === 'tuổi'
      ? ['Cao tuổi nhất', 'Trẻ tuổi nhất', 'Tuổi bình quân']
      : ['Tuổi đảng cao nhất', 'Tuổi đảng ít nhất', 'Tuổi đảng bình quân'];
  const mean =
    average === null
      ? []
      : [
          `${words[2]}: ${(average / 10).toFixed(1).replace('.', ',')} tính đến ${formatDay(on)} (${averageOf} người biết đủ ngày)`,
        ];
  return [`${words[0]}: ${names(first)}`, `${words[1]}: ${names(last)}`, ...mean];
}

import type { LayoutProfile, PaperDefinition, PaperView } from './paper.ts';

const HD36_FROM = '2018-04-03';
const HD36_TO = '2026-05-26';

/** Format rules in force on a day: 36-HD/VPTW until 26/5/2026, 05-HD/VPTW after; drafts without a day take the newest. */
export function profileInForce(day: string | null): LayoutProfile {
  return day !== null && day >= HD36_FROM && day <= HD36_TO ? 'HD36_2018' : 'HD05_2026';
}

/** The same paper, its view set by the layout rules of its frame. Every paper of the catalogue goes through here. */
export function inProfiles(paper: PaperDefinition): PaperDefinition {
  return {
    ...paper,
    shape: (records, values, frame) => {
      const shaped = paper.shape(records, values, frame);
      return { ...shaped, view: toProfile(shaped.view, frame.profile) };
    },
  };
}

/**
 * What differs in wording between the two sets of rules; page, fonts, sizes and
 * signatures are the same (the-thuc.md §9; the older side was read in digests):
 * "Kính gửi" for "Kính trình", addressees, recipients and grounds ending with ",".
 */
export function toProfile(view: PaperView, profile: LayoutProfile): PaperView {
  const isOlder = profile === 'HD36_2018';
  const label = 'kinh_trinh' in view ? { nhan_kinh_trinh: isOlder ? 'Kính gửi:' : 'Kính trình:' } : {};
  if (!isOlder) return { ...view, ...label };
  return {
    ...view,
    ...label,
    ...commaLines(view, 'kinh_trinh', 'ten'),
    ...commaLines(view, 'noi_nhan', 'ten'),
    ...commaLines(view, 'can_cu', 'noi_dung', true),
  };
}

/** Lines of a list that end with ";" end with ","; the last one, too, where `withLast` says so. */
function commaLines(view: PaperView, list: string, line: string, withLast = false): PaperView {
  const entries = view[list];
  if (!Array.isArray(entries)) return {};
  const changed = (entries as readonly PaperView[]).map((entry, at) => {
    const isLast = withLast && at === entries.length - 1;
    return { ...entry, [line]: String(entry[line] ?? '').replace(isLast ? /[;.]$/ : /;$/, ',') };
  });
  return { [list]: changed };
}

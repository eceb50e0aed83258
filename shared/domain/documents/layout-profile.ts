import type { LayoutProfile, PaperDefinition, PaperFrame, PaperView, ShapedPaper } from './paper.ts';

const HD36_FROM = '2018-04-03';
const HD36_TO = '2026-05-26';

/** Format rules in force on a day: 36-HD/VPTW until 26/5/2026, 05-HD/VPTW after; drafts without a day take the newest. */
export function profileInForce(day: string | null): LayoutProfile {
  return day !== null && day >= HD36_FROM && day <= HD36_TO ? 'HD36_2018' : 'HD05_2026';
}

/** The same paper, its view set by the layout rules of its frame. Every paper of the catalogue goes through here. */
export function inProfiles(paper: PaperDefinition): PaperDefinition {
  const { perPerson } = paper;
  return {
    ...paper,
    shape: (records, values, frame) => inProfile(paper.shape(records, values, frame), frame),
    ...(perPerson && {
      perPerson: (records, values, frame) => {
        const { shapeFor, shapeTogether, ...copies } = perPerson(records, values, frame);
        return {
          ...copies,
          shapeFor: (recipient) => inProfile(shapeFor(recipient), frame),
          ...(shapeTogether && { shapeTogether: (some) => inProfile(shapeTogether(some), frame) }),
        };
      },
    }),
  };
}

const inProfile = (shaped: ShapedPaper, { profile }: PaperFrame): ShapedPaper => ({
  ...shaped,
  view: toProfile(shaped.view, profile),
});

/**
 * What differs in wording between the two sets of rules; page, fonts, sizes and
 * signatures are the same (the-thuc.md §9; the older side was read in digests):
 * "Kính gửi" for "Kính trình", addressees and recipients ending with ",", of the
 * grounds only the last.
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
    ...commaLines(view, 'can_cu', 'noi_dung', /[;.]$/),
  };
}

/** Lines of a list that end with ";" end with ","; with `last`, only what it matches at the end of the last line. */
function commaLines(view: PaperView, list: string, line: string, last?: RegExp): PaperView {
  const entries = view[list];
  if (!Array.isArray(entries)) return {};
  const changed = (entries as readonly PaperView[]).map((entry, at) => {
    const mark = last === undefined ? /;$/ : at === entries.length - 1 ? last : null;
    return mark === null ? entry : { ...entry, [line]: String(entry[line] ?? '').replace(mark, ',') };
  });
  return { [list]: changed };
}

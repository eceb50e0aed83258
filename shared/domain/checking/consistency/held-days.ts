import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { FactPlace, FactRow } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

/** A day a paper names for what it tells of or invites to. */
export type HeldOn = { readonly day: string; readonly line: TextLine };

const DATE = '(\\d{1,2}(?: thang |/)\\d{1,2}(?: nam |/)\\d{4})';
const BEGUN = new RegExp(
  `^(?:[-–] )?(?:thoi gian:? )?(?:bat dau )?(?:vao )?(?:hoi|luc) \\d{1,2} gio[^.;]{0,20}?,? ngay ${DATE}`,
);
const INVITED = new RegExp(`^(?:[-–] )?(?:thoi gian:? )?(?:tu |luc |vao luc )?\\d{1,2} gio[^.;]{0,20}?,? ngay ${DATE}`);

const MINUTES: ReadonlySet<string | null> = new Set([
  ...['personnel-meeting-minutes', 'nomination-count-minutes', 'first-meeting-minutes', 'counting-minutes'],
]);

/** When the meeting of these minutes was held, or for when an invitation to the congress invites; null: not told once. */
export function heldOn(text: PaperText): HeldOn | null {
  const pattern = MINUTES.has(text.kind) ? BEGUN : isInvitation(text) ? INVITED : null;
  if (pattern === null) return null;
  const told = text.lines.flatMap((line) => {
    const day = line.isCell || line.isAnnex ? null : isoOf(pattern.exec(folded(line.text))?.[1] ?? '');
    return day === null ? [] : [{ day, line }];
  });
  const [only] = told;
  return only && told.length === 1 ? only : null;
}

export const isInvitation = ({ titleLines }: PaperText): boolean =>
  /^giay moi du dai hoi/.test(folded(titleLines.map(({ text }) => text).join(' ')));

/** documents.md §7.9: minutes are not dated before the meeting they tell of. */
export function checkHeldDay(text: PaperText): readonly ContentFinding[] {
  const held = MINUTES.has(text.kind) ? heldOn(text) : null;
  if (!held || text.day === null || text.day >= held.day) return [];
  const found = `biên bản ngày ${dayInWords(text.day)}, hội nghị họp ngày ${dayInWords(held.day)}`;
  return [contentFinding('NB-10', held.line, { found, expected: 'ngày của biên bản không trước ngày họp' })];
}

type Paper = { readonly kind: string | null; readonly unit: string; readonly held: HeldOn | null };

/** The first meeting is held when the congress has elected; guests are invited to one of its days. */
export function compareHeldDays(papers: readonly Paper[], rows: readonly FactRow[]): readonly SetFinding[] {
  return papers.flatMap(({ kind, unit, held }, file) => {
    const days = held ? daysOf(rows, (place) => papers[place.file]?.unit === unit) : null;
    if (!held || !days || unit === '' || (kind !== null && kind !== 'first-meeting-minutes')) return [];
    const isEarly = held.day < days.from;
    if (!isEarly && !(kind === null && held.day > days.to)) return [];
    const what = kind === null ? 'mời dự' : 'họp';
    const found = `${what} ngày ${dayInWords(held.day)}, đại hội khai mạc ngày ${dayInWords(days.opening)}`;
    const expected = kind === null ? 'một ngày của đại hội' : 'ngày không trước đại hội';
    const rule = kind === null ? 'NV-08' : 'NV-10';
    return [setFinding(rule, { file, where: held.line, against: days.place }, { found, expected })];
  });
}

/** First and last day of the congress, only where one opening is told. */
function daysOf(rows: readonly FactRow[], isOwn: (place: FactPlace) => boolean) {
  const told = (key: string) =>
    rows
      .filter((row) => row.key === key)
      .flatMap(({ values }) => values.flatMap(({ value, places }) => (places.some(isOwn) ? [value] : [])));
  const [opening, ...others] = told('opening');
  const place = rows.find(({ key }) => key === 'opening')?.values.flatMap(({ places }) => places.filter(isOwn))[0];
  if (opening === undefined || others.length > 0 || !place) return null;
  const all = [opening, ...told('preparatory'), ...told('closing')].sort();
  return { from: all[0] ?? opening, to: all.at(-1) ?? opening, opening, place };
}

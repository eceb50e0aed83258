import { CONTENT_LIMITS, type ContentLimits } from './content-limits.ts';

type PageLimits = { readonly cell?: number | undefined; readonly others?: number | undefined };

/** Limits a unit set for its own papers; what is left out is the program's own. None of them is a regulation. */
export type LimitSettings = {
  readonly fewestWords?: number | undefined;
  readonly vaguePerPage?: number | undefined;
  readonly barePercent?: number | undefined;
  readonly vaguePhrases?: readonly string[] | undefined;
  /** By kind of paper, as in `CONTENT_LIMITS` */
  readonly pages?: Readonly<Record<string, PageLimits>> | undefined;
  readonly minutes?: Readonly<Record<string, number | undefined>> | undefined;
};

/** `setAt`: ISO UTC; null: never set. */
export type SetLimits = { readonly settings: LimitSettings; readonly setAt: string | null };

/** What can be meant by each; a page or a minute is for every kind of paper. */
export const LIMIT_RANGES = {
  fewestWords: { min: 1, max: 100 },
  vaguePerPage: { min: 1, max: 50 },
  barePercent: { min: 1, max: 100 },
  pages: { min: 1, max: 200 },
  minutes: { min: 1, max: 240 },
} as const;

/** Kinds of paper that have a limit, with their names for people. */
export const LIMITED_PAPERS = [
  { kind: 'political-report', name: 'Báo cáo chính trị' },
  { kind: 'political-report-summary', name: 'Bản tóm tắt báo cáo chính trị' },
  { kind: 'review-report', name: 'Báo cáo kiểm điểm' },
  { kind: 'congress-resolution', name: 'Nghị quyết đại hội' },
  { kind: 'speech', name: 'Tham luận' },
] as const;

/** The program's limits with those of the unit in their place. */
export function limitsWith(settings: LimitSettings): ContentLimits {
  const { fewestWords, vaguePerPage, barePercent, vaguePhrases, pages = {}, minutes = {} } = settings;
  return {
    ...CONTENT_LIMITS,
    fewestWords: fewestWords ?? CONTENT_LIMITS.fewestWords,
    vaguePerPage: vaguePerPage ?? CONTENT_LIMITS.vaguePerPage,
    barePercent: barePercent ?? CONTENT_LIMITS.barePercent,
    vaguePhrases: vaguePhrases ?? CONTENT_LIMITS.vaguePhrases,
    pages: Object.fromEntries(
      Object.entries(CONTENT_LIMITS.pages).map(([kind, own]) => [
        kind,
        { cell: pages[kind]?.cell ?? own.cell, others: pages[kind]?.others ?? own.others },
      ]),
    ),
    minutes: {
      ...CONTENT_LIMITS.minutes,
      ...Object.fromEntries(
        Object.entries(minutes).flatMap(([kind, most]): [string, number][] =>
          most === undefined || !isLimited(kind) ? [] : [[kind, most]],
        ),
      ),
    },
  };
}

const isLimited = (kind: string): boolean => LIMITED_PAPERS.some((one) => one.kind === kind);

/** Only what says something else than the program: a default that changes later still reaches the unit. */
export function differingLimits(settings: LimitSettings): LimitSettings {
  const wanted = limitsWith(settings);
  const own = CONTENT_LIMITS;
  const pages = Object.entries(wanted.pages).flatMap(([kind, { cell, others }]): [string, PageLimits][] => {
    const change = {
      ...(cell === own.pages[kind]?.cell ? {} : { cell }),
      ...(others === own.pages[kind]?.others ? {} : { others }),
    };
    return Object.keys(change).length === 0 ? [] : [[kind, change]];
  });
  const minutes = Object.entries(wanted.minutes).filter(([kind, most]) => most !== own.minutes[kind]);
  const isSamePhrases = wanted.vaguePhrases.join('\n') === own.vaguePhrases.join('\n');
  return {
    ...(wanted.fewestWords === own.fewestWords ? {} : { fewestWords: wanted.fewestWords }),
    ...(wanted.vaguePerPage === own.vaguePerPage ? {} : { vaguePerPage: wanted.vaguePerPage }),
    ...(wanted.barePercent === own.barePercent ? {} : { barePercent: wanted.barePercent }),
    ...(isSamePhrases ? {} : { vaguePhrases: wanted.vaguePhrases }),
    ...(pages.length === 0 ? {} : { pages: Object.fromEntries(pages) }),
    ...(minutes.length === 0 ? {} : { minutes: Object.fromEntries(minutes) }),
  };
}

/** How many limits a unit has set apart. */
export const countLimits = ({ pages = {}, minutes = {}, ...others }: LimitSettings): number =>
  Object.keys(others).length +
  Object.values(pages).reduce((sum, one) => sum + Object.keys(one).length, 0) +
  Object.keys(minutes).length;

/** One phrase a line, as a clerk writes them; blank lines and doubles count for nothing. */
export const phrasesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi'))
      .filter((line) => line !== ''),
  ),
];

/**
 * Opinions on draft documents (ý kiến góp ý) as records. Who said it, when, of which paper and section, and what was
 * done: the list, the desk and the feedback report all read these, so a count on paper has one source.
 */
export const OPINION_ANSWERS = ['open', 'accepted', 'partly', 'declined'] as const;
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];

export type Opinion = {
  readonly id: string;
  /** A paper of this congress, or the documents of a congress above */
  readonly paperId: string;
  /** Id of a section of that paper; '' where it is about the whole */
  readonly section: string;
  /** Where in it, in words: "trang 4, chỉ tiêu 7" */
  readonly place: string;
  /** Person, cell or organization, as it is printed */
  readonly saidBy: string;
  /** `YYYY-MM-DD`; null while it is not known */
  readonly saidOn: string | null;
  readonly content: string;
  readonly answer: OpinionAnswer;
  /** What was changed, or why not */
  readonly explanation: string;
};

/** Documents of congresses above that opinions are asked on; not papers of this app. */
export const UPPER_DOCUMENTS = [
  { id: 'upper-documents', name: 'Văn kiện đại hội cấp trên trực tiếp' },
  { id: 'national-documents', name: 'Văn kiện Đại hội đại biểu toàn quốc' },
] as const;

/** An opinion with the names that its paper and section have now. */
export type NamedOpinion = Opinion & { readonly paperName: string; readonly sectionName: string };

export type OpinionCount = {
  readonly all: number;
  readonly accepted: number;
  readonly partly: number;
  readonly declined: number;
  readonly open: number;
};

/** The one count of opinions, for screens and papers: every opinion under exactly one answer. */
export function countOpinions(opinions: readonly Pick<Opinion, 'answer'>[]): OpinionCount {
  const of = (answer: OpinionAnswer) => opinions.filter((one) => one.answer === answer).length;
  return {
    all: opinions.length,
    accepted: of('accepted'),
    partly: of('partly'),
    declined: of('declined'),
    open: of('open'),
  };
}

export const ANSWER_NAMES: Readonly<Record<OpinionAnswer, string>> = {
  open: 'Chưa xử lý',
  accepted: 'Tiếp thu',
  partly: 'Tiếp thu một phần',
  declined: 'Giải trình',
};

/** The last column of the table on paper: "Tiếp thu: bổ sung 17 đồng chí"; '' while nothing was decided. */
export function answerText({ answer, explanation }: Pick<Opinion, 'answer' | 'explanation'>): string {
  if (answer === 'open') return '';
  const why = explanation.trim();
  return why === '' ? ANSWER_NAMES[answer] : `${ANSWER_NAMES[answer]}: ${why}`;
}

/** The first column: which paper, section and place, without what is not said. */
export const placeText = ({ paperName, sectionName, place }: NamedOpinion): string =>
  [paperName, sectionName, place.trim()].filter((part) => part !== '').join('; ');

/** Accepted in part or not at all must be explained, or whoever said it is not answered. */
export const lacksExplanation = ({ answer, explanation }: Pick<Opinion, 'answer' | 'explanation'>): boolean =>
  (answer === 'partly' || answer === 'declined') && explanation.trim() === '';

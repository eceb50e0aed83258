import type { NamedOpinion, OpinionAnswer, OpinionCount } from '#shared/domain/documents/opinions.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Tone } from '../../../ui/tag.tsx';

export const ANSWER_TONES: Readonly<Record<OpinionAnswer, Tone>> = {
  open: 'warn',
  accepted: 'ok',
  partly: 'info',
  declined: 'none',
};

/** "12 ý kiến: tiếp thu 6 · tiếp thu một phần 2 · giải trình 3 · chưa xử lý 1" */
export function describeCount({ all, accepted, partly, declined, open }: OpinionCount): string {
  if (all === 0) return '';
  const kinds = [
    [accepted, 'tiếp thu'],
    [partly, 'tiếp thu một phần'],
    [declined, 'giải trình'],
    [open, 'chưa xử lý'],
  ] as const;
  return `${all} ý kiến: ${kinds.flatMap(([count, words]) => (count > 0 ? [`${words} ${count}`] : [])).join(' · ')}`;
}

type Wanted = { readonly search: string; readonly answer: OpinionAnswer | null };

/** Opinions that hold every word typed, with or without marks, anywhere in them. */
export function filterOpinions(opinions: readonly NamedOpinion[], { search, answer }: Wanted): readonly NamedOpinion[] {
  const words = foldVietnamese(search).split(' ').filter(Boolean);
  return opinions.filter((one) => {
    if (answer !== null && one.answer !== answer) return false;
    const { saidBy, content, explanation, paperName, sectionName, place } = one;
    const text = foldVietnamese([saidBy, content, explanation, paperName, sectionName, place].join(' '));
    return words.every((word) => text.includes(word));
  });
}

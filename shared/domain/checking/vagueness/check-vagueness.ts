import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { ContentLimits } from '../content/content-limits.ts';
import type { PaperText } from '../content/paper-text.ts';
import { readVaguePages, type VaguePage, type VagueSentence } from './vague-pages.ts';

/** Papers that give an account of work done; forms, minutes and rules speak otherwise. */
const ACCOUNTS = new Set(['political-report', 'political-report-summary', 'review-report', 'full-report', 'speech']);
const FEWEST = 5;

/** Pages full of vague phrases or of sentences that prove nothing, and each vague sentence without a figure. */
export function checkVagueness(text: PaperText, limits: ContentLimits): readonly ContentFinding[] {
  if (text.kind === null || !ACCOUNTS.has(text.kind)) return [];
  const pages = readVaguePages(text, limits);
  return pages.flatMap((page) => [
    ...fullOfPhrases(page, limits),
    ...bare(page, limits),
    ...page.sentences.flatMap(vague),
  ]);
}

function fullOfPhrases({ page, sentences }: VaguePage, { vaguePerPage }: ContentLimits): readonly ContentFinding[] {
  const phrases = sentences.flatMap((one) => one.phrases);
  const first = sentences.find((one) => one.phrases.length > 0);
  if (!first || phrases.length <= vaguePerPage) return [];
  const counts = [...new Set(phrases)].map((phrase) => `“${phrase}” ${phrases.filter((one) => one === phrase).length}`);
  return [
    contentFinding('MH-01', first, {
      found: `trang ${page} (ước tính) có ${phrases.length} từ ngữ chung chung: ${counts.join(', ')}`,
      expected: `không quá ${vaguePerPage} một trang; thay bằng số liệu, tên việc, thời gian`,
    }),
  ];
}

function bare({ page, sentences }: VaguePage, { barePercent }: ContentLimits): readonly ContentFinding[] {
  const unbacked = sentences.filter(({ isBacked }) => !isBacked);
  const [first] = unbacked;
  if (!first || sentences.length < FEWEST || unbacked.length * 100 <= sentences.length * barePercent) return [];
  return [
    contentFinding('MH-03', first, {
      found: `trang ${page} (ước tính) có ${unbacked.length} trong ${sentences.length} câu không có số liệu, tên hay ngày tháng`,
      expected: `không quá ${barePercent}% số câu`,
    }),
  ];
}

const vague = (sentence: VagueSentence): readonly ContentFinding[] =>
  sentence.phrases.length === 0 || sentence.isBacked
    ? []
    : [
        contentFinding('MH-02', sentence, {
          found: `${[...new Set(sentence.phrases)].map((phrase) => `“${phrase}”`).join(', ')} mà không có số liệu`,
          expected: 'số liệu, tên hoặc thời gian cụ thể',
        }),
      ];

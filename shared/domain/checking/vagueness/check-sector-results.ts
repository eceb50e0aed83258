import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import { sentencesOf } from '../content/sentences.ts';

/** What a locality achieved; a self-review speaks of how its committee led. */
const SECTORS =
  /thu nhap binh quan|thu ngan sach|gia tri san xuat|san luong|nang suat|dien tich (?:gieo|trong)|ho ngheo|bao hiem y te|truong (?:hoc )?dat chuan|giao quan|nong thon moi|che phu rung|gia dinh van hoa|doanh thu|loi nhuan|tang truong/;
const COMMITTEE = /dang uy|chi uy|cap uy|ban chap hanh|ban thuong vu|bi thu|lanh dao|chi dao|chi bo|nghi quyet cua/;

/** Sentences of a self-review that report results of a sector and do not speak of the committee. */
export function checkSectorResults(text: PaperText): readonly ContentFinding[] {
  if (text.kind !== 'review-report') return [];
  return sentencesOf(text)
    .filter(({ text: words }) => {
      const folded = foldVietnamese(words);
      return /\d/.test(words) && SECTORS.test(folded) && !COMMITTEE.test(folded);
    })
    .map((sentence) =>
      contentFinding('MH-04', sentence, {
        found: `“${sentence.text}” là kết quả của địa phương`,
        expected: 'cấp uỷ đã lãnh đạo, chỉ đạo thế nào; kết quả ngành để ở báo cáo chính trị',
      }),
    );
}

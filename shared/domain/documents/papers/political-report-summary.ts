import { describeIndicatorCounts } from '../indicator-text.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, congressName, dueBefore } from '../outline/outline-records.ts';
import { INDICATORS_SCREEN, recordField, richField } from '../paper-field.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';
import { EMPTY_RICH_TEXT } from '../value-book.ts';
import { indicatorTargets } from './indicator-targets.ts';

const REPORT = 'political-report';
const REPORT_SCREEN = { label: 'Văn kiện › Báo cáo chính trị', screen: `/documents/${REPORT}` };

/** Summary of the political report for reading aloud (bản đọc): same figures, five to seven pages. */
export const politicalReportSummary: OutlineDefinition = {
  id: 'political-report-summary',
  name: 'Báo cáo chính trị tóm tắt (bản đọc)',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'during',
  need: { cell: 'none', members: 'optional', delegates: 'must' },
  dueDays: dueBefore(7),
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  title: 'BÁO CÁO CHÍNH TRỊ',
  subject: (source) => [`(tóm tắt) của ${committeeName(source)}`, `trình ${congressName(source)}`],
  numbering: 'roman',
  outline: [
    {
      id: 'doi_chieu',
      label: 'Báo cáo đầy đủ',
      fields: [recordField('doi_chieu', 'ban_day_du', 'Báo cáo chính trị đầy đủ', REPORT_SCREEN, { optional: true })],
      body: noteFullReport,
    },
    {
      id: 'ket_qua',
      label: 'Kết quả nổi bật và chỉ tiêu',
      heading: 'Kết quả nổi bật nhiệm kỳ qua',
      fields: [
        recordField('ket_qua', 'chi_tieu_qua', 'Chỉ tiêu nhiệm kỳ qua', INDICATORS_SCREEN, { type: 'table' }),
        richField('ket_qua', 'ket_qua', 'Kết quả nổi bật'),
      ],
      body: ({ records, book }) => {
        const past = records.indicators.filter(({ period }) => period === 'past');
        const counts = past.length === 0 ? book.lack('chi_tieu_qua') : describeIndicatorCounts(past);
        if (past.length > 0)
          book.note({ tag: 'chi_tieu_qua', label: 'Chỉ tiêu nhiệm kỳ qua', value: counts, record: 'indicators.past' });
        return joinRich(richLines([counts]), book.rich('ket_qua'));
      },
    },
    writtenSection('han_che', 'Hạn chế và nguyên nhân'),
    writtenSection('bai_hoc', 'Bài học kinh nghiệm'),
    {
      id: 'muc_tieu',
      label: 'Mục tiêu và chỉ tiêu',
      heading: 'Mục tiêu, chỉ tiêu chủ yếu nhiệm kỳ tới',
      fields: [
        richField('muc_tieu', 'muc_tieu', 'Mục tiêu tổng quát'),
        recordField('muc_tieu', 'chi_tieu_toi', 'Chỉ tiêu nhiệm kỳ tới', INDICATORS_SCREEN, { type: 'table' }),
      ],
      body: (source) => joinRich(source.book.rich('muc_tieu'), indicatorTargets(source)),
    },
    writtenSection('nhiem_vu', 'Nhiệm vụ trọng tâm, khâu đột phá'),
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: false },
  recipients: () => ['Đại biểu dự Đại hội'],
  check: checkFullReport,
};

/** Prints nothing: remembers which version of the full report the summary goes with. */
function noteFullReport({ records, book }: OutlineSource): RichText {
  const report = records.drafts[REPORT];
  book.record('ban_day_du', `draft:${REPORT}`, report ? `bản lưu ${report.version}` : null);
  return EMPTY_RICH_TEXT;
}

/** The full report was saved after the summary: the summary may say what the report no longer says. */
function checkFullReport({ records, book }: OutlineSource): void {
  const [report, own] = [records.drafts[REPORT], records.drafts['political-report-summary']];
  if (!report || !own || report.savedAt <= own.savedAt) return;
  book.warn({
    code: 'full-report-changed',
    section: 'doi_chieu',
    message:
      'Báo cáo chính trị đầy đủ đã sửa sau bản tóm tắt này; hãy đối chiếu, sửa bản tóm tắt (hoặc bấm Giữ bản này nếu vẫn đúng).',
  });
}

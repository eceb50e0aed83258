import { shortDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import {
  CASE_DECISION_LABELS,
  CASE_KIND_LABELS,
  type CredentialCase,
  notRecognised,
} from '../../delegates/credentials/credential-case.ts';
import { statisticsBase } from '../../delegates/credentials/reported-session.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, voters } from '../outline/outline-records.ts';
import { DELEGATES_SCREEN, POSTS_SCREEN, recordField } from '../paper-field.ts';
import { standingName } from '../paper-names.ts';
import { dashed, richLines } from '../rich-compose.ts';
import { attendanceSection } from './credentials-attendance.ts';
import { qualitySection } from './credentials-figures.ts';

/** Credentials report (báo cáo thẩm tra tư cách đại biểu), laid before a congress of delegates by its board. */
export const credentialsReport: OutlineDefinition = {
  id: 'credentials-report',
  name: 'Báo cáo thẩm tra tư cách đại biểu',
  typeCode: 'BC',
  issuer: 'credentials',
  stage: 'during',
  need: { cell: 'none', members: 'none', delegates: 'must' },
  dueDays: dueBefore(0),
  responsible: 'Ban Thẩm tra tư cách đại biểu',
  restricted: false,
  title: 'BÁO CÁO',
  subject: (source) => ['kết quả thẩm tra tư cách đại biểu', `dự ${congressName(source)}`],
  numbering: 'roman',
  outline: [boardSection(), attendanceSection, qualitySection, casesSection(), conclusionSection(true)],
  signing: { by: 'credentials' },
  recipients: ({ records }) => [
    'Đoàn Chủ tịch Đại hội',
    records.setup.unit.superiorCommitteeName,
    standingName(records.setup.unit),
  ],
};

/** At a congress of members the convening committee reports on attendance instead (QD29-2016 point 12.2). */
export const membersReport: OutlineDefinition = {
  ...credentialsReport,
  id: 'members-report',
  name: 'Báo cáo tình hình đảng viên dự Đại hội',
  issuer: 'committee',
  need: { cell: 'must', members: 'must', delegates: 'none' },
  responsible: 'Cấp uỷ triệu tập',
  subject: (source) => ['tình hình đảng viên', `dự ${congressName(source)}`],
  outline: [attendanceSection, qualitySection, casesSection(), conclusionSection(false)],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: ({ records }) => ['Đoàn Chủ tịch Đại hội', records.setup.unit.superiorCommitteeName],
};

function boardSection(): OutlineSection {
  return {
    id: 'ban_tham_tra',
    label: 'Ban Thẩm tra',
    fields: [recordField('ban_tham_tra', 'thanh_vien_ban', 'Thành viên Ban Thẩm tra', POSTS_SCREEN)],
    body: ({ records, book }) => {
      const members = records.setup.posts.filter(({ post }) => post === 'credentials-head' || post === 'credentials');
      const names = members.map(
        ({ fullName, post }) => `đồng chí ${fullName}${post === 'credentials-head' ? ' (Trưởng ban)' : ''}`,
      );
      const told = book.record('thanh_vien_ban', 'posts.credentials-head+credentials', names.join(', ') || null);
      const count = names.length === 0 ? '' : ` gồm ${countOnPaper(names.length)} đồng chí`;
      return richLines([
        `Ban Thẩm tra tư cách đại biểu được Đại hội biểu quyết bầu${count}: ${told}.`,
        'Căn cứ danh sách đại biểu do cấp uỷ triệu tập và kết quả điểm danh, Ban Thẩm tra tư cách đại biểu báo cáo Đại hội như sau:',
      ]);
    },
  };
}

function casesSection(): OutlineSection {
  const id = 'truong_hop';
  return {
    id,
    label: 'Đơn thư, trường hợp xem xét',
    heading: 'Đơn thư và các trường hợp cần xem xét',
    fields: [recordField(id, 'cac_truong_hop', 'Các trường hợp', DELEGATES_SCREEN, { type: 'table', optional: true })],
    body: (source) => {
      const { records, book } = source;
      for (const one of records.cases)
        book.note({
          tag: 'cac_truong_hop',
          label: one.fullName || CASE_KIND_LABELS[one.kind],
          value: caseLine(one),
          record: `case:${one.id}`,
        });
      const open = records.cases.filter(({ decision }) => decision === null).length;
      if (open > 0) book.warn({ code: 'cases-open', section: id, message: `${open} trường hợp chưa ghi kết luận.` });
      if (records.cases.length === 0)
        return richLines([
          `Đến thời điểm báo cáo, không có đơn thư và trường hợp nào phải xem xét về tư cách ${voters(source)}.`,
        ]);
      return richLines(dashed(records.cases.map(caseLine)));
    },
  };
}

function caseLine({ kind, fullName, matter, decision, decidedBy, decidedOn, reason }: CredentialCase): string {
  const who = fullName === '' ? '' : `, đồng chí ${fullName}`;
  const when = decidedOn === null ? '' : ` ngày ${shortDate(decidedOn)}`;
  const told =
    decision === null
      ? 'chưa có kết luận, đề nghị Đại hội xem xét'
      : `${decidedBy} ${CASE_DECISION_LABELS[decision]}${when}${reason === '' ? '' : ` (${reason})`}`;
  return `${CASE_KIND_LABELS[kind]}${who}: ${matter}; ${told}`;
}

function conclusionSection(isVoted: boolean): OutlineSection {
  return {
    id: 'ket_luan',
    label: 'Kết luận, đề nghị',
    heading: 'Kết luận',
    fields: [],
    body: (source) => {
      const base = statisticsBase(source.records.reported);
      const dropped = notRecognised(source.records.cases);
      const good = base.filter(({ id }) => !dropped.has(id)).length;
      return richLines(
        isVoted
          ? recognition(source, good, base.length)
          : [`Có ${wholeWithWords(good)} đảng viên dự Đại hội; trân trọng báo cáo Đại hội.`],
      );
    },
  };
}

const recognition = (_source: OutlineSource, good: number, base: number): readonly string[] => [
  `Qua thẩm tra, có ${wholeWithWords(good)} trong tổng số ${wholeWithWords(base)} đại biểu đủ tư cách dự Đại hội.`,
  `Ban Thẩm tra tư cách đại biểu đề nghị Đại hội biểu quyết công nhận tư cách của ${wholeWithWords(good)} đại biểu.`,
];

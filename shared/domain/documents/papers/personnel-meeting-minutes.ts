import { VOTE_WORDS } from '../../personnel/steps/describe-steps.ts';
import { withFields } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSource } from '../outline/outline-paper.ts';
import { CONGRESS_SCREEN, recordField, richField, STEPS_SCREEN } from '../paper-field.ts';
import { executiveName, nextTerm } from '../paper-names.ts';
import { joinRich, richLines } from '../rich-compose.ts';
import { chairSignature, writerSignature } from '../signature.ts';
import { gap } from '../value-book.ts';
import { meetingInstances, meetingOf } from './meeting-source.ts';
import {
  attendanceSection,
  closingLine,
  meetingSection,
  opinionSection,
  resultsOf,
  whenSection,
} from './meeting-text.ts';

/** Minutes of a meeting of the personnel process: one for each meeting (biên bản hội nghị nhân sự). */
export const personnelMeetingMinutes: OutlineDefinition = {
  id: 'personnel-meeting-minutes',
  name: 'Biên bản hội nghị nhân sự',
  typeCode: 'BB',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -20, members: -40, delegates: -40 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  instances: meetingInstances,
  title: 'BIÊN BẢN',
  subject: (source) => subjectOf(source),
  numbering: 'roman',
  outline: [
    withFields(whenSection(), recordField('thoi_gian', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN)),
    attendanceSection(),
    {
      ...meetingSection('noi_dung', 'Nội dung', ({ step }, { book }) =>
        joinRich(
          richLines([`${step.does.replace(/\.$/, '')}; cách quyết định: ${VOTE_WORDS[step.vote]}.`]),
          book.rich('dien_bien'),
        ),
      ),
      fields: [
        recordField('noi_dung', 'noi_dung', 'Nội dung', STEPS_SCREEN),
        richField('noi_dung', 'dien_bien', 'Diễn biến khác', { optional: true }),
      ],
    },
    opinionSection(),
    meetingSection(
      'ket_qua',
      'Kết quả',
      (on, source) => resultsOf(on, source, { field: 'ket_qua', withPresent: false }),
      'step-threshold',
    ),
    meetingSection('ket_luan', 'Kết luận', (on, { book }) =>
      richLines([
        book.record('ket_luan', `step:${on.meeting.key}.conclusion`, on.meeting.conclusion),
        closingLine(on, 'Hội nghị'),
      ]),
    ),
  ],
  signing: {
    by: 'meeting',
    recorded: (source) => {
      const meeting = meetingOf(source)?.meeting;
      const key = meeting?.key ?? '';
      return {
        left: writerSignature(source.book.record('nguoi_ghi', `step:${key}.secretary`, meeting?.secretary ?? '')),
        right: chairSignature(source.book.record('chu_tri', `step:${key}.chair`, meeting?.chair ?? '')),
      };
    },
  },
  recipients: () => ['Hồ sơ nhân sự đại hội'],
};

/** "Hội nghị cán bộ chủ chốt", then for what. */
export function subjectOf(source: OutlineSource): readonly string[] {
  const { unit, congress } = source.records.setup;
  const term = source.book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress));
  const name = meetingOf(source)?.meeting.name ?? gap('tên cuộc họp');
  return [name, `về nhân sự ${executiveName(unit) || gap('tên cấp uỷ')}, ${term}`];
}

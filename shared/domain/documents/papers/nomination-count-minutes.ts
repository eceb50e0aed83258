import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import { withFields } from '../outline/outline-fields.ts';
import type { OutlineDefinition } from '../outline/outline-paper.ts';
import { CONGRESS_SCREEN, recordField } from '../paper-field.ts';
import { dashed, joinRich, richLines } from '../rich-compose.ts';
import { chairSignature, tellersSignature } from '../signature.ts';
import { meetingOf, secretInstances } from './meeting-source.ts';
import { attendanceSection, closingLine, meetingSection, resultsOf, whenSection } from './meeting-text.ts';
import { subjectOf } from './personnel-meeting-minutes.ts';

/** Counting minutes of a secret ballot of the personnel process (biên bản kiểm phiếu giới thiệu). */
export const nominationCountMinutes: OutlineDefinition = {
  id: 'nomination-count-minutes',
  name: 'Biên bản kiểm phiếu giới thiệu nhân sự',
  typeCode: 'BB',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -20, members: -40, delegates: -40 },
  responsible: 'Tổ kiểm phiếu của hội nghị',
  restricted: true,
  instances: secretInstances,
  title: 'BIÊN BẢN',
  subject: (source) => ['kiểm phiếu giới thiệu nhân sự tại', ...subjectOf(source)],
  numbering: 'roman',
  outline: [
    withFields(whenSection(), recordField('thoi_gian', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN)),
    meetingSection('to_kiem_phieu', 'Tổ kiểm phiếu', ({ meeting }, { book }) => {
      const tellers = meeting.tellers.filter(({ name }) => name.trim() !== '');
      const names = tellers.map(
        ({ name, task }) => `Đồng chí ${name.trim()}${task.trim() === '' ? '' : `, ${task.trim()}`}`,
      );
      book.note({
        tag: 'to_kiem_phieu',
        label: 'Tổ kiểm phiếu',
        value: names.join('; '),
        record: `step:${meeting.key}.tellers`,
      });
      if (names.length === 0) return richLines([book.lack('to_kiem_phieu')]);
      return joinRich(
        richLines([`Tổ kiểm phiếu gồm ${countOnPaper(names.length)} đồng chí:`]),
        richLines(dashed(names)),
      );
    }),
    attendanceSection(),
    meetingSection(
      'ket_qua',
      'Kết quả kiểm phiếu',
      (on, source) =>
        joinRich(
          resultsOf(on, source, { field: 'ket_qua', withPresent: true }),
          richLines([closingLine(on, 'Việc kiểm phiếu')]),
        ),
      'step-threshold',
    ),
  ],
  signing: {
    by: 'meeting',
    recorded: (source) => {
      const meeting = meetingOf(source)?.meeting;
      const key = meeting?.key ?? '';
      const head = meeting?.tellers[0]?.name ?? '';
      return {
        // The tellers sign under two lines: both names stand on one
        left: {
          ...chairSignature(source.book.record('chu_tri', `step:${key}.chair`, meeting?.chair ?? '')),
          chuc_vu: [{ dong: '' }],
        },
        right: tellersSignature(source.book.record('nguoi_ghi', `step:${key}.tellers.head`, head)),
      };
    },
  },
  recipients: () => ['Hồ sơ nhân sự đại hội'],
};

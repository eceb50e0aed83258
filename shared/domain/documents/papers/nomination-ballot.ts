import { tableDate } from '#shared/kernel/paper-date.ts';
import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { OFFICES } from '../../personnel/candidate.ts';
import { OFFICE_NAMES } from '../../personnel/offices.ts';
import { meetingLabel } from '../../personnel/steps/describe-steps.ts';
import { listOfMeeting } from '../../personnel/steps/step-list.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import type { PaperInstance, PaperRecords } from '../paper.ts';
import { CANDIDATES_SCREEN, CONGRESS_SCREEN, recordField, STEPS_SCREEN, wholeField } from '../paper-field.ts';
import { executiveName, nextTerm } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { joinRich, richLines, richTable } from '../rich-compose.ts';
import { gap } from '../value-book.ts';
import { type MeetingOnPaper, meetingsOnPaper } from './meeting-source.ts';

/** "lan-dau-2.committee": the office stands behind the meeting, one form for each. */
const ballotInstances = (records: PaperRecords): readonly PaperInstance[] =>
  meetingsOnPaper(records)
    .filter(({ step }) => step.vote === 'secret-ballot')
    .flatMap(({ meeting }) =>
      meeting.offices.map((office) => ({
        key: `${meeting.key}.${office}`,
        label: `${meetingLabel(meeting)}, ${OFFICE_NAMES[office]}`,
      })),
    );

function ballotOf({ records, head }: OutlineSource) {
  const [meetingKey, office] = (head.frame.instance ?? '').split('.');
  const on = meetingsOnPaper(records).find(({ meeting }) => meeting.key === meetingKey);
  const isOffice = OFFICES.find((one) => one === office);
  return on && isOffice ? { on, office: isOffice } : null;
}

const LIST: OutlineSection = {
  id: 'danh_sach',
  label: 'Danh sách lấy phiếu',
  fields: [
    recordField('danh_sach', 'nhiem_ky_toi', 'Nhiệm kỳ tới', CONGRESS_SCREEN),
    recordField('danh_sach', 'cuoc_hop', 'Cuộc họp lấy phiếu', STEPS_SCREEN),
    recordField('danh_sach', 'danh_sach', 'Người trong danh sách', CANDIDATES_SCREEN, { type: 'table' }),
    recordField('danh_sach', 'so_can_bau', 'Số lượng cần bầu', CANDIDATES_SCREEN),
    wholeField('danh_sach', 'dong_trong', 'Số dòng trống để giới thiệu thêm', {
      optional: true,
      help: 'Để trống thì không có dòng giới thiệu thêm.',
    }),
  ],
  body: (source) => {
    const ballot = ballotOf(source);
    if (!ballot) return richLines([source.book.lack('cuoc_hop')]);
    return ballotBody(source, ballot);
  },
};

type Ballot = { readonly on: MeetingOnPaper; readonly office: (typeof OFFICES)[number] };

function ballotBody({ records, book }: OutlineSource, { on, office }: Ballot) {
  const listed = new Set(listOfMeeting(records.steps, on.step, on.meeting, office).map(({ id }) => id));
  const people = records.everyone.filter(({ id }) => listed.has(id)).toSorted(inOrder(office));
  const rows = people.map(({ id, person }, at) => {
    const born = person.bornOn === null ? '' : tableDate(person.bornOn);
    const words = [person.fullName, born, bare(person.post)];
    book.note({ tag: 'danh_sach', label: person.fullName, value: words.join('; '), record: `candidate:${id}` });
    return [String(at + 1), ...words, '', ''];
  });
  const blanks = Array.from({ length: Math.min(book.whole('dong_trong') ?? 0, 60) }, (_, at) => [
    String(rows.length + at + 1),
    ...['', '', '', '', ''],
  ]);
  // As many as the office has seats, however many lines the paper has
  const seats = records.personnel.seats[office];
  const most = book.record('so_can_bau', `office:${office}.seats`, seats ? wholeWithWords(seats) : null);
  if (rows.length === 0) return richLines([book.lack('danh_sach')]);
  return joinRich(
    richLines([
      `Danh sách gồm ${wholeWithWords(rows.length)} đồng chí; mỗi phiếu giới thiệu nhiều nhất ${most} đồng chí.`,
      'Đồng ý giới thiệu ai thì đánh dấu X vào ô “Đồng ý” ngang tên người đó, không đồng ý thì đánh dấu X vào ô “Không đồng ý”. Không ký tên vào phiếu.',
    ]),
    richTable(COLUMNS, [...rows, ...blanks]),
  );
}

const inOrder =
  (office: Ballot['office']) =>
  (a: PaperRecords['everyone'][number], b: PaperRecords['everyone'][number]): number => {
    const place = (one: typeof a) => one.candidacies.find((candidacy) => candidacy.office === office)?.position ?? 0;
    return place(a) - place(b);
  };

const COLUMNS = [
  { label: 'TT', width: 8 },
  { label: 'Họ và tên', width: 41, isText: true },
  { label: 'Ngày sinh', width: 22 },
  { label: 'Chức vụ, đơn vị hiện nay', width: 64, isText: true },
  { label: 'Đồng ý', width: 15 },
  { label: 'Không đồng ý', width: 15 },
];

/** Ballot of a meeting for an office (phiếu giới thiệu nhân sự): no number, no signature. */
export const nominationBallot: OutlineDefinition = {
  id: 'nomination-ballot',
  name: 'Phiếu giới thiệu nhân sự',
  typeCode: 'none',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'optional', members: 'optional', delegates: 'optional' },
  dueDays: { cell: -21, members: -41, delegates: -41 },
  responsible: 'Tiểu ban nhân sự',
  restricted: true,
  instances: ballotInstances,
  title: 'PHIẾU GIỚI THIỆU NHÂN SỰ',
  subject: (source) => {
    const { unit, congress } = source.records.setup;
    const ballot = ballotOf(source);
    const term = source.book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress));
    const meeting = ballot?.on.meeting;
    const name = meeting ? source.book.record('cuoc_hop', `step:${meeting.key}.name`, meeting.name) : gap('cuộc họp');
    const body = executiveName(unit) || gap('tên cấp uỷ');
    const office =
      ballot === null || ballot.office === 'committee' ? body : `${OFFICE_NAMES[ballot.office]} của ${body}`;
    return [`vào ${office}, ${term}`, `(${name})`];
  },
  numbering: 'plain',
  outline: [LIST],
  signing: { by: 'nobody' },
  recipients: () => [],
};

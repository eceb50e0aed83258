import type { Candidate } from '../personnel/candidate.ts';
import { type Meeting, meetingKey, type Way } from '../personnel/steps/meeting.ts';

type Sample = Pick<Meeting, 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'chair' | 'secretary' | 'conclusion'> & {
  readonly way: Way;
  readonly step: number;
  readonly name: string;
  readonly summoned: number;
  readonly absent: Meeting['absent'];
  readonly opinions: Meeting['opinions'];
  readonly vote: 'none' | 'secret-ballot' | 'show-of-hands';
};

const STANDING = { summoned: 5, place: 'Phòng họp Đảng uỷ xã', absent: [], opinions: [] } as const;
const COMMITTEE = { summoned: 15, place: 'Phòng họp Đảng uỷ xã', absent: [], opinions: [] } as const;
const KEY_CADRES = {
  ...{ summoned: 62, place: 'Hội trường Uỷ ban nhân dân xã Bình An', opinions: [] },
  absent: [
    { name: 'Hoàng Văn Tuấn', reason: 'Ốm, có đơn xin phép' },
    { name: 'Lý Thị Nga', reason: 'Đi công tác tại tỉnh' },
  ],
} as const;
const RUN = { startsAt: '08:00', endsAt: '09:30', chair: 'Lộc Công Hoà', secretary: 'Nguyễn Công Dũng' } as const;

const AFTERNOON = { ...RUN, startsAt: '14:00', endsAt: '15:30' } as const;
const [FIRST_STANDING, CADRES, FIRST_COMMITTEE, SECOND_STANDING, SECOND_COMMITTEE] = [
  'Hội nghị Ban Thường vụ Đảng uỷ (lần thứ nhất)',
  'Hội nghị cán bộ chủ chốt',
  'Hội nghị Ban Chấp hành Đảng bộ xã (lần thứ nhất)',
  'Hội nghị Ban Thường vụ Đảng uỷ (lần thứ hai)',
  'Hội nghị Ban Chấp hành Đảng bộ xã (lần thứ hai)',
] as const;

/** Eight meetings: three for those re-standing, then five for those standing for the first time. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ ...STANDING, ...RUN, way: 're-standing', step: 1, name: FIRST_STANDING, heldOn: '2026-02-24', vote: 'none' },
    opinions: [
      { name: 'Hoàng Công Hoà', opinion: 'Các đồng chí tái cử đủ tuổi và hoàn thành tốt nhiệm vụ ba năm liền.' },
    ],
    conclusion: 'Thống nhất danh sách nhân sự tái cử đủ tiêu chuẩn, lấy phiếu ở hội nghị cán bộ chủ chốt.',
  },
  {
    ...{
      ...KEY_CADRES,
      ...RUN,
      way: 're-standing',
      step: 2,
      name: CADRES,
      heldOn: '2026-02-26',
      vote: 'secret-ballot',
    },
    conclusion: 'Công bố kết quả phiếu giới thiệu nhân sự tái cử tại hội nghị.',
  },
  {
    ...{ ...COMMITTEE, ...RUN, way: 're-standing', step: 3, name: FIRST_COMMITTEE, heldOn: '2026-03-02' },
    ...{ vote: 'secret-ballot', conclusion: 'Quyết định danh sách nhân sự tái cử giới thiệu với Đại hội.' },
  },
  {
    ...{ ...STANDING, ...RUN, way: 'first-time', step: 1, name: FIRST_STANDING, heldOn: '2026-03-04', vote: 'none' },
    conclusion: 'Thống nhất danh sách nhân sự trong quy hoạch đủ tiêu chuẩn, lấy phiếu ở hội nghị cán bộ chủ chốt.',
  },
  {
    ...{ ...KEY_CADRES, ...RUN, way: 'first-time', step: 2, name: CADRES, heldOn: '2026-03-11', vote: 'secret-ballot' },
    conclusion: 'Công bố kết quả phiếu giới thiệu nhân sự lần đầu tham gia tại hội nghị.',
  },
  {
    ...{ ...COMMITTEE, ...RUN, way: 'first-time', step: 3, name: FIRST_COMMITTEE, heldOn: '2026-03-18' },
    ...{ vote: 'secret-ballot', conclusion: 'Thống nhất kết quả giới thiệu, giao Ban Thường vụ xem xét.' },
    opinions: [{ name: 'Nông Thị Thanh Mai', opinion: 'Đề nghị quan tâm tỉ lệ cán bộ nữ, cán bộ trẻ ở các thôn.' }],
  },
  {
    ...{ ...STANDING, ...AFTERNOON, way: 'first-time', step: 4, name: SECOND_STANDING, heldOn: '2026-03-25' },
    ...{ vote: 'show-of-hands', conclusion: 'Nhất trí danh sách nhân sự trình Ban Chấp hành.' },
  },
  {
    ...{ ...COMMITTEE, ...AFTERNOON, way: 'first-time', step: 5, name: SECOND_COMMITTEE, heldOn: '2026-04-01' },
    ...{ vote: 'secret-ballot', conclusion: 'Quyết định danh sách nhân sự lần đầu giới thiệu với Đại hội.' },
  },
];

const TELLERS = [
  { name: 'Vi Ngọc Đạt', task: 'Tổ trưởng' },
  { name: 'Trần Thị Uyên', task: 'Thành viên' },
  { name: 'Hoàng Thị Oanh', task: 'Thành viên' },
];

/** Days the sample's meetings were held on, in their order. */
export const SAMPLE_MEETING_DAYS: readonly string[] = SAMPLES.map(({ heldOn }) => heldOn ?? '');

type Listed = Pick<Candidate, 'id' | 'standing'>;

/** The meetings with votes for these candidates: everybody passes, the votes only differ enough to be read. */
export function sampleMeetings(candidates: readonly Listed[], heldOn: readonly string[]): readonly Meeting[] {
  return SAMPLES.map((sample, at) => toMeeting(sample, candidates, heldOn[at] ?? sample.heldOn));
}

function toMeeting({ vote, ...sample }: Sample, candidates: readonly Listed[], heldOn: string | null): Meeting {
  const { way, step, summoned, absent } = sample;
  const present = summoned - absent.length;
  const own = candidates.filter(({ standing }) => standing === way);
  const lowest = Math.floor(summoned / 2) + 1;
  const votesOf = (at: number) => Math.max(lowest, present - Math.floor((at * step) / 6));
  const isBallot = vote === 'secret-ballot';
  return {
    ...sample,
    ...{ key: meetingKey({ way, step, session: 1 }), session: 1, heldOn, present, minutesNumber: '' },
    tellers: isBallot ? TELLERS : [],
    offices: ['committee'],
    ballots: isBallot ? [{ office: 'committee', issued: present, returned: present, valid: present, invalid: 0 }] : [],
    outcomes: own.map(({ id }, at) => ({
      ...{ office: 'committee', candidateId: id, note: '' },
      ...(vote === 'none' ? { votes: null, passed: true } : { votes: votesOf(at), passed: null }),
    })),
  };
}

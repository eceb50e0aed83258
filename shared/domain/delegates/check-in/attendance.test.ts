import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../../tests/fixtures/people.ts';
import { NOT_COUNTED } from '../person.ts';
import { type Attendee, attendeesOf, countAttendance, judgeQuorum, outOfBase } from './attendance.ts';
import { absentWords, quorumSentence } from './attendance-words.ts';
import type { CheckIn } from './session.ts';

const LAW = { present: [2, 3], units: [2, 3], hasUnits: true } as const;
const came = (personId: string, more: Partial<CheckIn> = {}): CheckIn => ({
  ...{ personId, cameAt: '2026-06-20T00:10:00.000Z', isLate: false, leftAt: null, way: 'scan' },
  ...more,
});
const person = (number: number, more: Partial<Attendee> = {}): Attendee => ({
  ...NOBODY,
  ...{ id: `p${number}`, number, fullName: `Người ${number}`, unit: `Chi bộ ${number % 3}`, checkIn: null },
  ...more,
});
const here = (number: number, more: Partial<Attendee> = {}) => person(number, { checkIn: came(`p${number}`), ...more });
const hall = (present: number, summoned: number) =>
  Array.from({ length: summoned }, (_, at) => (at < present ? here(at) : person(at)));

describe('the count of a session', () => {
  it('takes those summoned and tells why the others are absent', () => {
    const people = attendeesOf(
      [
        person(1),
        person(2, { absenceReason: 'Ốm', absenceAccepted: true }),
        person(3, { absenceReason: 'Việc riêng', absenceAccepted: false }),
        person(4, { absenceReason: 'Công tác' }),
        person(5),
        person(6),
        person(7, { summoned: false }),
      ],
      [came('p5', { isLate: true }), came('p6', { leftAt: '2026-06-20T03:00:00.000Z' }), came('p7')],
    );
    expect(countAttendance(people)).toEqual({
      ...{ summoned: 6, came: 2, here: 1, late: 1, leftEarly: 1, absent: 4 },
      ...{ absentAccepted: 1, absentRefused: 1, absentUndecided: 1, absentWithoutReason: 1 },
    });
  });

  it('always adds up', () => {
    const anyone = fc.record({
      checkIn: fc.option(
        fc.record({ isLate: fc.boolean(), leftAt: fc.option(fc.constant('2026-06-20T03:00:00.000Z')) }),
      ),
      absenceReason: fc.constantFrom('', 'Ốm'),
      absenceAccepted: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(anyone), (list) => {
        const count = countAttendance(
          list.map((one, at) => person(at, { ...one, checkIn: one.checkIn && came(`p${at}`, one.checkIn) })),
        );
        const { absentAccepted, absentRefused, absentUndecided, absentWithoutReason } = count;
        expect(count.came + count.absent).toBe(count.summoned);
        expect(count.here + count.leftEarly).toBe(count.came);
        expect(absentAccepted + absentRefused + absentUndecided + absentWithoutReason).toBe(count.absent);
      }),
    );
  });
});

describe('the quorum', () => {
  it.each([
    [2, 3, true],
    [85, 128, false],
    [86, 128, true],
    [19, 29, false],
    [20, 29, true],
    [0, 0, false],
  ])('%i of %i: %s', (present, summoned, isReached) => {
    expect(judgeQuorum(hall(present, summoned), [], { ...LAW, hasUnits: false })).toMatchObject({ isReached });
  });

  it('also needs two thirds of the sub-units, those without a delegate on the list too', () => {
    const people = [here(0), here(3), here(6), here(1)];
    expect(judgeQuorum(people, [], LAW)).toMatchObject({ units: { part: 2, whole: 2 }, isReached: true });
    const all = ['Chi bộ 0', 'Chi bộ 1', 'Chi bộ 2', 'Chi bộ 5'];
    expect(judgeQuorum(people, all, LAW)).toMatchObject({
      units: { part: 2, whole: 4, needed: 3, isEnough: false },
      missingUnits: ['Chi bộ 2', 'Chi bộ 5'],
      isReached: false,
    });
  });

  it('leaves out who never counts, and who is exempt or away unless here', () => {
    const members = { kind: 'member', officialOn: '2010-01-01' } as const;
    const people = [
      here(1, members),
      person(2, members),
      here(3, { ...members, notCounted: 'suspended' }),
      person(4, { ...members, notCounted: 'exempt' }),
      here(5, { ...members, notCounted: 'exempt' }),
      person(6, { ...members, notCounted: 'away' }),
      here(7, { kind: 'member', membership: 'probationary' }),
    ];
    expect(people.map(outOfBase)).toEqual([null, null, 'suspended', 'exempt', null, 'away', 'probationary']);
    expect(judgeQuorum(people, [], { ...LAW, hasUnits: false }).present).toMatchObject({
      part: 2,
      whole: 3,
      needed: 2,
    });
  });

  it('never falls when one more of the base comes in', () => {
    const anyone = fc.record({ isIn: fc.boolean(), notCounted: fc.option(fc.constantFrom(...NOT_COUNTED)) });
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1 }), (list) => {
        const people = list.map(({ isIn, notCounted }, at) =>
          isIn ? here(at, { notCounted }) : person(at, { notCounted }),
        );
        const absent = people.findIndex((one) => one.checkIn === null && one.notCounted === null);
        if (absent < 0 || !judgeQuorum(people, [], LAW).isReached) return;
        const more = people.map((one, at) => (at === absent ? { ...one, checkIn: came(one.id) } : one));
        expect(judgeQuorum(more, [], LAW).isReached).toBe(true);
      }),
    );
  });
});

describe('what the presidium reads', () => {
  const read = (people: readonly Attendee[], units: readonly string[] = []) =>
    quorumSentence(countAttendance(people), judgeQuorum(people, units, LAW), 'delegates');

  it('names the base, those here, those absent and the sub-units', () => {
    const [one, two, ...rest] = hall(9, 11).reverse();
    const people = [{ ...one!, absenceReason: 'Ốm', absenceAccepted: true }, two!, ...rest];
    expect(read(people)).toBe(
      'Số đại biểu được triệu tập dự Đại hội là 11 (mười một) đồng chí. Đến giờ phút này có mặt 09 (chín) đồng chí, đạt 81,82%; ' +
        'vắng mặt 02 đồng chí (01 có lý do được chấp nhận, 01 không có lý do). Có đại diện của 3/3 tổ chức đảng trực thuộc. ' +
        'Đủ điều kiện tiến hành Đại hội theo Điều lệ Đảng.',
    );
  });

  it('says how many are still wanting', () => {
    expect(read(hall(5, 11), ['Chi bộ 7', 'Chi bộ 8'])).toContain(
      'Chưa đủ điều kiện tiến hành Đại hội theo Điều lệ Đảng: còn thiếu 03 đồng chí so với mức 08, 01 tổ chức đảng so với mức 04.',
    );
    expect(read([])).toContain('chưa có ai trong danh sách triệu tập.');
    expect(absentWords(countAttendance(hall(2, 2)))).toBe('không vắng đồng chí nào');
  });

  it('tells who does not count and who has gone', () => {
    const gone = here(3, { checkIn: came('p3', { leftAt: '2026-06-20T03:00:00.000Z' }) });
    const sentence = read([here(1), here(2), gone, person(4, { notCounted: 'suspended' })]);
    expect(sentence).toContain('Không tính 01 bị đình chỉ sinh hoạt, số làm căn cứ là 03 (ba) đồng chí.');
    expect(sentence).toContain('01 đồng chí đã về trước');
  });
});

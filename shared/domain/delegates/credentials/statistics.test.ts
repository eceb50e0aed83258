import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../../tests/fixtures/people.ts';
import { DELEGATE_KINDS, type Delegate } from '../person.ts';
import { averageTenths, bandOf, certainYears, possibleFirst, possibleLast, yearsUntil } from './ages.ts';
import { countStatistics, type StatisticId, type Statistics } from './statistics.ts';

const ASKED = { kind: 'delegates', on: '2026-06-20', bands: 'usual' } as const;
const person = (number: number, more: Partial<Delegate> = {}): Delegate => ({
  ...NOBODY,
  ...{ id: `p${number}`, number, fullName: `Người ${number}` },
  ...more,
});
const tell = ({ tables }: Statistics, id: StatisticId) => {
  const table = tables.find((one) => one.id === id);
  return [...(table?.rows.map(({ label, people }) => [label, people.length]) ?? []), ['?', table?.unknown.length ?? 0]];
};

describe('years', () => {
  it.each([
    ['1968-06-20', 58, 58],
    ['1968-06-21', 57, 57],
    ['1968-06', 57, 58],
    ['1968-05', 58, 58],
    ['1968', 57, 58],
    ['2026-07-01', 0, 0],
  ])('since %s are %i to %i on 20/6/2026', (day, least, most) => {
    expect(yearsUntil(day, '2026-06-20')).toEqual({ least, most });
  });

  it('fall into a band only when every possible day does', () => {
    expect(bandOf({ least: 30, most: 30 }, [30, 40])).toBe(0);
    expect(bandOf({ least: 31, most: 32 }, [30, 40])).toBe(1);
    expect(bandOf({ least: 30, most: 31 }, [30, 40])).toBeNull();
    expect(bandOf({ least: 41, most: 99 }, [30, 40])).toBe(2);
    expect([certainYears({ least: 30, most: 31 }), certainYears({ least: 30, most: 30 })]).toEqual([null, 30]);
  });

  it('average half up to a tenth', () => {
    expect(averageTenths([])).toBeNull();
    expect(averageTenths([46, 47])).toBe(465);
    expect(averageTenths([1, 1, 2])).toBe(13);
    expect(averageTenths([1, 2, 2])).toBe(17);
  });

  it('of the oldest name everybody who may be it', () => {
    const days = ['1968-04-02', '1968', '1970-01-01', null];
    expect(possibleFirst(days, (one) => one)).toEqual(['1968-04-02', '1968']);
    expect(possibleLast(days, (one) => one)).toEqual(['1970-01-01']);
    expect(possibleLast(['1970', '1970-12-31'], (one) => one)).toEqual(['1970', '1970-12-31']);
    expect(possibleFirst([null], (one) => one)).toEqual([]);
  });
});

it('tells no party age of who joined after the congress, as no first, no last and in no band', () => {
  const late = ['2026-09-16', '2026-07', '2027'].map((joinedPartyOn, at) => person(at + 2, { joinedPartyOn }));
  const counted = countStatistics([person(1, { joinedPartyOn: '2026-06-20' }), ...late], ASKED);
  expect(tell(counted, 'party-age')).toEqual([
    ['Dưới 10 năm', 1],
    ['?', 3],
  ]);
  expect(counted.partyAges).toMatchObject({ first: [{ id: 'p1' }], last: [{ id: 'p1' }], averageOf: 1 });
  expect(counted.joinedLater).toEqual(late);
  expect(tell(countStatistics([person(5, { joinedPartyOn: '2026' })], ASKED), 'party-age')).toEqual([
    ['Dưới 10 năm', 1],
    ['?', 0],
  ]);
});

describe('the tables', () => {
  const people = [
    person(1, {
      kind: 'ex-officio',
      gender: 'male',
      bornOn: '1968-04-02',
      ethnicity: 'Tày',
      religion: 'Không',
      joinedPartyOn: '1990-01-01',
      expertise: 'Đại học Luật',
      politicalTheory: 'Cao cấp',
      partyBadge: 30,
    }),
    person(2, {
      gender: 'female',
      bornOn: '1996-06-20',
      ethnicity: 'tày',
      religion: 'không',
      joinedPartyOn: '2016-06-21',
      expertise: 'ThS',
      post: 'Bí thư Chi bộ thôn Nà Lùng',
    }),
    person(3, {
      gender: 'female',
      bornOn: '1995',
      ethnicity: 'Kinh',
      religion: 'Công giáo',
      joinedPartyOn: '2006-06-20',
      expertise: '?',
      post: 'Bí thư Đoàn xã',
    }),
    person(4, { kind: 'alternate' }),
  ];
  const statistics = countStatistics(people, ASKED);

  it.each<[StatisticId, (string | number)[][]]>([
    [
      'kind',
      [
        ['Đương nhiên', 1],
        ['Được bầu', 2],
        ['Dự khuyết được gọi thay', 1],
        ['?', 0],
      ],
    ],
    [
      'gender',
      [
        ['Nam', 1],
        ['Nữ', 2],
        ['?', 1],
      ],
    ],
    [
      'ethnicity',
      [
        ['Tày', 2],
        ['Kinh', 1],
        ['?', 1],
      ],
    ],
    [
      'religion',
      [
        ['Không theo tôn giáo', 2],
        ['Công giáo', 1],
        ['?', 1],
      ],
    ],
    [
      'age',
      [
        ['Đến 30 tuổi', 1],
        ['Từ 51 đến 60 tuổi', 1],
        ['?', 2],
      ],
    ],
    [
      'party-age',
      [
        ['Dưới 10 năm', 1],
        ['Từ 10 đến 20 năm', 1],
        ['Trên 30 năm', 1],
        ['?', 1],
      ],
    ],
    [
      'expertise',
      [
        ['Thạc sĩ', 1],
        ['Đại học', 1],
        ['?', 2],
      ],
    ],
    [
      'theory',
      [
        ['Cao cấp', 1],
        ['?', 3],
      ],
    ],
    [
      'post',
      [
        ['Cấp uỷ viên cấp triệu tập', 1],
        ['Bí thư, phó bí thư tổ chức đảng trực thuộc', 1],
        ['Chức vụ, công tác khác', 1],
        ['?', 1],
      ],
    ],
    [
      'badge',
      [
        ['30 năm', 1],
        ['?', 3],
      ],
    ],
  ])('%s', (id, rows) => expect(tell(statistics, id)).toEqual(rows));

  it('tell apart what nobody said anything about', () => {
    expect(statistics.tables.map(({ id }) => id)).not.toContain('sector');
    const sector = statistics.untold.find(({ id }) => id === 'sector');
    expect(sector?.unknown).toHaveLength(statistics.base);
    expect(countStatistics([], ASKED)).toMatchObject({ base: 0, tables: [], untold: [] });
  });

  it('may take the finer bands and the members of a congress of members', () => {
    const members = [
      person(1, { kind: 'member', officialOn: '2010-01-01', bornOn: '1990-01-01' }),
      person(2, { kind: 'member', membership: 'probationary' }),
    ];
    const counted = countStatistics(members, { ...ASKED, kind: 'members', bands: 'fine' });
    expect(tell(counted, 'kind')).toEqual([
      ['Đảng viên chính thức', 1],
      ['Đảng viên dự bị', 1],
      ['?', 0],
    ]);
    expect(tell(counted, 'age')).toEqual([
      ['Từ 36 đến 40 tuổi', 1],
      ['?', 1],
    ]);
  });

  it('name the oldest, the youngest and the average of those known to the day', () => {
    const { ages, partyAges } = statistics;
    expect([ages.first, ages.last].map((list) => list.map(({ id }) => id))).toEqual([['p1'], ['p2']]);
    expect(ages).toMatchObject({ average: 440, averageOf: 2 });
    expect(partyAges.first.map(({ id }) => id)).toEqual(['p1']);
  });

  it('put everybody into exactly one row or among the unknown', () => {
    const day = fc.constantFrom(null, '1950', '1975-03', '1986-06-20', '1996-06-21', '2001-01-01');
    const anyone = fc.record({
      kind: fc.option(fc.constantFrom(...DELEGATE_KINDS)),
      gender: fc.option(fc.constantFrom('male' as const, 'female' as const)),
      ...{ bornOn: day, joinedPartyOn: day, officialOn: day },
      ethnicity: fc.constantFrom('', 'Kinh', 'kinh', 'Tày', 'Ê Đê'),
      religion: fc.constantFrom('', 'Không', 'Công giáo', '  '),
      generalEducation: fc.constantFrom('', '12/12', '10/10'),
      expertise: fc.constantFrom('', 'ĐH', 'gì đó'),
      politicalTheory: fc.constantFrom('', 'TC', 'Cao cấp'),
      post: fc.constantFrom('', 'Bí thư chi bộ', 'Giáo viên'),
      partyBadge: fc.constantFrom(null, 30, 55),
      sector: fc.constantFrom('', 'Nông thôn'),
    });
    fc.assert(
      fc.property(
        fc.array(anyone),
        fc.constantFrom('delegates' as const, 'cell' as const),
        fc.option(fc.constant('2026-06-20')),
        (list, kind, on) => {
          const counted = countStatistics(
            list.map((one, at) => person(at, one)),
            { kind, on, bands: 'fine' },
          );
          for (const { rows, unknown } of counted.tables) {
            const ids = [...rows.flatMap((row) => row.people), ...unknown].map(({ id }) => id);
            expect(ids).toHaveLength(list.length);
            expect(new Set(ids).size).toBe(list.length);
          }
        },
      ),
    );
  });
});

import { insertDelegates, listDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { countSelected } from '../../electron/features/delegates/find-page.ts';
import { BLANK_DRAFT, type Delegate, PLAIN_STANDING } from '../../shared/domain/delegates/person.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';
import { type Line, timedSync } from './measure.ts';
import { dayOf, nameOf } from './people.ts';

const ASKED = [
  { search: 'nong' },
  { search: 'n' },
  { search: 'nguyen thi thu an' },
  { search: 'chi bo thon 7' },
  { search: '' },
  { search: 'vi duc', sort: 'born' as const },
  { search: 'tran', sort: 'unit' as const, kind: 'elected' as const },
  { search: '', unit: 'Chi bộ thôn 7' },
  { search: '', incomplete: true, sort: 'number' as const },
  { offset: 0.6 },
  { sort: 'born' as const, offset: 0.99 },
  { sort: 'unit' as const, kind: 'elected' as const, offset: 0.8 },
];

/** Search as you type and any page, each with its count, in 10,000 and in 100,000 people; medians of five runs. */
export function benchSearch(): readonly Line[] {
  const [few, many] = [timesIn(10_000), timesIn(100_000)];
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  const [slowest, growth] = [Math.max(...many), sum(many) / sum(few)];
  return [
    {
      what: 'search and page in 100,000 people',
      measured: `${slowest.toFixed(1)} ms at the slowest of ${many.length}: ${JSON.stringify(ASKED[many.indexOf(slowest)])}`,
      target: '≤ 20 ms',
      met: slowest <= 20,
    },
    {
      what: 'the same in ten times as many people',
      measured: `${growth.toFixed(1)} × the time of 10,000 people (${sum(few).toFixed(0)} → ${sum(many).toFixed(0)} ms)`,
      target: '< 10 ×',
      met: growth < 10,
    },
  ];
}

function timesIn(people: number): number[] {
  const { database } = openTestContext().workspace;
  const everybody = Array.from({ length: people }, (_, at) => delegateOf(at));
  database.act({ act: 'roster-imported', label: 'đo', subject: 'roster', undoable: false }, (tx) =>
    insertDelegates(tx, everybody),
  );
  return ASKED.map(({ offset = 0, ...selection }) =>
    timedSync(() => {
      listDelegates(database.db, { ...selection, offset: Math.floor(offset * people), limit: 50 });
      countSelected(database.db, selection);
    }),
  );
}

function delegateOf(at: number): Delegate {
  return {
    ...BLANK_DRAFT,
    ...PLAIN_STANDING,
    ...{ id: `p${at}`, number: at + 1, fullName: nameOf(at), gender: at % 2 ? 'male' : 'female', bornOn: dayOf(at) },
    ...{ ethnicity: 'Kinh', homeTown: 'Xã Bình An', joinedPartyOn: '1999-02-03', officialOn: '2000-02-03' },
    ...{ unit: `Chi bộ thôn ${at % 500}`, kind: 'elected', summoned: true, sourceFile: '', sourceRow: null },
  };
}

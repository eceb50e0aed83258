import { insertDelegates, listDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { BLANK_DRAFT, type Delegate, PLAIN_STANDING } from '../../shared/domain/delegates/person.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';
import { type Line, timedSync } from './measure.ts';
import { dayOf, nameOf } from './people.ts';

/** Search as you type and any page of a roster of 100,000 people. */
export function benchSearch(): Line {
  const { database } = openTestContext().workspace;
  const everybody = Array.from({ length: 100_000 }, (_, at) => delegateOf(at));
  database.act({ act: 'roster-imported', label: 'đo', subject: 'roster', undoable: false }, (tx) =>
    insertDelegates(tx, everybody),
  );
  const asked = [
    { search: 'nong' },
    { search: 'nguyen thi thu an' },
    { search: '' },
    { search: 'vi duc', sort: 'born' as const },
    { search: '', offset: 60_000 },
  ];
  const times = asked.map((selection) => timedSync(() => listDelegates(database.db, { ...selection, limit: 50 })));
  const slowest = Math.max(...times);
  return {
    what: 'search and page in 100,000 people',
    measured: `${slowest.toFixed(1)} ms at the slowest`,
    target: '≤ 20 ms',
    met: slowest <= 20,
  };
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

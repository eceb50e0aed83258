import { expect, it } from 'vitest';
import { BLANK_DRAFT, type Delegate, PLAIN_STANDING } from '#shared/domain/delegates/person.ts';
import { describeStanding } from './standing-words.ts';

const person: Delegate = {
  ...BLANK_DRAFT,
  ...PLAIN_STANDING,
  ...{ id: 'a', number: 1, fullName: 'Lường Thị Én', kind: 'elected', sourceFile: '', sourceRow: null },
};

it.each([
  [{}, []],
  [{ summoned: false, notSummonedReason: 'chuyển công tác' }, ['Không triệu tập: chuyển công tác']],
  [{ kind: 'alternate', summoned: false }, []],
  [{ kind: 'alternate', summoned: true }, ['Dự khuyết được gọi thay']],
  [
    { summoned: false, replacedById: 'b', replacedOn: '2026-06-10', replacedReason: 'ốm' },
    ['Đã được thay từ 10/06/2026: ốm'],
  ],
  [{ absence: 'whole', absenceAccepted: true }, ['Vắng cả đại hội (lý do được chấp nhận)']],
  [{ absence: 'part', absenceReason: 'việc nhà' }, ['Vắng một phần đại hội: việc nhà (chưa xét lý do)']],
  [{ notCounted: 'suspended', notCountedNote: 'QĐ 12' }, ['Đình chỉ sinh hoạt đảng: QĐ 12']],
] as const)('%j is said as %j', (change, sentences) => {
  expect(describeStanding({ ...person, ...change })).toEqual(sentences);
});

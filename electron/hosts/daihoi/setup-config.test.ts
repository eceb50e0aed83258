import { expect, it } from 'vitest';
import { SAMPLE_SETUP } from '#shared/domain/practice/sample-congress.ts';
import { setupFromConfig } from './setup-config.ts';

const read = (config: unknown) => setupFromConfig(Buffer.from(JSON.stringify(config)));

it('takes a whole set-up as it is', () => {
  expect(read(SAMPLE_SETUP)).toEqual(SAMPLE_SETUP);
});

it('fills in what is left out, and a count that is left out stays unknown', () => {
  const { unit, congress, posts } = read({
    unit: { organizationName: 'Chi bộ thôn Nà Lùng', kind: 'cell' },
    posts: [{ post: 'secretary', fullName: 'Hà Văn Sỹ' }],
  });
  expect(unit).toMatchObject({ kind: 'cell', organizationName: 'Chi bộ thôn Nà Lùng', officialMembers: null });
  expect(congress).toMatchObject({ kind: 'cell', ordinal: null, seats: null, directSecretaryElection: false });
  expect(posts).toEqual([
    { id: 'post-0', position: 0, post: 'secretary', personId: null, fullName: 'Hà Văn Sỹ', title: '' },
  ]);
});

it('reads text in NFC, and past a byte order mark', () => {
  const config = JSON.stringify({ unit: { kind: 'commune', place: 'Bình An'.normalize('NFD') } });
  expect(setupFromConfig(Buffer.from(`\uFEFF${config}`)).unit.place).toBe('Bình An');
});

it.each([
  ['not json', /không phải là JSON/],
  ['[]', /“tệp”.*đối tượng/],
  ['{"unit":1}', /“unit”.*đối tượng/],
  ['{"untit":{}}', /không dùng đến: “untit”/],
  ['{"congress":{"lanThu":2}}', /không dùng đến: “congress.lanThu”/],
  ['{"unit":{"place":"Bình An"}}', /“unit.kind”.*cell, grassroots, commune/],
  ['{"unit":{"kind":"xã"}}', /“unit.kind”.*cell, grassroots, commune/],
])('%s is refused in words', (text, sentence) => {
  expect(() => setupFromConfig(Buffer.from(text))).toThrow(sentence);
});

it.each([
  [{ kind: 'party' }, /“congress.kind”.*cell, members, delegates/],
  [{ kind: 'cell' }, /“congress.kind”.*không khớp loại đơn vị/],
  [{ ordinal: -1 }, /“congress.ordinal”/],
  [{ opensAt: '20/6/2026' }, /“congress.opensAt”.*2026-06-20T07:30/],
  [{ opensAt: '2026-06-31T07:30' }, /“congress.opensAt”: Không có ngày 31: tháng 6/],
  [{ opensAt: '2026-06-20T07:30', closesAt: '2026-06-19T17:00' }, /“congress.closesAt”: Bế mạc phải sau khai mạc/],
  [{ termFrom: 2031, termTo: 2026 }, /“congress.termTo”: .*năm cuối phải sau năm đầu/],
])('a commune whose congress is %j is refused in words', (congress, sentence) => {
  expect(() => read({ unit: { kind: 'commune' }, congress })).toThrow(sentence);
});

it('refuses a post that does not exist', () => {
  expect(() => read({ unit: { kind: 'commune' }, posts: [{ post: 'king' }] })).toThrow(/“posts.0.post”.*secretary/);
});

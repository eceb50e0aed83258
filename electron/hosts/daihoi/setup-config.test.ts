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
  expect(congress).toMatchObject({ kind: 'delegates', ordinal: null, seats: null, directSecretaryElection: false });
  expect(posts).toEqual([
    { id: 'post-0', position: 0, post: 'secretary', personId: null, fullName: 'Hà Văn Sỹ', title: '' },
  ]);
});

it('reads text in NFC, and past a byte order mark', () => {
  const config = JSON.stringify({ unit: { place: 'Bình An'.normalize('NFD') } });
  expect(setupFromConfig(Buffer.from(`\uFEFF${config}`)).unit.place).toBe('Bình An');
});

it.each([
  ['not json', /không phải là JSON/],
  ['[]', /“tệp”.*đối tượng/],
  ['{"unit":1}', /“unit”.*đối tượng/],
  ['{"untit":{}}', /không dùng đến: “untit”/],
  ['{"congress":{"lanThu":2}}', /không dùng đến: “congress.lanThu”/],
  ['{"congress":{"ordinal":-1}}', /“congress.ordinal”/],
  ['{"congress":{"opensAt":"20/6/2026"}}', /“congress.opensAt”/],
  ['{"posts":[{"post":"king"}]}', /“posts.0.post”/],
])('%s is refused in words', (text, sentence) => {
  expect(() => setupFromConfig(Buffer.from(text))).toThrow(sentence);
});

import { congressSetup } from '#shared/contract/congress.ts';
import type { CongressSetup } from '#shared/domain/congress/congress.ts';
import { UnreadableError } from './command.ts';

/** What a config may leave out. A count that is left out is unknown, never zero. */
const UNIT = {
  kind: 'commune',
  organizationName: '',
  committeeName: '',
  superiorOrganizationName: '',
  superiorCommitteeName: '',
  place: '',
  hasStandingCommittee: false,
  hasOffice: false,
  officialMembers: null,
  probationaryMembers: null,
};
const CONGRESS = {
  kind: 'delegates',
  ordinal: null,
  termFrom: null,
  termTo: null,
  pastTermFrom: null,
  pastTermTo: null,
  preparatoryAt: null,
  opensAt: null,
  closesAt: null,
  venue: '',
  directSecretaryElection: false,
  theme: '',
  seats: null,
};
const POST = { personId: null, fullName: '', title: '' };

/**
 * The set-up from a JSON file {"unit": {…}, "congress": {…}, "posts": [{…}]},
 * keys as in shared/domain/congress. Text is taken in NFC. A key that is not
 * known is refused by name: a misspelt one would be lost in silence.
 */
export function setupFromConfig(bytes: Buffer): CongressSetup {
  const given = asRecord(parseJson(bytes), 'tệp');
  refuseUnknown(given, ['unit', 'congress', 'posts'], '');
  const unit = asRecord(given.unit ?? {}, 'unit');
  const congress = asRecord(given.congress ?? {}, 'congress');
  refuseUnknown(unit, Object.keys(UNIT), 'unit.');
  refuseUnknown(congress, Object.keys(CONGRESS), 'congress.');
  const posts = Array.isArray(given.posts) ? given.posts : [];
  const checked = congressSetup.safeParse({
    unit: { ...UNIT, ...unit },
    congress: { ...CONGRESS, ...congress },
    posts: posts.map((post, position) => ({ id: `post-${position}`, position, ...POST, ...asRecord(post, 'posts') })),
  });
  if (checked.success) return checked.data;
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  throw new UnreadableError('bad-config', `Giá trị của “${where}” trong tệp cấu hình chưa đúng.`);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(
      bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .normalize('NFC'),
    );
  } catch {
    throw new UnreadableError('bad-config', 'Tệp cấu hình không phải là JSON đúng cách viết.');
  }
}

function asRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UnreadableError('bad-config', `Mục “${where}” trong tệp cấu hình phải là một đối tượng JSON.`);
}

function refuseUnknown(given: Record<string, unknown>, known: readonly string[], prefix: string): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new UnreadableError('bad-config', `Tệp cấu hình có mục không dùng đến: “${prefix}${unknown}”.`);
}

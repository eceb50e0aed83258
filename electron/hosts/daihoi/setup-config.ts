import { congressSetup } from '#shared/contract/congress.ts';
import type { CongressSetup } from '#shared/domain/congress/congress.ts';
import { describeSetupProblem } from '#shared/domain/congress/describe-setup-problem.ts';
import { findSetupProblems, type SetupProblem } from '#shared/domain/congress/setup-problems.ts';
import { parseTypedMoment, showTypedDate } from '#shared/kernel/typed-date.ts';
import { UnreadableError } from './command.ts';

/** What a config may leave out. A count that is left out is unknown, never zero. */
const UNIT = {
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
const IMPOSSIBLE: ReadonlySet<SetupProblem['code']> = new Set([
  'kind-does-not-fit-unit',
  'term-runs-backwards',
  'dates-out-of-order',
]);
const POST = { personId: null, fullName: '', title: '' };

/**
 * The set-up from a JSON file {"unit": {…}, "congress": {…}, "posts": [{…}]},
 * keys as in shared/domain/congress. Text is taken in NFC. A key that is not
 * known is refused by name: a misspelt one would be lost in silence. The kind of
 * the unit must be told; the congress is of the kind that unit usually holds.
 */
export function setupFromConfig(bytes: Buffer): CongressSetup {
  const given = asRecord(parseJson(bytes), 'tệp');
  refuseUnknown(given, ['unit', 'congress', 'posts'], '');
  const unit = asRecord(given.unit ?? {}, 'unit');
  const congress = asRecord(given.congress ?? {}, 'congress');
  refuseUnknown(unit, ['kind', ...Object.keys(UNIT)], 'unit.');
  refuseUnknown(congress, ['kind', ...Object.keys(CONGRESS)], 'congress.');
  const posts = Array.isArray(given.posts) ? given.posts : [];
  const checked = congressSetup.safeParse({
    unit: { ...UNIT, ...unit },
    congress: { kind: unit.kind === 'cell' ? 'cell' : 'delegates', ...CONGRESS, ...congress },
    posts: posts.map((post, position) => ({ id: `post-${position}`, position, ...POST, ...asRecord(post, 'posts') })),
  });
  if (!checked.success) throw new UnreadableError('bad-config', describeIssue(checked.error.issues[0]));
  refuseImpossible(checked.data);
  return checked.data;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly code?: string; readonly values?: readonly unknown[] };

function describeIssue(issue: Issue | undefined): string {
  const where = issue?.path.join('.') ?? '';
  const wrong = `Giá trị của “${where}” trong tệp cấu hình chưa có hoặc chưa đúng`;
  if (issue?.values) return `${wrong}; chọn một trong: ${issue.values.join(', ')}.`;
  return where.endsWith('At') ? `${wrong}; viết như 2026-06-20T07:30.` : `${wrong}.`;
}

/** What contradicts itself is refused here: no screen shows it to whoever wrote the file. */
function refuseImpossible(setup: CongressSetup): void {
  for (const field of ['preparatoryAt', 'opensAt', 'closesAt'] as const) {
    const reading = parseTypedMoment(showTypedDate(setup.congress[field] ?? ''));
    if (!reading.ok) throw new UnreadableError('bad-config', `“congress.${field}”: ${reading.sentence}`);
  }
  const problem = findSetupProblems(setup, []).find(({ code }) => IMPOSSIBLE.has(code));
  if (problem)
    throw new UnreadableError('bad-config', `“${problem.tab}.${problem.field}”: ${describeSetupProblem(problem)}`);
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

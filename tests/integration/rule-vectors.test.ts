import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { evaluateVector } from '../../electron/hosts/daihoi/vectors/evaluate-vector.ts';
import { readVectors } from '../../electron/hosts/daihoi/vectors/read-vectors.ts';
import { PROJECT } from '../fixtures/context.ts';

const FILE = join(PROJECT, 'tests', 'fixtures', 'vectors.yaml');
const vectors = readVectors(readFileSync(FILE));

const folder = mkdtempSync(join(tmpdir(), 'daihoi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const paths = { userData: join(folder, 'user-data'), resources: join(PROJECT, 'resources') };
const daihoi = (...args: string[]) => runCommand(args, COMMANDS, openDeskAt(paths, folder));
async function rules(yaml: string | Buffer, ...options: string[]) {
  writeFileSync(join(folder, 'v.yaml'), yaml);
  return daihoi('rules', 'v.yaml', ...options);
}

describe('the vectors of the rules', () => {
  it('are all there', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(46);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s comes out as expected', (_id, vector) => {
    expect(evaluateVector(vector).result).toEqual(vector.expect);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s has the same keys when nothing is expected',
    (_id, vector) => {
      const { result } = evaluateVector({ ...vector, expect: null });
      expect(result).toEqual(vector.expect);
    },
  );

  // Kinds and cases of the rules that the file has no vector for.
  it.each([
    [
      'exactly half',
      { summoned: 30, seats: 1, votes: { A: 15 } },
      { base: 30, required: 16, elected: [], tie: [], short: 1 },
    ],
    [
      'a tie at the last seat',
      { kind: 'delegates', summoned: 61, seats: 5, votes: { A: 60, B: 58, C: 55, D: 50, E: 40, F: 40 } },
      { base: 61, required: 31, elected: ['A', 'B', 'C', 'D'], tie: ['E', 'F'], short: 1 },
    ],
    [
      'delegates who were away',
      {
        kind: 'delegates',
        summoned: 100,
        exclusions: {
          convening_committee_member_whole_absence: 1,
          delegate_whole_absence_not_replaced: 1,
          left_before_vote: 5,
        },
        seats: 1,
        votes: { A: 50 },
      },
      { base: 98, required: 50, elected: ['A'], tie: [], short: 0 },
    ],
    [
      'a committee',
      { kind: 'committee', summoned: 15, exclusions: { suspended: 1 }, seats: 1, votes: { A: 8 } },
      { base: 14, required: 8, elected: ['A'], tie: [], short: 0 },
    ],
    ['the base alone', { summoned: 12, exclusions: { exempt_absent: 2 } }, { base: 10, required: 6 }],
    [
      'votes that cannot be',
      { summoned: 30, seats: 1, issued: 30, collected: 30, valid: 29, invalid: 1, votes: { A: 30 } },
      { base: 30, required: 16, elected: ['A'], tie: [], short: 0, error: 'votes_gt_valid' },
    ],
    [
      'decisions',
      { decision: { summoned: 40, exclusions: { exempt_absent: 4, whole_absence_accepted: 2 } } },
      { base: 36 },
    ],
    ['nobody kept', { ballot: { mode: 'strike', seats: 3, kept: 0 } }, { valid: false }],
    ['struck names', { ballot: { mode: 'strike', seats: 3, candidates: 5, struck: 2 } }, { valid: true, votes: 3 }],
    ['two inks', { ballot: { mode: 'strike', seats: 3, kept: 3, several_inks: true } }, { valid: false }],
    [
      'everyone disagreed with',
      { ballot: { mode: 'two_columns', marks: { A: 'disagree', B: 'disagree' } } },
      { valid: false },
    ],
    [
      'one disagreed with',
      { ballot: { mode: 'two_columns', marks: { A: 'disagree' } } },
      { valid: true, counts: { A: 0 } },
    ],
    [
      'more issued than present',
      { figures: { present: 49, issued: 50, collected: 50, valid: 50, invalid: 0 } },
      { error: 'issued_gt_present' },
    ],
    [
      'figures that agree',
      { figures: { present: 50, issued: 50, collected: 50, valid: 50, invalid: 0 } },
      { error: null },
    ],
    ['above the cap', { surplus: { seats: 15, candidates: 20 } }, { surplus: 5, cap: 4, ok: false }],
    ['a list of one', { surplus: { seats: 1, candidates: 1, object: 'secretary' } }, { surplus: 0, cap: 1, ok: true }],
    ['no standing committee', { standing: { committee: 8 } }, { max: 0, allowed: false }],
    ['an inspection commission', { inspection: { organisation: 'xa_phuong_dac_khu' } }, { min: 3, max: 7 }],
    [
      'units not represented',
      { quorum: { summoned: 150, present: 120, sub_units: 12, sub_units_present: 7 } },
      { valid: false },
    ],
    ['no units', { quorum: { summoned: 30, present: 20 } }, { valid: true }],
    [
      'exactly half in a step',
      { step: { summoned: 60, present: 45, agree: 30 } },
      { quorum_needed: 40, quorum_ok: true, passed: false },
    ],
    [
      'a combined list',
      { combined_list: { seats: 15, listed: 17, nominees: { X: 40, Y: 60, Z: 50 } } },
      { added: ['Y', 'Z'], tie: [] },
    ],
    ['a report upward', { deadline: { closing: '2025-06-19', working_days_after: 7 } }, { latest: '2025-06-30' }],
    ['a deadline by its name', { deadline: { opening: '2025-06-18', rule: 'upper_review' } }, { latest: '2025-04-14' }],
    [
      'a calendar of its own',
      { deadline: { opening: '2025-06-18', working_days_before: 1, holidays: ['2025-06-17'] } },
      { latest: '2025-06-16' },
    ],
    [
      'a province re-elected in 2020',
      { age: { profile: 'personnel_profile_2020', reference: '2020-09', kind: 'reelect' } },
      { male: '1963-03', female: '1968-03' },
    ],
    [
      'the grassroots re-elected in 2024',
      { age: { profile: 'personnel_profile_2024', reference: '2025-04', kind: 'reelect' } },
      { male: '1966-01', female: '1970-06' },
    ],
    [
      'a commune by its name',
      { age: { profile: 'personnel_profile_2025', organisation: 'xa_phuong_dac_khu', kind: 'first' } },
      { male: '1968-07', female: '1972-03' },
    ],
    [
      'the Front',
      { age: { profile: 'personnel_profile_2025', reference: '2025-07', kind: 'reelect_front' } },
      { male: '1966-07', female: '1970-11' },
    ],
    [
      'one person',
      { age: { reference: '2025-04', kind: 'reelect', born: '1967-03-31', sex: 'male' } },
      { retires: '2029-03', months: 47, eligible: false },
    ],
  ])('of %s', (id, vector, expected) => {
    expect(evaluateVector({ ...vector, id, expect: null })).toMatchObject({ result: expected, refused: null });
  });

  it.each([
    ['unknown-vector', { hello: 1 }],
    ['unknown-kind', { kind: 'crowd', summoned: 3, seats: 1, votes: { A: 1 } }],
    ['unknown-profile', { profile: 'QC300', summoned: 3, seats: 1, votes: { A: 1 } }],
    ['unknown-exclusion', { summoned: 3, exclusions: { on_holiday: 1 }, seats: 1, votes: { A: 1 } }],
    [
      'reason-does-not-apply',
      { kind: 'delegates', summoned: 3, exclusions: { exempt_absent: 1 }, seats: 1, votes: { A: 1 } },
    ],
    ['more-left-out-than-summoned', { summoned: 3, exclusions: { exempt_absent: 4 }, seats: 1, votes: { A: 1 } }],
    ['vector-shape', { summoned: -3, seats: 1, votes: { A: 1 } }],
    ['vector-shape', { summoned: 3, seats: 1, votes: ['A'] }],
    ['vector-shape', { profile: [[]], summoned: 3, seats: 1, votes: { A: 1 } }],
    ['vector-shape', { ballot: { mode: 'strike', seats: 3 } }],
    ['vector-shape', { deadline: { opening: '2025-02-30', working_days_before: 1 } }],
    ['vector-shape', { age: { kind: 'first', born: 'spring', sex: 'male' } }],
    ['no-such-rule', { age: { profile: 'personnel_profile_2020', kind: 'reelect_front' } }],
    ['unknown-organisation', { age: { organisation: 'toString', kind: 'first' } }],
    ['unknown-body', { surplus: { seats: 3, candidates: 4, body: 'constructor' } }],
  ])('is refused as %s: %j', (code, vector) => {
    const { refused, result } = evaluateVector({ ...vector, id: 'x', expect: null });
    expect(refused).toMatchObject({ code, message: expect.stringMatching(/[.]$/) });
    expect(result).toBeNull();
  });
});

describe('daihoi rules', () => {
  it('evaluates the file and is content', async () => {
    const outcome = await rules(readFileSync(FILE), '--json');
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const { results } = JSON.parse(outcome.stdout);
    expect(results.map(({ id, result }: { id: string; result: unknown }) => [id, result])).toEqual(
      vectors.map(({ id, expect: right }) => [id, right]),
    );
    expect((await rules(readFileSync(FILE))).stdout).toContain(
      `${vectors.length} ví dụ: ${vectors.length} đúng, 0 khác mong đợi.`,
    );
  });

  it('shows what it found beside what was expected, and ends with 1', async () => {
    const outcome = await rules(
      'test_vectors:\n  - id: X\n    support: {attending: 120, agree: 36}\n    expect: {eligible: true}\n',
    );
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expect(outcome.stdout).toContain('✗ X:\n    tính được  eligible false\n    mong đợi   eligible true');
  });

  it('tells results when nothing is expected', async () => {
    const outcome = await rules('- id: X\n  standing: {committee: 15}\n');
    expect(outcome).toMatchObject({ status: 0 });
    expect(outcome.stdout).toContain('· X: allowed true · max 5');
  });

  it('goes on past a vector it cannot take, and ends with 1', async () => {
    const outcome = await rules(
      '- id: X\n  standing: {committee: many}\n- id: Y\n  standing: {committee: 15}\n',
      '--json',
    );
    expect(outcome.status).toBe(1);
    expect(JSON.parse(outcome.stdout).results).toEqual([
      {
        id: 'X',
        result: null,
        refused: { code: 'vector-shape', message: 'Giá trị của “committee” thiếu hoặc sai kiểu.' },
      },
      { id: 'Y', result: { allowed: true, max: 5 } },
    ]);
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntest_vectors: []\n`;
  it.each([
    ['an alias bomb', bomb, 'yaml-aliases'],
    ['ten megabytes', Buffer.alloc(10 * 1024 * 1024, 0x61), 'vectors-too-large'],
    ['brackets without end', '['.repeat(200_000), 'broken-yaml'],
    ['a list never closed', 'test_vectors: [{id: X', 'broken-yaml'],
    ['a key twice', 'test_vectors: []\ntest_vectors: []\n', 'broken-yaml'],
    ['a tag that makes objects', 'test_vectors: !!js/function "x"\n', 'not-vectors'],
    ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), 'not-vectors'],
    ['nothing', '', 'not-vectors'],
    ['a sentence', 'xin chào', 'not-vectors'],
    ['vectors as text', 'test_vectors: nhiều\n', 'not-vectors'],
    ['a vector without an id', '- {ballot: {}}\n', 'vector-without-id'],
    ['a vector that is a number', '- 5\n', 'vector-without-id'],
    ['one id twice', '- {id: X}\n- {id: X}\n', 'vector-twice'],
    ['an expectation that is a word', '- {id: X, expect: yes}\n', 'vector-shape'],
  ])('refuses %s by name, with one line and status 2', async (_what, yaml, code) => {
    const outcome = await rules(yaml, '--json');
    expect(outcome.status).toBe(2);
    expect(JSON.parse(outcome.stdout).error.code).toBe(code);
    expect(outcome.stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('asks for one file that is there', async () => {
    expect((await daihoi('rules')).status).toBe(64);
    expect((await daihoi('rules', 'khong-co.yaml')).status).toBe(2);
  });
});

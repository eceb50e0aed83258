import { describe, expect, it } from 'vitest';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import type { EligibilityQuestion, EligibilityRule, PersonFacts } from './facts.ts';
import { judgePerson, overallVerdict } from './judge-person.ts';

const PERSON: PersonFacts = {
  ...{ gender: 'male', bornOn: '1975-08-02', officialOn: '2000-05-19', membership: 'official', service: 'serving' },
  ...{ retiresIn: null, disciplines: [], barred: 'none', politicalStandard: 'met', relatives: [], ownDelegate: true },
  ...{ expertise: 'Đại học Luật', politicalTheory: 'Trung cấp' },
};
const about = (person: Partial<PersonFacts> = {}, more: Partial<EligibilityQuestion> = {}): EligibilityQuestion => ({
  ...{
    rules: profileInForce('2025-06-10'),
    unitKind: 'grassroots',
    office: 'committee-member',
    standing: 're-standing',
  },
  ...{ opensOn: '2025-06-10', person: { ...PERSON, ...person }, ...more },
});
const verdictOn = (rule: EligibilityRule, question: EligibilityQuestion) =>
  judgePerson(question).find((one) => one.rule === rule);

describe('whether someone may be put up', () => {
  it('meets every rule when all is known and in order', () => {
    expect(overallVerdict(judgePerson(about()))).toBe('met');
  });

  it.each([
    ['1967-04-30', 're-standing', 'met', 'còn 48 tháng, nghỉ hưu 04/2029'],
    ['1967-03-31', 're-standing', 'not-met', 'còn 47 tháng, nghỉ hưu 03/2029'],
    ['1968-04-01', 'first-time', 'met', 'còn 60 tháng, nghỉ hưu 04/2030'],
    ['1968-03', 'first-time', 'not-met', 'còn 59 tháng, nghỉ hưu 03/2030'],
    ['1968', 'first-time', 'not-met', 'còn 57 tháng, nghỉ hưu 01/2030'],
  ] as const)('born %s and %s: %s (%s)', (bornOn, standing, verdict, found) => {
    expect(verdictOn('time-left', about({ bornOn }, { standing }))).toMatchObject({ verdict, found });
    expect(verdictOn('age', about({ bornOn }, { standing }))).toMatchObject({ verdict });
  });

  it('says from which month of birth on, under which clause and what would change it', () => {
    expect(verdictOn('age', about({ bornOn: '1967-03-31' }))).toMatchObject({
      found: 'sinh 31/03/1967, 58 tuổi 1 tháng ở tháng 04/2025',
      required: 'nam sinh từ 04/1967',
      clause: 'phụ lục 2 Chỉ thị 45-CT/TW ngày 14/4/2025',
      change:
        'Thiếu 1 tháng. Đạt nếu thời điểm nghỉ hưu riêng (kéo dài công tác, quân đội, công an) từ 04/2029, hoặc cấp trên hướng dẫn mức khác.',
      unconfirmed: true,
      confidence: 'derived',
    });
  });

  it('counts a commune from its own month and takes an own retirement with its reason', () => {
    const commune = about({ bornOn: '1967-06' }, { unitKind: 'commune' });
    expect(verdictOn('time-left', commune)).toMatchObject({
      verdict: 'not-met',
      found: 'còn 47 tháng, nghỉ hưu 06/2029',
    });
    const extended = about(
      { bornOn: '1967-06', retiresIn: { month: '2030-06', reason: 'kéo dài công tác' } },
      { unitKind: 'commune' },
    );
    expect(verdictOn('time-left', extended)).toMatchObject({ verdict: 'met' });
  });

  it('reminds of a month of reference that belongs to another round of congresses', () => {
    expect(verdictOn('age', about({}, { opensOn: '2026-11-30' }))?.remark).toContain('hơn một năm');
    expect(verdictOn('age', about())?.remark).toBe('');
  });

  it('lets retired people serve up to the age the province sets', () => {
    const retired = { service: 'retired', bornOn: '1960-06-20' } as const;
    expect(verdictOn('age', about(retired, { standing: 'first-time' }))).toMatchObject({
      verdict: 'met',
      found: 'sinh 20/06/1960, 65 tuổi',
    });
    expect(verdictOn('age', about({ ...retired, bornOn: '1960-05-20' }, { standing: 'first-time' }))?.verdict).toBe(
      'not-met',
    );
    expect(verdictOn('time-left', about(retired))).toBeUndefined();
  });

  it.each([
    ['gender', 'age', { gender: null }],
    ['birth', 'age', { bornOn: null }],
    ['official day', 'membership', { officialOn: null, membership: null }],
    ['discipline', 'discipline', { disciplines: null }],
    ['suspension', 'barred', { barred: null }],
    ['political standard', 'political-standard', { politicalStandard: null }],
    ['education', 'education', { expertise: ' ' }],
    ['theory', 'theory', { politicalTheory: '' }],
    ['relatives', 'relatives', { relatives: null }],
  ] as const)('has not enough facts while %s is unknown, and says what to write', (_name, rule, person) => {
    const verdict = verdictOn(rule, about(person));
    expect(verdict).toMatchObject({ verdict: 'not-enough-facts', change: expect.stringMatching(/^(Ghi|Đạt)/) });
    expect(overallVerdict(judgePerson(about(person)))).toBe('not-enough-facts');
  });

  it.each([
    ['removal', '2024-06-11', 'not-met', 'Đạt từ 11/06/2025.'],
    ['removal', '2024-06-10', 'met', ''],
    ['warning', '2025-05-01', 'met', ''],
    ['reprimand', '2025-05-01', 'met', ''],
    ['expulsion', '2001-01-01', 'not-met', 'Đảng viên bị khai trừ không được bầu.'],
  ] as const)('after %s on %s: %s', (kind, decidedOn, verdict, change) => {
    const disciplines = [{ kind, decidedOn, endsOn: null }];
    expect(verdictOn('discipline', about({ disciplines }))).toMatchObject({ verdict, change });
  });

  it('reminds of a discipline that is still in effect although it does not bar', () => {
    const disciplines = [{ kind: 'warning', decidedOn: '2025-01-01', endsOn: '2026-01-01' }] as const;
    expect(verdictOn('discipline', about({ disciplines }))).toMatchObject({
      verdict: 'met',
      remark: expect.stringContaining('chưa hết hiệu lực'),
    });
  });

  it.each([
    ['probationary', 'membership', { membership: 'probationary' }],
    ['official after the opening', 'membership', { officialOn: '2025-06-11' }],
    ['suspended', 'barred', { barred: 'suspended' }],
    ['judged unfit politically', 'political-standard', { politicalStandard: 'not-met' }],
  ] as const)('refuses someone %s', (_name, rule, person) => {
    expect(verdictOn(rule, about(person))).toMatchObject({ verdict: 'not-met', change: expect.stringMatching(/\S/) });
  });

  it('asks the rank that the unit set, and reads ranks as rosters write them', () => {
    const value = { profile: 'R2025-04', reason: 'tiêu chuẩn', document: '', issuedBy: '' } as const;
    const rules = profileInForce('2025-06-10', [
      { ...value, key: 'person.education', value: 'university' },
      { ...value, key: 'person.theory', value: 'intermediate' },
    ]);
    const judged = (expertise: string, politicalTheory: string) =>
      (['education', 'theory'] as const).map(
        (rule) => verdictOn(rule, about({ expertise, politicalTheory }, { rules }))?.verdict,
      );
    expect(judged('Kỹ sư nông nghiệp', 'CC')).toEqual(['met', 'met']);
    expect(judged('Trung cấp kế toán', 'Sơ cấp')).toEqual(['not-met', 'not-met']);
    expect(judged('12/12', 'đang học')).toEqual(['not-enough-facts', 'not-enough-facts']);
  });

  it('asks of a delegate to the upper congress membership and a seat at this one, not age', () => {
    const rules = judgePerson(about({ bornOn: '1950', ownDelegate: false }, { office: 'upper-delegate' })).map(
      ({ rule, verdict }) => [rule, verdict],
    );
    expect(rules).toEqual([
      ['membership', 'met'],
      ['barred', 'met'],
      ['discipline', 'met'],
      ['own-delegate', 'not-met'],
    ]);
  });
});

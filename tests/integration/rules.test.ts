import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { congressRouter } from '../../electron/features/congress/congress.router.ts';
import { listRules } from '../../shared/domain/congress/rule-profiles/list-rules.ts';
import { ruleValue } from '../../shared/domain/congress/rule-profiles/rules-in-force.ts';
import { SAMPLE_SETUP } from '../../shared/domain/practice/sample-congress.ts';
import { openTestContext } from '../fixtures/context.ts';

function open() {
  const context = openTestContext();
  const labels = () =>
    context.workspace.database.connection.prepare('SELECT label FROM journal ORDER BY sequence').pluck().all();
  const congress = createRouterClient(congressRouter, { context });
  /** Every rule that is not the profile's, by who set it. */
  const setBy = async () => {
    const groups = listRules((await congress.findRules()).rules, { search: '', filter: 'changed' });
    return Object.fromEntries(groups.flatMap(({ rules }) => rules.map((rule) => [rule.key, rule.setBy])));
  };
  return { congress, undo: context.workspace.database.undo, labels, setBy };
}
const REASON = { reason: 'Tỉnh uỷ hướng dẫn', document: 'Hướng dẫn 12-HD/TU' };
const jsonFile = (value: unknown) => new File([typeof value === 'string' ? value : JSON.stringify(value)], 'q.json');

describe('the rules of a congress', () => {
  it('are those of today until an opening day is known, then those of that day', async () => {
    const { congress } = open();
    expect(await congress.findRules()).toMatchObject({
      day: '2026-05-23',
      dayIs: 'today',
      rules: { personnel: 'R2025-04' },
    });
    const past = { ...SAMPLE_SETUP.congress, opensAt: '2020-06-10T07:30', preparatoryAt: null, closesAt: null };
    await congress.saveUnitAndCongress({ unit: SAMPLE_SETUP.unit, congress: past });
    expect(await congress.findRules()).toMatchObject({
      day: '2020-06-10',
      dayIs: 'opening',
      rules: { personnel: 'R2020', election: 'QC244' },
    });
  });

  it('keep a changed value with its reason, say so in the journal, and take it back by undo or by reset', async () => {
    const { congress, undo, labels } = open();
    const young = async () => ruleValue((await congress.findRules()).rules, 'structure.young-under');
    await congress.changeRule({ key: 'structure.young-under', value: 40, ...REASON });
    await congress.changeRule({ key: 'structure.young-under', value: 40, ...REASON });
    expect(await young()).toBe(40);
    expect(labels()).toEqual(['Sửa quy định “Cán bộ trẻ là người dưới” từ 42 tuổi thành 40 tuổi: Tỉnh uỷ hướng dẫn']);
    undo();
    expect(await young()).toBe(42);
    await congress.changeRule({ key: 'structure.young-under', value: 35, ...REASON });
    await congress.resetRule({ key: 'structure.young-under' });
    await congress.resetRule({ key: 'structure.young-under' });
    expect(await young()).toBe(42);
    expect(labels().at(-1)).toBe('Trả quy định “Cán bộ trẻ là người dưới” về mặc định 42 tuổi');
  });

  it.each([
    [{ key: 'result.threshold', value: [2, 3], ...REASON }, 'rule-not-editable'],
    [{ key: 'age.reelect-months', value: 4.5, ...REASON }, 'rule-value-wrong'],
    [{ key: 'age.reelect-months', value: '48', ...REASON }, 'rule-value-wrong'],
    [{ key: 'age.reference.commune', value: '2026-13', ...REASON }, 'rule-value-wrong'],
    [{ key: 'surplus.prepared-percent', value: [15, 10], ...REASON }, 'rule-value-wrong'],
    [{ key: 'structure.renewal', value: [3, 2], ...REASON }, 'rule-value-wrong'],
    [{ key: 'schedule.before.commune', value: '2026-02-30', ...REASON }, 'rule-value-wrong'],
    [{ key: 'ballot.all-disagree', value: 'toString', ...REASON }, 'rule-value-wrong'],
    [{ key: 'ballot.faults', value: ['signature', 'signature'], ...REASON }, 'rule-value-wrong'],
    [{ key: 'structure.young-under', value: null, ...REASON }, 'rule-value-wrong'],
    [{ key: 'structure.young-under', value: 40, reason: ' ', document: '' }, 'rule-reason-missing'],
  ] as const)('decline %j as %s and keep nothing', async (change, code) => {
    const { congress, labels } = open();
    await expect(congress.changeRule(structuredClone(change) as never)).rejects.toMatchObject({ data: { code } });
    expect(labels()).toEqual([]);
  });
});

describe('a superior’s file of values', () => {
  it('goes from one file to another: shown as differences, kept in one act, undone in one', async () => {
    const superior = open();
    await superior.congress.changeRule({ key: 'age.reelect-months', value: 36, ...REASON });
    await superior.congress.changeRule({ key: 'schedule.days.commune', value: 1.5, ...REASON });
    const file = await superior.congress.writeRuleFile({
      issuedBy: 'Ban Thường vụ Tỉnh uỷ',
      document: 'Hướng dẫn 12-HD/TU',
    });

    const unit = open();
    const text = new File([await file.arrayBuffer()], 'quy-dinh.json');
    expect(await unit.congress.readRuleFile({ file: text })).toEqual({
      issuedBy: 'Ban Thường vụ Tỉnh uỷ',
      document: 'Hướng dẫn 12-HD/TU',
      differences: [
        { key: 'age.reelect-months', label: expect.any(String), now: 48, next: 36 },
        { key: 'schedule.days.commune', label: expect.any(String), now: 2, next: 1.5 },
      ],
    });
    expect(unit.labels()).toEqual([]);
    expect(await unit.congress.takeRuleFile({ file: text })).toMatchObject({ taken: 2 });
    const { rules } = await unit.congress.findRules();
    expect(ruleValue(rules, 'age.reelect-months')).toBe(36);
    expect(rules.overrides[0]).toMatchObject({
      document: 'Hướng dẫn 12-HD/TU',
      reason: 'tệp quy định của Ban Thường vụ Tỉnh uỷ',
    });
    expect(unit.labels()).toEqual(['Nhận 2 giá trị quy định của Ban Thường vụ Tỉnh uỷ theo Hướng dẫn 12-HD/TU']);
    expect(await unit.congress.takeRuleFile({ file: text })).toMatchObject({ taken: 0 });
    unit.undo();
    expect((await unit.congress.findRules()).rules.overrides).toEqual([]);
  });

  it('is the superior’s word, told apart from what the unit changed, and stays so when the unit hands it on', async () => {
    const superior = open();
    await superior.congress.changeRule({ key: 'age.reelect-months', value: 36, ...REASON });
    await superior.congress.changeRule({ key: 'schedule.days.commune', value: 1.5, ...REASON });
    expect(await superior.setBy()).toEqual({ 'age.reelect-months': 'unit', 'schedule.days.commune': 'unit' });

    const unit = open();
    await unit.congress.takeRuleFile({
      file: await superior.congress.writeRuleFile({ issuedBy: 'Tỉnh uỷ', document: '12-HD/TU' }),
    });
    await unit.congress.changeRule({ key: 'schedule.days.commune', value: 2.5, ...REASON });
    expect(await unit.setBy()).toEqual({ 'age.reelect-months': 'superior', 'schedule.days.commune': 'unit' });

    const cell = open();
    await cell.congress.takeRuleFile({
      file: await unit.congress.writeRuleFile({ issuedBy: 'Đảng uỷ xã', document: '07-HD/ĐU' }),
    });
    expect(await cell.setBy()).toEqual({ 'age.reelect-months': 'superior', 'schedule.days.commune': 'superior' });
    await cell.congress.resetRule({ key: 'age.reelect-months' });
    expect(await cell.setBy()).toEqual({ 'schedule.days.commune': 'superior' });
    cell.undo();
    expect(await cell.setBy()).toEqual({ 'age.reelect-months': 'superior', 'schedule.days.commune': 'superior' });
  });

  it('takes over values that the unit had typed alike, or that came with another paper, and says they stay', async () => {
    const superior = open();
    await superior.congress.changeRule({ key: 'age.reelect-months', value: 36, ...REASON });
    const fileOf = (document: string) => superior.congress.writeRuleFile({ issuedBy: 'Tỉnh uỷ', document });

    const unit = open();
    await unit.congress.changeRule({ key: 'age.reelect-months', value: 36, ...REASON });
    const file = await fileOf('12-HD/TU');
    const { differences } = await unit.congress.readRuleFile({ file });
    expect(differences).toEqual([{ key: 'age.reelect-months', label: expect.any(String), now: 36, next: 36 }]);
    expect(await unit.congress.takeRuleFile({ file })).toMatchObject({ taken: 1 });
    expect(await unit.setBy()).toEqual({ 'age.reelect-months': 'superior' });
    expect(await unit.congress.takeRuleFile({ file })).toMatchObject({ taken: 0 });

    expect(await unit.congress.takeRuleFile({ file: await fileOf('15-HD/TU') })).toMatchObject({ taken: 1 });
    expect((await unit.congress.findRules()).rules.overrides).toMatchObject([{ document: '15-HD/TU', value: 36 }]);
    unit.undo();
    unit.undo();
    expect(await unit.setBy()).toEqual({ 'age.reelect-months': 'unit' });
  });

  const GOOD = {
    ...{ kind: 'quy-dinh-dai-hoi', version: 1, issuedBy: 'Tỉnh uỷ', document: '12-HD/TU' },
    ...{ profiles: ['R2025-04', 'QC190'], values: { 'age.reelect-months': 36 } },
  };
  it.each([
    ['text that is no JSON', '{', 'not-a-rule-file'],
    ['another kind of JSON', { hello: 1 }, 'not-a-rule-file'],
    ['a list', [], 'not-a-rule-file'],
    ['no values', { ...GOOD, values: [] }, 'not-a-rule-file'],
    ['another version', { ...GOOD, version: 2 }, 'rule-file-of-another-version'],
    ['nobody who signs', { ...GOOD, issuedBy: 5 }, 'rule-file-unsigned'],
    ['another profile', { ...GOOD, profiles: ['R2020', 'QC190'] }, 'rule-file-of-another-profile'],
    ['an unknown rule', { ...GOOD, values: { 'age.of-reason': 1 } }, 'rule-file-wrong-values'],
    [
      'a value of another kind',
      { ...GOOD, values: { ...GOOD.values, 'structure.young-under': 'trẻ' } },
      'rule-file-wrong-values',
    ],
    ['a changed principle', { ...GOOD, values: { 'result.threshold': [2, 3] } }, 'rule-file-wrong-values'],
    [
      'a key of every object',
      '{"kind":"quy-dinh-dai-hoi","version":1,"issuedBy":"a","document":"b","profiles":["R2025-04","QC190"],"values":{"__proto__":1}}',
      'rule-file-wrong-values',
    ],
    ['more than 1 MB', ' '.repeat(1024 * 1024 + 1), 'rule-file-too-large'],
  ])('with %s is refused whole, in one sentence', async (_what, value, code) => {
    const { congress, labels } = open();
    for (const act of [congress.readRuleFile, congress.takeRuleFile])
      await expect(act({ file: jsonFile(value) })).rejects.toMatchObject({
        data: { code, message: expect.stringMatching(/[.]$/) },
      });
    expect(labels()).toEqual([]);
  });

  it('is not handed out without who signs it', async () => {
    await expect(open().congress.writeRuleFile({ issuedBy: '', document: 'x' })).rejects.toMatchObject({
      data: { code: 'rule-file-unsigned' },
    });
  });
});

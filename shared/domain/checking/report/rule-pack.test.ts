import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RULE_FACTS } from '../format/rule-facts.ts';
import {
  applyPack,
  describePack,
  differencesOf,
  isOff,
  RULE_SETTINGS,
  type RulePack,
  readRulePack,
  writeRulePack,
} from './rule-pack.ts';

const PACK: RulePack = {
  issuedBy: 'Văn phòng Tỉnh uỷ Lạng Sơn',
  document: 'Công văn 12-CV/VPTU',
  issuedOn: '2026-03-05',
  settings: { 'PG-03': 'off', 'PG-04': 'warning', 'PG-05': 'error' },
};
const finding = (rule: string) => ({ rule, severity: 'error' as const });

it('switches rules off and gives others their weight', () => {
  expect(applyPack(['PG-03', 'PG-04', 'SO-02'].map(finding), PACK)).toEqual([
    { rule: 'PG-04', severity: 'warning' },
    { rule: 'SO-02', severity: 'error' },
  ]);
  expect(applyPack([finding('PG-03')], null)).toEqual([finding('PG-03')]);
  expect([isOff('PG-03', PACK), isOff('PG-04', PACK), isOff('PG-03', null)]).toEqual([true, false, false]);
});

it('counts only what differs from the program itself', () => {
  expect(differencesOf(PACK).map(({ rule, next }) => [rule, next])).toEqual([
    ['PG-03', 'off'],
    ['PG-04', 'warning'],
  ]);
  expect(describePack(PACK)).toBe('tắt 1 quy tắc, đổi mức 1 quy tắc');
});

it('reads back every pack it writes', () => {
  const settings = fc.dictionary(fc.constantFrom(...RULE_FACTS.keys()), fc.constantFrom(...RULE_SETTINGS));
  fc.assert(
    fc.property(settings, (chosen) => {
      const read = readRulePack(writeRulePack({ ...PACK, settings: chosen }));
      expect(read.ok && differencesOf(read.value)).toEqual(differencesOf({ settings: chosen }));
    }),
    { numRuns: 50 },
  );
});

const written = (change: object) => JSON.stringify({ ...JSON.parse(writeRulePack(PACK)), ...change });
it.each([
  ['no JSON', '{', 'not-a-rule-pack'],
  ['another kind of file', written({ kind: 'quy-dinh-dai-hoi' }), 'not-a-rule-pack'],
  ['rules that are no record', written({ rules: [] }), 'not-a-rule-pack'],
  ['a later version', written({ version: 2 }), 'newer-rule-pack'],
  ['nobody who issued it', written({ issuedBy: '  ' }), 'unsigned-rule-pack'],
  ['no paper it rests on', written({ document: 7 }), 'unsigned-rule-pack'],
  ['no day', written({ issuedOn: '5/3/2026' }), 'undated-rule-pack'],
  ['a day that is not in the calendar', written({ issuedOn: '2026-02-30' }), 'undated-rule-pack'],
  ['a rule nobody knows', written({ rules: { 'XX-99': 'off' } }), 'wrong-rules-in-pack'],
  ['a weight nobody knows', written({ rules: { 'PG-03': 'fatal' } }), 'wrong-rules-in-pack'],
])('refuses a file with %s', (_case, text, code) => {
  const read = readRulePack(text);
  expect(read.ok ? null : read.error.code).toBe(code);
});

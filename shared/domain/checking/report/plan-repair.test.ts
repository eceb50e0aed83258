import { expect, it } from 'vitest';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Finding } from '../format/check-format.ts';
import { planRepair } from './plan-repair.ts';

const TEXTS = ['ĐẢNG BỘ TỈNH', 'Số: 5/BC-ĐU', 'Nơi  nhận'];
const finding = (edits: readonly WordEdit[]): Finding => ({
  ...{ rule: 'SO-02', severity: 'error', message: '', clause: '', basis: 'text', component: 'số', fix: 'yes' },
  ...{ found: 'lề trái 25 mm', expected: 'lề trái 30 mm' },
  where: { paragraph: 2, text: 'Số: 5/BC-ĐU' },
  edits,
});
const reading = (...edits: readonly WordEdit[]) => {
  const [change] = planRepair(TEXTS, [finding(edits)]).changes;
  return [change?.before, change?.after];
};
const text = (paragraph: number, from: number, to: number, words: string): WordEdit => ({
  ...{ kind: 'text', paragraph, from, to, text: words },
});

it('shows words as they read before and after', () => {
  expect(reading(text(1, 0, 11, 'Số 05-BC/ĐU'))).toEqual(['Số: 5/BC-ĐU', 'Số 05-BC/ĐU']);
  expect(reading(text(1, 2, 3, ''), text(1, 4, 5, '05'))).toEqual(['Số: 5/BC-ĐU', 'Số 05/BC-ĐU']);
});

it('says that a line goes or comes', () => {
  expect(reading({ kind: 'remove', paragraph: 0 })).toEqual(['ĐẢNG BỘ TỈNH', '(bỏ dòng này)']);
  const star: WordEdit = { kind: 'insert', after: 0, text: '*', run: {}, layout: {} };
  expect(reading(star)).toEqual(['(chưa có dòng này)', '*']);
});

it('tells a change of look, or of spaces nobody sees, by what is found and wanted', () => {
  const told = ['lề trái 25 mm', 'lề trái 30 mm'];
  expect(reading({ kind: 'section', section: 0, change: { left: 30 } })).toEqual(told);
  expect(reading(text(2, 3, 5, ' '))).toEqual(told);
});

it('lists apart what a person has to mend', () => {
  expect(planRepair(TEXTS, [finding([])])).toMatchObject({ changes: [], left: [{ rule: 'SO-02' }] });
});

it('shows only the words around a change in a long paragraph', () => {
  const long = `${'a '.repeat(200)}SAI${' b'.repeat(200)}`;
  const [change] = planRepair([long], [finding([text(0, 400, 403, 'ĐÚNG')])]).changes;
  expect(change?.before).toMatch(/^….*SAI.*…$/);
  expect(change?.after).toMatch(/^….*ĐÚNG.*…$/);
  expect(change?.after.length).toBeLessThan(80);
});

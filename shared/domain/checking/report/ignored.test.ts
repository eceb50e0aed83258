import { expect, it } from 'vitest';
import { type IgnoredFinding, keyOfFile, markOf, signatureOf, splitIgnored } from './ignored.ts';

const finding = (rule: string, text: string, found: string, paragraph = 3) => ({
  rule,
  found,
  where: { paragraph, text },
});
const margin = finding('PG-05', '', 'lề trái 25 mm', 0);
const number = finding('SO-02', 'Số: 5/BC-ĐU', '“Số: 5/BC-ĐU”');

const ignore = (of: typeof margin, paperKey: string, reason = 'in trên giấy có sẵn lề'): IgnoredFinding => ({
  ...markOf(of),
  ...{ id: `${of.rule} ${paperKey}`, paperKey, paperName: '', reason, actor: 'Lan', ignoredAt: '' },
});

it('leaves out what is ignored in this very paper and nothing of another', () => {
  const ignored = [ignore(number, 'file:bao-cao')];
  expect(splitIgnored([margin, number], ignored, 'file:bao-cao')).toEqual({
    open: [margin],
    ignored: [{ finding: number, by: ignored[0] }],
  });
  expect(splitIgnored([margin, number], ignored, 'file:khac').open).toEqual([margin, number]);
});

it('takes what is ignored for the whole unit in every paper, and tells the nearer reason first', () => {
  const [all, here] = [ignore(margin, '', 'chung'), ignore(margin, 'file:a', 'riêng')];
  for (const list of [
    [all, here],
    [here, all],
  ])
    expect(splitIgnored([margin], list, 'file:a').ignored[0]?.by.reason).toBe('riêng');
  expect(splitIgnored([margin], [all, here], 'file:b').ignored[0]?.by.reason).toBe('chung');
});

it('knows a finding again after it moved, and not once its words or its figure changed', () => {
  expect(signatureOf(finding('SO-02', 'Số:  5/BC-ĐU ', number.found, 9))).toBe(signatureOf(number));
  const changed = finding('PG-05', '', 'lề trái 20 mm', 0);
  expect(splitIgnored([changed], [ignore(margin, '')], 'file:a').open).toEqual([changed]);
});

it('knows again what was ignored while excerpts were cut within a word, and nothing beside it', () => {
  const spaces = (text: string) => finding('CP-11', text, 'thừa dấu cách');
  const ignored = [ignore(spaces('ày 03/4/2018 về  chất lượng sin'), '')];
  const whole = spaces('ngày 03/4/2018 về chất lượng sinh');
  expect(splitIgnored([whole], ignored, 'file:a').ignored).toHaveLength(1);
  const beside = spaces('hôm ngày 03/4/2018 về chất lượng sinh');
  expect(splitIgnored([beside, finding('CP-11', whole.where.text, 'khác')], ignored, 'file:a').open).toHaveLength(2);
});

it.each([
  ['Báo cáo.docx', 'file:báo cáo'],
  ['Báo cáo-da-sua.docx', 'file:báo cáo'],
  ['báo cáo-da-sua-theo-doi (2).DOCX', 'file:báo cáo'],
  ['Báo cáo (3).docx', 'file:báo cáo'],
])('takes %s for the paper %s', (name, key) => {
  expect(keyOfFile(name)).toBe(key);
});

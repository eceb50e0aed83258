import { describe, expect, it } from 'vitest';
import { type PackList, readPackList, writePackList } from './template-pack.ts';

const LIST: PackList = {
  ...{ issuedBy: 'Tỉnh uỷ Lạng Sơn', term: '2026 - 2031', issuedOn: '2026-03-05' },
  templates: [
    { paperId: 'political-report', name: 'Báo cáo', file: 'mau/political-report.docx', sha256: 'a'.repeat(64) },
    { paperId: 'congress-plan', name: 'Kế hoạch', file: 'mau/congress-plan.docx', sha256: 'b'.repeat(64) },
  ],
};
const changed = (change: (list: { [key: string]: unknown; templates: Record<string, unknown>[] }) => void) => {
  const list = JSON.parse(writePackList(LIST));
  change(list);
  const read = readPackList(JSON.stringify(list));
  return read.ok ? 'taken' : read.error.code;
};

describe('the list of a template pack', () => {
  it('reads what it wrote', () => {
    expect(readPackList(writePackList(LIST))).toEqual({ ok: true, value: LIST });
  });

  it.each<[string, Parameters<typeof changed>[0]]>([
    ['a path out of its folder', (list) => Object.assign(list.templates[0]!, { file: 'mau/../x.docx' })],
    ['a hash that is none', (list) => Object.assign(list.templates[0]!, { sha256: 'abc' })],
    ['two templates of one paper', (list) => Object.assign(list.templates[1]!, { paperId: 'political-report' })],
    ['two papers in one file', (list) => Object.assign(list.templates[1]!, { file: 'mau/political-report.docx' })],
    ['nobody who issued it', (list) => Object.assign(list, { issuedBy: '' })],
    ['a day that is none', (list) => Object.assign(list, { issuedOn: '05/3/2026' })],
    ['no template', (list) => Object.assign(list, { templates: [] })],
    ['another kind of file', (list) => Object.assign(list, { kind: 'bo-quy-tac-the-thuc' })],
  ])('is refused for %s', (_, change) => {
    expect(changed(change)).toBe('not-a-template-pack');
  });

  it('of a newer program is refused as newer, and text that is no list by name', () => {
    expect(changed((list) => Object.assign(list, { version: 2 }))).toBe('newer-template-pack');
    expect(readPackList('{')).toMatchObject({ ok: false, error: { code: 'not-a-template-pack' } });
  });
});

import { expect, it } from 'vitest';
import { fileSet, type SetPaper } from './whole-set.ts';

const paper = (name: string, more: Partial<SetPaper> = {}): SetPaper => ({
  ...{ paperId: name, name, stage: 'before', symbol: '', issuedOn: null },
  ...more,
});

it('numbers the papers through the folders in the order of the congress and says which are drafts', () => {
  const set = fileSet([
    paper('Báo cáo nhanh', { stage: 'after', symbol: '05-BC/ĐU', issuedOn: '2026-06-20' }),
    paper('Kế hoạch tổ chức Đại hội', { symbol: '01-KH/ĐU', issuedOn: '2026-01-20' }),
    paper('Nghị quyết Đại hội', { stage: 'during' }),
  ]);
  expect(set.map(({ path }) => path)).toEqual([
    '1-truoc-dai-hoi/01_ke-hoach-to-chuc-dai-hoi-01-kh-du.docx',
    '2-trong-dai-hoi/02_nghi-quyet-dai-hoi_du-thao.docx',
    '3-sau-dai-hoi/03_bao-cao-nhanh-05-bc-du.docx',
  ]);
});

it('keeps a very long name short and two papers of one name apart', () => {
  const long = paper('Báo cáo '.repeat(40));
  const [first, second] = fileSet([long, long]);
  expect(first?.path.length).toBeLessThan(130);
  expect(first?.path).not.toBe(second?.path);
});

import { expect, it } from 'vitest';
import type { IssuedPaper } from '#shared/domain/documents/paper.ts';
import { citationsForGrounds, citationsForText } from './citations.ts';

const PLAN: IssuedPaper = {
  ...{ id: 'i', paperId: 'congress-plan', name: 'Kế hoạch tổ chức Đại hội', number: 12, symbol: '12-KH/ĐU' },
  ...{ sequence: 'committee:KH', issuedOn: '2026-01-05', issuedAt: '', profile: 'HD05_2026', sha256: '', bytes: 1 },
  ...{ revokedAt: null, revokedReason: '' },
};
const KNOWN = {
  ...{ issuer: 'Đảng uỷ xã Bình An', congressName: 'Đại hội', issued: [PLAN], paperId: 'political-report' },
  values: { can_cu: [{ noi_dung: 'Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị' }] },
};
const FULL = 'Kế hoạch số 12-KH/ĐU, ngày 05/01/2026 của Đảng uỷ xã Bình An về tổ chức Đại hội';

it('offers the grounds of the paper and what was issued, in full and in short', () => {
  expect(citationsForText(KNOWN).map(({ text }) => text)).toEqual([
    'Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị',
    'Chỉ thị số 45-CT/TW',
    FULL,
    'Kế hoạch số 12-KH/ĐU',
  ]);
});

it('offers as a ground what is not among them, what is valid, and never the paper itself', () => {
  const texts = (more: Partial<typeof KNOWN>) => citationsForGrounds({ ...KNOWN, ...more }).map(({ text }) => text);
  expect(texts({})).toEqual([`Căn cứ ${FULL}`]);
  expect(texts({ values: { can_cu: [{ noi_dung: `Căn cứ ${FULL}` }] } })).toEqual([]);
  expect(texts({ paperId: 'congress-plan' })).toEqual([]);
  expect(texts({ issued: [{ ...PLAN, revokedAt: '2026-02-01' }] })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { type DossierItem, dossierGaps, dossierIndex, dossierOf, emptyItem, matchesDossier } from './dossier.ts';
import { mediaTypeOf } from './dossier-file.ts';

const ASKED = {
  personId: 'p1',
  unitKind: 'commune',
  origins: ['scheme'],
  today: '2026-05-23',
  opensOn: '2026-06-20',
} as const;
const item = (paper: string, more: Partial<DossierItem> = {}): DossierItem => ({
  ...emptyItem('p1', { id: paper }),
  state: 'present',
  ...more,
});
const stateOf = (one: DossierItem) => dossierOf({ ...ASKED, items: [one] }).find(({ paper }) => paper.id === one.paper);

describe('the checklist of a dossier', () => {
  it('asks of everyone in a commune for ten papers, and of who came another way for the paper of that way', () => {
    const must = (origins: readonly ('scheme' | 'nominated' | 'self-nominated')[]) =>
      dossierOf({ ...ASKED, origins, items: [] }).filter(({ state }) => state === 'missing').length;
    expect([must(['scheme']), must(['nominated']), must(['scheme', 'self-nominated'])]).toEqual([9, 10, 10]);
  });

  it('misses nothing at a cell but the paper of a nomination', () => {
    const lines = dossierOf({ ...ASKED, unitKind: 'cell', origins: ['nominated'], items: [] });
    expect(dossierGaps(lines).map(({ paper }) => paper.id)).toEqual(['nomination']);
  });

  it.each([
    ['health', { issuedOn: '2026-01-10' }, 'complete', '2026-07-10'],
    ['health', { issuedOn: '2025-12-20' }, 'complete', '2026-06-20'], // good on the very opening day
    ['health', { issuedOn: '2025-12-19' }, 'expiring', '2026-06-19'],
    ['health', { issuedOn: '2025-11-22' }, 'expired', '2026-05-22'],
    ['health', { issuedOn: '2025-11-23' }, 'expiring', '2026-05-23'], // still good today
    ['health', { issuedOn: '2025-08-31' }, 'expired', '2026-02-28'],
    ['health', { issuedOn: '2025-08-31', expiresOn: '2026-12-31' }, 'complete', '2026-12-31'],
    ['cv', { issuedOn: '2020-01-01' }, 'complete', null],
    ['cv', {}, 'undated', null],
    ['cv', { state: 'not-needed', note: 'Cấp trên quản lý' }, 'not-needed', null],
    ['planning', { state: 'missing' }, 'not-there', null],
  ] as const)('%s with %j is %s, good until %s', (paper, more, state, expiresOn) => {
    expect(stateOf(item(paper, more))).toMatchObject({ state, expiresOn });
  });

  it('never takes the papers of another person', () => {
    const lines = dossierOf({ ...ASKED, items: [{ ...item('cv'), personId: 'p2' }] });
    expect(lines[0]).toMatchObject({ state: 'missing' });
  });

  it('is indexed by what is there, numbered anew', () => {
    const items = [item('cv', { number: '12', issuedOn: '2026-01-02' }), item('health', { issuedOn: '2026-03-01' })];
    expect(dossierIndex(dossierOf({ ...ASKED, items })).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Sơ yếu lý lịch mẫu 2C-TCTW/98, có xác nhận',
      '2 Giấy chứng nhận sức khoẻ',
    ]);
  });

  it('is searched without marks', () => {
    const [cv] = dossierOf({ ...ASKED, items: [] });
    expect([matchesDossier(cv!, 'ly lich'), matchesDossier(cv!, 'suc khoe')]).toEqual([true, false]);
  });
});

it.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['PK\x03\x04 a docx named .pdf', null],
  ['%PD', null],
  ['', null],
])('bytes %j are %s', (bytes, type) => {
  expect(mediaTypeOf(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))).toBe(type);
});

import { expect, it } from 'vitest';
import { listDeadlines } from './deadlines.ts';
import { profileInForce } from './rule-profiles/rules-in-force.ts';

it('counts every deadline from the opening or the closing, over holidays', () => {
  const days = listDeadlines(profileInForce('2025-06-18'), { opensOn: '2025-06-18', closesOn: '2025-06-19' });
  expect(Object.fromEntries(days)).toEqual({
    'deadline.notice': '2025-05-07',
    'deadline.dossier': '2025-05-28',
    'deadline.review': '2025-04-14',
    'deadline.report': '2025-06-30',
    'deadline.complaint': '2025-07-10',
    'deadline.approval': '2025-07-21',
  });
});

it('leaves out what cannot be counted yet and follows what the unit changed', () => {
  const rules = profileInForce('2025-06-18', [
    { profile: 'QC190', key: 'deadline.review', value: 5, reason: 'tỉnh hướng dẫn', document: '', issuedBy: '' },
  ]);
  const days = listDeadlines(rules, { opensOn: '2025-06-18', closesOn: null });
  expect([...days.keys()]).toEqual(['deadline.notice', 'deadline.dossier', 'deadline.review']);
  expect(days.get('deadline.review')).toBe('2025-06-11');
  expect(listDeadlines(rules, { opensOn: null, closesOn: null }).size).toBe(0);
});

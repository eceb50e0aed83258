import { expect, it } from 'vitest';
import { contentsOf, hasAppointmentSteps, isAppointed } from './formation.ts';
import { profileInForce } from './rules-in-force.ts';

const merged = (day: string, profile: 'R2020' | 'R2025-04') =>
  profileInForce(day, [
    { profile, key: 'numbers.formation', value: 'merged', reason: 'Mới thành lập', document: '', issuedBy: '' },
  ]);

it.each([
  ['2026-06-20', profileInForce('2026-06-20'), false, 4],
  ['2026-06-20', merged('2026-06-20', 'R2025-04'), true, 2],
  // The directive of 2019 knows no appointed committee
  ['2020-06-20', merged('2020-06-20', 'R2020'), false, 4],
] as const)('on %s: appointed %#', (_day, rules, appointed, contents) => {
  expect([isAppointed(rules), contentsOf(rules)]).toEqual([appointed, contents]);
  expect(hasAppointmentSteps(rules, 'commune')).toBe(appointed);
  expect(hasAppointmentSteps(rules, 'grassroots')).toBe(false);
});

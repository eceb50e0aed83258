import { describe, expect, it } from 'vitest';
import { NO_FACTS, type PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import { fromFacts, type TypedFacts, toFacts } from './typed-facts.ts';

const FULL: PersonnelFacts = {
  ...{ personId: 'p1', ...NO_FACTS, politicalStandard: 'met', barred: 'none', planned: false, science: true },
  disciplines: [{ kind: 'warning', decidedOn: '2025-01-02', endsOn: null }],
  relatives: [],
  ratings: [{ year: 2025, rating: 'good' }],
  retiresIn: { month: '2030-05', reason: 'Quân đội' },
};
const typed = (more: Partial<TypedFacts>): TypedFacts => ({ ...fromFacts({ personId: 'p1', ...NO_FACTS }), ...more });

describe('the form of the personnel facts', () => {
  it.each([FULL, { personId: 'p1', ...NO_FACTS }])('gives back what it was given', (facts) => {
    expect(toFacts('p1', fromFacts(facts))).toEqual({ ok: true, value: facts });
  });

  it('tells "none" from "not asked yet"', () => {
    expect(toFacts('p1', typed({ hasDiscipline: 'no', hasRelatives: 'no' }))).toMatchObject({
      value: { disciplines: [], relatives: [], planned: null },
    });
  });

  it.each([
    [{ hasDiscipline: 'yes' }, 'disciplines'],
    [{ hasDiscipline: 'yes', disciplines: [{ kind: 'warning' }] }, 'disciplines'],
    [{ hasRelatives: 'yes', relatives: [{ post: 'Chủ tịch' }] }, 'relatives'],
    [{ ratings: [{ year: 2025 }] }, 'ratings'],
    [{ retiresMonth: '13/2030' }, 'retiresMonth'],
    [{ retiresMonth: '5/2030' }, 'retiresReason'],
  ] as const)('refuses %j at %s', (more, field) => {
    expect(toFacts('p1', typed(more))).toMatchObject({ ok: false, error: { field } });
  });

  it('takes a month as people write it, and drops blank rows', () => {
    const facts = toFacts(
      'p1',
      typed({ retiresMonth: ' 5/2030', retiresReason: 'Quân đội', ratings: [{}], disciplines: [{}] }),
    );
    expect(facts).toMatchObject({ value: { retiresIn: { month: '2030-05' }, ratings: [], disciplines: null } });
  });
});

import { describe, expect, it } from 'vitest';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { judgeList, type ListQuestion, type ListRule } from './judge-list.ts';

const list = (more: Partial<ListQuestion> = {}): ListQuestion => ({
  ...{
    rules: profileInForce('2026-06-20'),
    unitKind: 'commune',
    hasStandingCommittee: true,
    seats: 15,
    candidates: 17,
  },
  ...{ secretaries: 1, deputies: 2, standing: 5, inspection: 3, verdicts: ['met'] },
  ...{ deputySeats: null, standingSeats: null, inspectionSeats: null, ...more },
});
const verdictOn = (rule: ListRule, question: ListQuestion) => judgeList(question).find((one) => one.rule === rule);

describe('the whole list', () => {
  it('of 17 for 15 seats meets every rule', () => {
    expect(judgeList(list()).filter(({ verdict }) => verdict !== 'met')).toEqual([]);
  });

  it.each([
    ['surplus', { candidates: 15 }, 'Thêm ít nhất 1 người vào danh sách.'],
    ['surplus', { candidates: 13 }, 'Thêm ít nhất 3 người vào danh sách.'],
    ['surplus-cap', { candidates: 20 }, 'Bớt 1 người khỏi danh sách.'],
    ['standing-size', { standing: 6 }, 'Bớt 1 người dự kiến ban thường vụ.'],
    ['standing-size', { seats: 8, candidates: 9 }, 'Không dự kiến ban thường vụ; cấp uỷ bầu bí thư, phó bí thư.'],
    ['standing-size', { standing: 7, standingSeats: 6 }, 'Giảm số lượng cần bầu ban thường vụ xuống 5.'],
    ['deputies', { deputies: 3, deputySeats: 3 }, 'Giảm số lượng cần bầu phó bí thư xuống 2.'],
    ['secretary', { secretaries: 2 }, 'Chọn một người dự kiến giữ chức bí thư.'],
    ['deputies', { deputies: 3 }, 'Bớt 1 người dự kiến phó bí thư.'],
    [
      'inspection-size',
      { inspection: 8 },
      'Sửa số dự kiến uỷ ban kiểm tra, hoặc sửa mức ở Quy định theo văn bản của cấp trên.',
    ],
    [
      'committee-size',
      { seats: 34 },
      'Giảm số lượng cần bầu xuống 33, hoặc sửa mức ở Quy định theo văn bản của cấp trên.',
    ],
    [
      'everyone-eligible',
      { verdicts: ['met', 'not-met'] },
      'Xem từng người: thay người không đạt, ghi thêm dữ liệu còn thiếu.',
    ],
  ] as const)('does not meet %s with %j and says what to do', (rule, more, change) => {
    expect(verdictOn(rule, list(more))).toMatchObject({ verdict: 'not-met', change });
  });

  it('only remarks on a surplus outside the prepared band', () => {
    expect(verdictOn('prepared-surplus', list({ candidates: 19 }))).toMatchObject({
      verdict: 'met',
      remark: expect.stringContaining('10 - 15 %'),
    });
    expect(verdictOn('prepared-surplus', list({ seats: 12, candidates: 13 }))?.remark).toBe('');
  });

  it('of an appointed committee has as many as its seats, and no surplus is asked for', () => {
    const formation = {
      key: 'numbers.formation',
      value: 'merged',
      reason: 'Mới thành lập',
      document: 'QĐ 5',
      issuedBy: '',
    } as const;
    const rules = profileInForce('2026-06-20', [{ ...formation, profile: 'R2025-04' }]);
    expect(verdictOn('surplus', list({ rules, candidates: 15 }))).toMatchObject({ verdict: 'met', clause: 'QĐ 5' });
    expect(verdictOn('surplus', list({ rules, candidates: 17 }))).toMatchObject({ change: 'Bớt 2 người.' });
    expect(verdictOn('surplus-cap', list({ rules }))).toBeUndefined();
  });

  it('lets a list hold a surplus once the seats of the body are known', () => {
    const found = { verdict: 'met', found: 'cần bầu 5 người, danh sách 6 người' };
    expect(verdictOn('standing-size', list({ standing: 6, standingSeats: 5 }))).toMatchObject(found);
    expect(verdictOn('inspection-size', list({ inspection: 8, inspectionSeats: 7 }))?.verdict).toBe('met');
  });

  it('cannot tell before the seats are known', () => {
    expect(verdictOn('surplus', list({ seats: null }))?.verdict).toBe('not-enough-facts');
  });

  it('knows neither a standing committee nor an inspection commission at a cell', () => {
    const rules = judgeList(list({ unitKind: 'cell', seats: 5, candidates: 6, deputies: 1 })).map(({ rule }) => rule);
    expect(rules).not.toContain('standing-size');
    expect(rules).not.toContain('inspection-size');
    expect(verdictOn('committee-size', list({ unitKind: 'cell', seats: 8 }))?.verdict).toBe('not-met');
  });
});

import { describe, expect, it } from 'vitest';
import { appliesAt, describeSource, noteOf, RULE_SOURCES } from './rule-sources.ts';

describe('the sources of rules', () => {
  it.each(RULE_SOURCES)('$id has a sentence, a source and a real day, and says how sure we are', (rule) => {
    expect(rule.sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.sentence).toBe(rule.sentence.normalize('NFC'));
    expect(rule.source.trim()).not.toBe('');
    expect(new Date(`${rule.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(rule.date);
    expect(['text', 'digest', 'derived', 'practice']).toContain(rule.confidence);
  });

  it('names every rule once', () => {
    const ids = RULE_SOURCES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the document with its clause and day; of a practice that it is one', () => {
    expect(describeSource('step-threshold')).toBe('phụ lục Chỉ thị 35-CT/TW ngày 30/5/2019');
    expect(describeSource('surplus-band')).toBe('Điều 14 Quy chế bầu cử kèm Quyết định 190-QĐ/TW ngày 10/10/2024');
    expect(describeSource('due-dates')).toBe('thông lệ của cấp uỷ cơ sở');
    expect(noteOf('step-threshold')).toEqual({
      id: 'step-threshold',
      sentence: 'Đạt ở một bước khi được quá nửa số được triệu tập; tỉ lệ % tính trên số đó.',
      source: 'phụ lục Chỉ thị 35-CT/TW ngày 30/5/2019',
    });
  });

  it.each([
    ['cell-signature', 'cell', true],
    ['cell-signature', 'delegates', false],
    ['members-letterhead', 'members', true],
    ['members-letterhead', 'cell', false],
    ['young-age', 'cell', true],
  ] as const)('%s at a congress of kind %s: %s', (id, kind, applies) => {
    expect(appliesAt(id, kind)).toBe(applies);
  });
});

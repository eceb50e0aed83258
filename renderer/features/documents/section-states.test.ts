import { describe, expect, it } from 'vitest';
import type { DraftValues, PaperDefinition, PaperField } from '#shared/domain/documents/paper.ts';
import type { RichText } from '#shared/domain/documents/rich-text.ts';
import { currentMissing, fieldsOf, sectionState } from './section-states.ts';

const rich = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const field = (name: string, more: Partial<PaperField> = {}): PaperField => ({
  name,
  label: `Nhãn ${name}`,
  section: 'I.1',
  type: 'text',
  required: true,
  source: 'typed',
  ...more,
});
const paper = (...fields: PaperField[]) =>
  ({
    id: 'p',
    sections: [
      { id: 'I.1', label: 'I.1' },
      { id: 'I.2', label: 'I.2' },
    ],
    fields,
  }) as unknown as PaperDefinition;
const nothing = { values: {}, used: [], missing: [] };

describe('state of a section', () => {
  it('is empty while nothing is there, also when something required is missing', () => {
    const missing = [{ field: 'a', label: '', section: 'I.1' }];
    expect(sectionState([field('a')], { ...nothing, missing })).toEqual({ kind: 'empty' });
  });

  it('counts what is missing once something is there', () => {
    const missing = [{ field: 'b', label: '', section: 'I.1' }];
    const desk = { values: { a: rich('Bối cảnh') }, used: [], missing };
    expect(sectionState([field('a', { type: 'rich' }), field('b')], desk)).toEqual({ kind: 'missing', count: 1 });
  });

  it('says how many lines a table has, blank lines not counted', () => {
    const desk = { ...nothing, values: { a: [{ x: 'Hạn chế' }, { x: ' ' }] } };
    expect(sectionState([field('a', { type: 'table' })], desk)).toEqual({ kind: 'rows', count: 1 });
  });

  it('is done when record values are there and nothing is missing', () => {
    const used = [{ tag: 'a', label: '', value: 'Đoàn kết', record: 'congress.theme' }];
    expect(sectionState([field('a', { source: 'record' })], { ...nothing, used })).toEqual({ kind: 'done' });
  });
});

describe('missing values on the screen', () => {
  const listed = [
    { field: 'typed', label: '', section: 'I.1' },
    { field: 'record', label: '', section: 'I.2' },
  ];
  const definition = paper(field('typed'), field('record', { source: 'record', section: 'I.2' }));

  it('drops a typed field the moment it is written and keeps record fields until the store says otherwise', () => {
    const missing = currentMissing(definition, 'cell', { values: { typed: 'x' }, missing: listed });
    expect(missing.map((one) => one.field)).toEqual(['record']);
  });

  it('names every single thing a record field lacks', () => {
    const steps = ['Bước 4: chưa họp', 'Bước 5: chưa họp', 'Bước 5: chưa họp'];
    const missing = steps.map((label) => ({ field: 'record', label, section: 'I.2' }));
    const told = currentMissing(definition, 'cell', { values: { typed: 'x' }, missing });
    expect(told.map(({ label }) => label)).toEqual(['Bước 4: chưa họp', 'Bước 5: chưa họp']);
  });

  it('names a figure whose record is gone until it is taken out of the text', () => {
    const attrs = { key: 'indicator:i1:actual', label: 'Thu nhập', text: '' };
    const withFigure: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs }] }],
    };
    const missing = [{ field: 'text', label: 'Thu nhập không còn', section: 'I.1', figure: attrs.key }];
    const told = (text: RichText) =>
      currentMissing(paper(field('text', { type: 'rich', required: false })), 'cell', { values: { text }, missing });
    expect([told(withFigure), told(rich('Hết.'))]).toEqual([missing, []]);
  });

  it('adds a required typed field the moment it is emptied', () => {
    expect(currentMissing(definition, 'cell', { values: { typed: ' ' }, missing: [] }).map((one) => one.field)).toEqual(
      ['typed'],
    );
  });

  it('does not ask for a field that a choice made needless', () => {
    const tables = paper(field('tables', { unless: { field: 'chosen', value: 'khong' } }));
    const asked = (values: DraftValues) => currentMissing(tables, 'cell', { values, missing: [] }).length;
    expect([asked({}), asked({ chosen: 'co' }), asked({ chosen: 'khong' })]).toEqual([1, 1, 0]);
  });

  it('does not ask for a field of another kind of congress', () => {
    const definitionForDelegates = paper(field('typed', { kinds: ['delegates'] }));
    expect(fieldsOf(definitionForDelegates, 'I.1', 'cell', {})).toEqual([]);
    expect(currentMissing(definitionForDelegates, 'cell', { values: {}, missing: [] })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SETUP } from '../practice/sample-congress.ts';
import { CATALOGUE } from './catalogue.ts';
import { nameOpinions } from './name-opinions.ts';
import { answerText, countOpinions, lacksExplanation, OPINION_ANSWERS, type Opinion, placeText } from './opinions.ts';

const OPINION: Opinion = {
  ...{ id: 'o1', paperId: 'political-report', section: '', place: '', saidBy: 'Chi bộ thôn Nà Lùng' },
  ...{ saidOn: '2026-04-15', content: 'Bổ sung số liệu.', answer: 'open', explanation: '' },
};

describe('opinions on drafts', () => {
  it('stand in the order of the catalogue, then of the paper, then of the days', () => {
    const report = CATALOGUE.find(({ id }) => id === 'political-report');
    const [first, second] = report?.sections.map(({ id }) => id) ?? [];
    const named = nameOpinions(
      [
        { ...OPINION, id: 'upper', paperId: 'upper-documents' },
        { ...OPINION, id: 'second', section: second ?? '' },
        { ...OPINION, id: 'first, later', section: first ?? '', saidOn: '2026-05-01' },
        { ...OPINION, id: 'first', section: first ?? '' },
        { ...OPINION, id: 'plan', paperId: 'congress-plan' },
        { ...OPINION, id: 'whole' },
      ],
      CATALOGUE,
      SAMPLE_SETUP,
    );
    expect(named.map(({ id }) => id)).toEqual(['whole', 'first', 'first, later', 'second', 'plan', 'upper']);
    expect(named[1]?.sectionName).toBe(report?.sections[0]?.label);
    expect(placeText({ ...named[1]!, place: ' trang 2 ' })).toBe(
      `Báo cáo chính trị; ${named[1]?.sectionName}; trang 2`,
    );
    expect(placeText(named[5]!)).toBe('Văn kiện đại hội cấp trên trực tiếp');
  });

  it('are counted once each, under one answer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OPINION_ANSWERS)), (answers) => {
        const { all, accepted, partly, declined, open } = countOpinions(answers.map((answer) => ({ answer })));
        expect(accepted + partly + declined + open).toBe(all);
        expect(all).toBe(answers.length);
      }),
    );
    expect(countOpinions([{ answer: 'partly' }, { answer: 'open' }, { answer: 'partly' }])).toEqual({
      ...{ all: 3, accepted: 0, partly: 2, declined: 0, open: 1 },
    });
  });

  it.each([
    ['open', 'còn xem', ''],
    ['accepted', '', 'Tiếp thu'],
    ['accepted', ' bổ sung 17 đồng chí ', 'Tiếp thu: bổ sung 17 đồng chí'],
    ['partly', 'chỉ bổ sung năm 2025', 'Tiếp thu một phần: chỉ bổ sung năm 2025'],
    ['declined', 'giữ 75%', 'Giải trình: giữ 75%'],
  ] as const)('answered %s with “%s” print “%s”', (answer, explanation, printed) => {
    expect(answerText({ answer, explanation })).toBe(printed);
  });

  it('need an explanation unless they are taken whole', () => {
    expect(OPINION_ANSWERS.filter((answer) => lacksExplanation({ answer, explanation: ' ' }))).toEqual([
      'partly',
      'declined',
    ]);
    expect(lacksExplanation({ answer: 'declined', explanation: 'giữ 75%' })).toBe(false);
  });
});

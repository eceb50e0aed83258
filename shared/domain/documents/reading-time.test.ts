import { describe, expect, it } from 'vitest';
import type { DraftValues } from './paper.ts';
import { agendaMinutesFor, readingMinutes, WORDS_A_MINUTE } from './reading-time.ts';

describe('reading aloud', () => {
  it.each([
    ['', 0],
    [' - … ', 0],
    ['một', 1],
    ['từ '.repeat(WORDS_A_MINUTE), 1],
    ['từ '.repeat(WORDS_A_MINUTE + 1), 2],
    ['từ '.repeat(10 * WORDS_A_MINUTE), 10],
  ])('takes whole minutes, rounded up', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});

describe('the minutes the programme gives to a paper', () => {
  const agenda: DraftValues = {
    phien_tru_bi: [{ noi_dung: 'Thông qua quy chế', phut: '10' }],
    phien_chinh_thuc: [
      { noi_dung: 'Trình bày Báo cáo chính trị', phut: '25' },
      { noi_dung: 'Báo cáo', tai_lieu: 'Báo cáo kiểm điểm', phut: '' },
      { noi_dung: 'Thảo luận Báo cáo Chính trị', phut: '5' },
    ],
  };
  it.each([
    ['Báo cáo chính trị', 30],
    ['Báo cáo chính trị (bản đọc)', 30],
    ['Báo cáo kiểm điểm', null],
    ['Diễn văn khai mạc', null],
  ])('%s: %s', (name, minutes) => {
    expect(agendaMinutesFor(agenda, name)).toBe(minutes);
  });
  it('are not known without a programme', () => {
    expect(agendaMinutesFor({}, 'Báo cáo chính trị')).toBeNull();
  });
});

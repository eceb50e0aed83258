import { describe, expect, it } from 'vitest';
import { hasSecrecyMark } from './secrecy-mark.ts';

describe('a state-secret mark', () => {
  it.each([
    '12-KL/ĐU (MẬT)',
    'TUYỆT MẬT',
    'Kết luận, dấu mật',
    'ket-luan-toi-mat.pdf',
    'KL_Tuyet_Mat.PDF',
    'Độ mật: Tối mật',
  ])('is seen in “%s”', (text) => expect(hasSecrecyMark(text)).toBe(true));

  it.each(['Nông Thị Mật', 'kham-mat.pdf', 'mất giấy khai sinh', '12-KL/ĐU', 'Họp mặt', 'co-mat.pdf', ''])(
    'is not seen in “%s”',
    (text) => expect(hasSecrecyMark(text)).toBe(false),
  );
});

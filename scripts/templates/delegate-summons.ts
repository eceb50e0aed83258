import { line, paragraphs, repeat } from './blocks.ts';
import { addressee, letterhead, title } from './letterhead.ts';
import { mainSection } from './page.ts';
import { signature } from './signatures.ts';

export const delegateSummons = () => [
  mainSection([
    letterhead(),
    ...title(),
    ...addressee(),
    line('NoiDung', '{mo_dau}'),
    ...repeat('cac_muc', line('Muc2', '{tieu_de}'), ...paragraphs('cac_doan')),
    line('NoiDung', '{loi_ket}'),
    ...signature(),
  ]),
];

import { paragraphs } from './blocks.ts';
import { letterhead, title } from './letterhead.ts';
import { mainSection } from './page.ts';
import { signature } from './signatures.ts';

export const invitation = () => [mainSection([letterhead(), ...title(), ...paragraphs('cac_doan'), ...signature()])];

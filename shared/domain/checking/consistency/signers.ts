import { inCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, SignedLine } from '../content/paper-text.ts';

/** Who signed a paper as what; bodies of the congress sign in their own name. */
export type Signer = {
  readonly as: 'secretary' | 'deputy' | 'office-head' | 'congress-body';
  /** As written; for a body of the congress its name */
  readonly name: string;
  readonly where: TextPlace;
  /** Those whose signatures under a resolution of the congress this one confirms; empty: confirms none */
  readonly confirmed: readonly string[];
};

const POSTS: Readonly<Record<string, Signer['as']>> = {
  'BÍ THƯ': 'secretary',
  'PHÓ BÍ THƯ': 'deputy',
  'CHÁNH VĂN PHÒNG': 'office-head',
};
const CONGRESS_BODY = /^T\s*[/.]?\s*M\.?\s+(ĐOÀN CHỦ TỊCH|ĐOÀN THƯ KÝ)/u;

/** Signers whose post only one person holds, or that exist only while the congress sits. */
export function signersOf({ signatures, kind }: PaperText): readonly Signer[] {
  const own = signatures.flatMap(({ confirms, name }) => (confirms || name === '' ? [] : [name]));
  const isResolution = kind === 'congress-resolution';
  return signatures.flatMap((one) => toSigners(one, one.confirms && isResolution ? own : []));
}

function toSigners({ authority, post, name, paragraph }: SignedLine, confirmed: readonly string[]): readonly Signer[] {
  const where = { paragraph, text: [authority, post, name].filter((one) => one !== '').join(' ') };
  const [, body] = CONGRESS_BODY.exec(inCapitals(authority)) ?? [];
  if (body !== undefined) return [{ as: 'congress-body', name: body, where, confirmed }];
  const as = POSTS[inCapitals(post)];
  return as === undefined || name === '' ? [] : [{ as, name, where, confirmed }];
}

/** 'XÃ BÌNH AN' of the committee, the congress or the cell that issues a paper; '' where the letterhead names none. */
export function unitOf({ issuerLines }: PaperText): string {
  const units = issuerLines.flatMap(({ text }) => {
    const unit = unitIn(text);
    return unit === '' ? [] : [unit];
  });
  return units.at(-1) ?? '';
}

/** 'XÃ BÌNH AN' of "Đảng bộ xã Bình An"; '' where no unit is named. */
export function unitIn(words: string): string {
  const [, unit = ''] = /(?:ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|CHI UỶ) (\S.*)/.exec(inCapitals(words)) ?? [];
  return unit.replace(/,? (?:LẦN THỨ|NHIỆM KỲ) .*$/, '');
}

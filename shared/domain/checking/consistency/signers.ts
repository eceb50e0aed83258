import { inCapitals } from '../components/words.ts';
import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, SignedLine } from '../content/paper-text.ts';
import { BODIES, bodyNamed, type CongressBody } from './congress-bodies.ts';

/** Who signed a paper as what; bodies of the congress sign in their own name. */
export type Signer = {
  readonly as: 'secretary' | 'deputy' | 'office-head' | 'congress-body';
  /** As written; '' where a body signs and nobody's name stands there yet */
  readonly name: string;
  /** In whose name; null for a committee */
  readonly body: CongressBody | null;
  /** 'TRƯỞNG BAN'; '' for none */
  readonly post: string;
  /** It vouches for the signatures of the congress above it */
  readonly confirms: boolean;
  /** Those whose signatures under a resolution of the congress this one confirms; empty: confirms none */
  readonly confirmed: readonly string[];
  readonly where: TextPlace;
};

const POSTS: Readonly<Record<string, Signer['as']>> = {
  'BÍ THƯ': 'secretary',
  'PHÓ BÍ THƯ': 'deputy',
  'CHÁNH VĂN PHÒNG': 'office-head',
};
const IN_NAME_OF = /^T\s*[/.]?\s*M\.?\s+/u;
const OWN_POST = /^(?:CHỦ TỊCH|THƯ KÝ) ĐẠI HỘI$/u;

/** Signers whose post only one person holds, or that exist only while the congress sits. */
export function signersOf(text: PaperText): readonly Signer[] {
  const { signatures, kind } = text;
  const own = signatures.flatMap(({ confirms, name }) => (confirms || name === '' ? [] : [name]));
  const isResolution = kind === 'congress-resolution';
  return signatures.flatMap((one) => toSigners(one, one.confirms && isResolution ? own : [], isOfCongress(text)));
}

function toSigners(line: SignedLine, confirmed: readonly string[], isCongress: boolean): readonly Signer[] {
  const { authority, post, name, paragraph, confirms } = line;
  const where = { paragraph, text: [authority, post, name].filter((one) => one !== '').join(' ') };
  const body = bodySigning(line, isCongress);
  const told = { name, where, confirmed, confirms, post: inCapitals(post) };
  if (body !== null) return [{ ...told, as: 'congress-body', body }];
  const as = POSTS[inCapitals(post)];
  return as === undefined || name === '' ? [] : [{ ...told, as, body: null }];
}

/** Tellers and boards of other meetings sign alike: those are bodies of the congress on its own papers only. */
function bodySigning({ authority, post }: SignedLine, isCongress: boolean): CongressBody | null {
  const loud = inCapitals(authority === '' ? post : authority);
  if (OWN_POST.test(loud)) return bodyNamed(loud);
  const body = IN_NAME_OF.test(loud) ? bodyNamed(loud.replace(IN_NAME_OF, '')) : null;
  return body === 'presidium' || body === 'secretariat' || isCongress ? body : null;
}

const isOfCongress = ({ issuerLines }: PaperText): boolean =>
  issuerLines.some(({ text }) => inCapitals(text).startsWith('ĐẠI HỘI'));

/** The body of the congress that a letterhead ends with; null for the congress itself and for a committee. */
export function letterheadBody(text: PaperText): CongressBody | null {
  const last = text.issuerLines.at(-1)?.text ?? '';
  const all = inCapitals(text.issuerLines.map((line) => line.text).join(' '));
  const body = bodyNamed(last) ?? bodiesEnding(all);
  return isOfCongress(text) ? body : null;
}

/** A long name may stand on two lines. */
const bodiesEnding = (loud: string): CongressBody | null =>
  (Object.keys(BODIES) as CongressBody[]).find((body) => loud.endsWith(inCapitals(BODIES[body]))) ?? null;

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

import { inCapitals } from '../components/words.ts';
import { BODIES, type BodyList, type CongressBody } from './congress-bodies.ts';
import type { FactPlace } from './fact.ts';
import { type SetFinding, setFinding } from './set-finding.ts';
import type { Signer } from './signers.ts';

type Paper = {
  readonly kind: string | null;
  readonly unit: string;
  readonly signers: readonly Signer[];
  readonly bodies: readonly BodyList[];
  readonly letterhead: CongressBody | null;
};
type Known = BodyList & { readonly file: number };
type Signed = { readonly signer: Signer; readonly name: string; readonly at: FactPlace };

/**
 * documents.md §7.10: a body of the congress signs by one of those whom the congress elected into it, by its head where
 * it signs as one; minutes of one body are not signed by another. Lists that differ among themselves prove nothing.
 */
export function compareBodies(papers: readonly Paper[]): readonly SetFinding[] {
  return papers.flatMap((paper, file) => [
    ...paper.signers.flatMap((signer) => {
      const lists = listsOf(papers, paper.unit, signer.body);
      const [list] = lists;
      const doubtful = list === undefined || lists.some((other) => keysOf(other) !== keysOf(list));
      if (signer.confirms || signer.name === '' || doubtful) return [];
      return wrongSigner({ signer, name: signer.name, at: { file, where: signer.where } }, list);
    }),
    ...foreignBody(paper, file),
  ]);
}

const listsOf = (papers: readonly Paper[], unit: string, body: CongressBody | null): readonly Known[] =>
  papers.flatMap((paper, file) =>
    paper.unit === unit ? paper.bodies.filter((list) => list.body === body).map((list) => ({ ...list, file })) : [],
  );

const keysOf = ({ members }: BodyList): string =>
  members
    .map(({ key }) => key)
    .sort()
    .join(';');

function wrongSigner({ signer, name, at }: Signed, { body, members, file }: Known): readonly SetFinding[] {
  const heads = members.filter(({ isHead }) => isHead);
  const [first] = members;
  const [head] = heads;
  const own = members.find(({ key }) => key === inCapitals(name));
  if (!own && first) {
    const found = `đồng chí ${name} ký thay mặt ${BODIES[body]}, danh sách ${BODIES[body]} không có đồng chí ấy`;
    const against = { file, where: first.where };
    return [setFinding('NV-14', { ...at, against }, { found, expected: 'người có tên trong cơ quan ấy' })];
  }
  if (!/^TRƯỞNG (?:BAN|ĐOÀN)$/.test(signer.post) || heads.length !== 1 || !head || own?.isHead === true) return [];
  const found = `đồng chí ${name} ký với chức Trưởng ${body === 'secretariat' ? 'đoàn' : 'ban'}, danh sách ghi đồng chí ${head.name}`;
  return [
    setFinding(
      'NV-14',
      { ...at, against: { file, where: head.where } },
      { found, expected: 'người đứng đầu cơ quan ấy' },
    ),
  ];
}

/** Of minutes only: what other papers of a body lack in their signatures the check of form says. */
function foreignBody({ kind, letterhead, signers }: Paper, file: number): readonly SetFinding[] {
  const own = signers.filter(({ body, confirms }) => body !== null && !confirms);
  const [first] = own;
  if (kind !== 'counting-minutes' || letterhead === null || !first?.body) return [];
  if (own.some(({ body }) => body === letterhead)) return [];
  const at = { file, where: first.where };
  const found = `văn bản của ${BODIES[letterhead]} do ${BODIES[first.body]} ký`;
  return [setFinding('NV-14', { ...at, against: at }, { found, expected: `T/M ${inCapitals(BODIES[letterhead])}` })];
}

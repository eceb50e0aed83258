import { inCapitals } from '../components/words.ts';
import { BODIES } from './congress-bodies.ts';
import type { FactPlace, FactRow } from './fact.ts';
import { dayInWords } from './read-numbers.ts';
import { type SetFinding, setFinding } from './set-finding.ts';
import type { Signer } from './signers.ts';

type SignedPaper = {
  readonly kind: string | null;
  readonly day: string | null;
  readonly unit: string;
  readonly signers: readonly Signer[];
};

type Side = 'before' | 'after';
/** On the days of the congress either secretary may sign: no side then. */
type Signed = Signer & Pick<SignedPaper, 'day' | 'unit'> & { readonly file: number; readonly side: Side | null };

/** The days of a unit's congress with the place that tells them. */
type Sitting = { readonly from: string; readonly to: string; readonly told: FactPlace };

/** Papers that the newly elected committee signs. */
const AFTER_ELECTION: ReadonlySet<string | null> = new Set([
  ...['first-meeting-minutes', 'ratification-request', 'quick-report', 'full-report'],
  ...['statistics-form', 'action-programme'],
]);

/**
 * documents.md §7.10: one secretary at a time, the one elected after the election; no body of the congress
 * signs before it meets.
 */
export function compareSigners(papers: readonly SignedPaper[], rows: readonly FactRow[]): readonly SetFinding[] {
  const units = new Set(papers.map(({ unit }) => unit).filter((unit) => unit !== ''));
  return [...units].flatMap((unit) => {
    const ofUnit = (places: readonly FactPlace[]) => places.find(({ file }) => papers[file]?.unit === unit);
    const sitting = sittingOf(rows, ofUnit);
    const signed = papers.flatMap((paper, file) =>
      paper.unit === unit ? paper.signers.map((one) => toSigned(one, paper, file, sitting)) : [],
    );
    const twoSecretaries = (['before', 'after'] as const).flatMap((side) => otherHolders(signed, 'secretary', side));
    const named = new Set(twoSecretaries.map(({ file }) => file));
    return [
      ...twoSecretaries,
      ...deputiesAsSecretary(signed).filter(({ file }) => !named.has(file)),
      ...otherHolders(signed, 'office-head', null),
      ...ELECTED.flatMap((post) => notElected(signed, post, rows, ofUnit)).filter(({ file }) => !named.has(file)),
      ...deputyConfirms(signed, rows, ofUnit),
      ...ELECTED.flatMap((post) => confirmsUnelected(signed, post, rows, ofUnit)),
      ...strangerOnTheDay(signed, rows, ofUnit),
      ...(sitting ? tooEarly(signed, sitting) : []),
    ];
  });
}

type OfUnit = (places: readonly FactPlace[]) => FactPlace | undefined;

function sittingOf(rows: readonly FactRow[], ofUnit: OfUnit): Sitting | null {
  const told = (key: string) => {
    const value = rows.find((row) => row.key === key)?.values.find(({ places }) => ofUnit(places));
    const place = value && ofUnit(value.places);
    return value && place ? { day: value.value, place } : null;
  };
  const [opening, preparatory, closing] = [told('opening'), told('preparatory'), told('closing')];
  if (!opening) return null;
  const from = preparatory && preparatory.day < opening.day ? preparatory : opening;
  return { from: from.day, to: closing?.day ?? opening.day, told: from.place };
}

function toSigned(signer: Signer, { kind, day, unit }: SignedPaper, file: number, sitting: Sitting | null): Signed {
  const byDay = (on: string): Side | null =>
    sitting === null || on < sitting.from ? 'before' : on > sitting.to ? 'after' : null;
  const side = AFTER_ELECTION.has(kind) ? 'after' : day === null ? null : byDay(day);
  return { ...signer, ...{ day, unit, file, side } };
}

const isOne = (a: Signer, b: Signer) => inCapitals(a.name) === inCapitals(b.name);
const placeOf = ({ file, where }: Signed): FactPlace => ({ file, where });
const POST_NAMES = { secretary: 'Bí thư', deputy: 'Phó Bí thư', 'office-head': 'Chánh Văn phòng' } as const;
const ELECTED = ['secretary', 'deputy'] as const;
type ElectedPost = (typeof ELECTED)[number];
type SinglePost = 'secretary' | 'office-head';
const SIDES = { before: 'trước đại hội', after: 'sau khi bầu' } as const;

/**
 * The rarer holder of a post that one person has against the usual one; of two as frequent the first counts as
 * usual. `side` null: the congress elects nobody to it, so that it may stay with one person throughout.
 */
function otherHolders(signed: readonly Signed[], post: SinglePost, side: Side | null): readonly SetFinding[] {
  const holders = signed.filter((one) => one.as === post && (side === null || one.side === side));
  const papersOf = (one: Signed) => holders.filter((other) => isOne(one, other)).length;
  const [usual] = [...holders].sort((a, b) => papersOf(b) - papersOf(a));
  if (!usual) return [];
  const when = side === null ? '' : ` ${SIDES[side]}`;
  return holders
    .filter((one) => !isOne(one, usual))
    .map((one) =>
      setFinding(
        'NV-14',
        { ...placeOf(one), against: placeOf(usual) },
        {
          found: `đồng chí ${one.name} ký với chức ${POST_NAMES[post]}${when}, văn bản khác do đồng chí ${usual.name} ký với chức ấy`,
          expected: 'người giữ chức vụ vào ngày ký',
        },
      ),
    );
}

function deputiesAsSecretary(signed: readonly Signed[]): readonly SetFinding[] {
  return signed.flatMap((one) => {
    if (one.as !== 'deputy' || one.side === null) return [];
    const other = signed.find((it) => it.as === 'secretary' && it.side === one.side && isOne(one, it));
    if (!other) return [];
    const found = `đồng chí ${one.name} ký với chức Phó Bí thư, văn bản khác ký với chức Bí thư`;
    return [
      setFinding('NV-14', { ...placeOf(one), against: placeOf(other) }, { found, expected: 'chức vụ vào ngày ký' }),
    ];
  });
}

/** After the election a secretary or deputy is one whom the minutes give ballots for that post. */
const notElected = (signed: readonly Signed[], post: ElectedPost, rows: readonly FactRow[], ofUnit: OfUnit) =>
  unelected(
    signed.filter(({ side }) => side === 'after'),
    votedFor(post, rows, ofUnit),
    { post, did: `ký với chức ${POST_NAMES[post]} sau khi bầu` },
  );

/** HD05 §7.1.4a(ii): who vouches for the signatures of the congress belongs to the committee it elected. */
const confirmsUnelected = (signed: readonly Signed[], post: ElectedPost, rows: readonly FactRow[], ofUnit: OfUnit) =>
  unelected(
    signed.filter(({ confirms, side }) => confirms && side !== 'after'),
    votedFor(post, rows, ofUnit),
    { post, did: `xác nhận chữ ký với chức ${POST_NAMES[post]}` },
  );

/** Who holds a post on paper and is not among those elected to it; nobody where no result is known. */
function unelected(
  signed: readonly Signed[],
  elected: ReturnType<typeof votedFor>,
  { post, did }: { readonly post: ElectedPost; readonly did: string },
): readonly SetFinding[] {
  const [first] = elected;
  if (!first) return [];
  return signed
    .filter(({ as, name: signer }) => as === post && !elected.some(({ name }) => name === inCapitals(signer)))
    .map((one) =>
      setFinding(
        'NV-14',
        { ...placeOf(one), against: first.told },
        {
          found: `đồng chí ${one.name} ${did}, kết quả bầu ${POST_NAMES[post]} không có đồng chí ấy`,
          expected: `đồng chí được bầu giữ chức ${POST_NAMES[post]}`,
        },
      ),
    );
}

/** In capitals, whom the minutes of the unit give ballots for a post, with the place. */
function votedFor(post: ElectedPost, rows: readonly FactRow[], ofUnit: OfUnit) {
  const ballots = `votes:${post}:`;
  return rows.flatMap(({ key, values }) => {
    const told = key.startsWith(ballots) ? values.flatMap(({ places }) => ofUnit(places) ?? [])[0] : undefined;
    return told ? [{ name: key.slice(ballots.length), told }] : [];
  });
}

/** HD05 §7.1.4a(iii): the secretary confirms the resolution, a deputy where the secretary signed it for the presidium. */
function deputyConfirms(signed: readonly Signed[], rows: readonly FactRow[], ofUnit: OfUnit): readonly SetFinding[] {
  const secretaries = votedFor('secretary', rows, ofUnit);
  const [first] = secretaries;
  if (!first) return [];
  return signed
    .filter(({ as, confirmed }) => as === 'deputy' && confirmed.length > 0)
    .filter(({ confirmed }) => !confirmed.some((one) => secretaries.some(({ name }) => name === inCapitals(one))))
    .map((one) =>
      setFinding(
        'NV-14',
        { ...placeOf(one), against: first.told },
        {
          found: `đồng chí ${one.name} xác nhận nghị quyết với chức Phó Bí thư, đồng chí ${one.confirmed.join(', ')} ký nghị quyết không phải người được bầu Bí thư`,
          expected: 'bí thư xác nhận; phó bí thư chỉ xác nhận khi bí thư đã ký thay mặt đoàn chủ tịch',
        },
      ),
    );
}

/** On the days of the congress either secretary signs, and nobody else. */
function strangerOnTheDay(signed: readonly Signed[], rows: readonly FactRow[], ofUnit: OfUnit): readonly SetFinding[] {
  const elected = votedFor('secretary', rows, ofUnit);
  const before = signed.filter(({ as, side }) => as === 'secretary' && side === 'before');
  const [first] = before;
  if (!first || elected.length === 0) return [];
  const names = new Set([...elected.map(({ name }) => name), ...before.map(({ name }) => inCapitals(name))]);
  return signed
    .filter(({ as, side, confirms, day }) => as === 'secretary' && side === null && !confirms && day !== null)
    .filter(({ name }) => !names.has(inCapitals(name)))
    .map((one) =>
      setFinding(
        'NV-14',
        { ...placeOf(one), against: placeOf(first) },
        {
          found: `đồng chí ${one.name} ký với chức Bí thư trong ngày đại hội, bí thư đương nhiệm là đồng chí ${first.name}, kết quả bầu Bí thư không có đồng chí ấy`,
          expected: 'bí thư đương nhiệm hoặc bí thư được bầu',
        },
      ),
    );
}

function tooEarly(signed: readonly Signed[], { from, told }: Sitting): readonly SetFinding[] {
  return signed
    .filter(({ as, day }) => as === 'congress-body' && day !== null && day < from)
    .map((one) =>
      setFinding(
        'NV-14',
        { ...placeOf(one), against: told },
        {
          found: `${BODIES[one.body ?? 'presidium'].toUpperCase()} ký ngày ${dayInWords(one.day ?? '')}, đại hội họp từ ngày ${dayInWords(from)}`,
          expected: 'ngày sau khi đại hội bầu ra cơ quan ấy',
        },
      ),
    );
}

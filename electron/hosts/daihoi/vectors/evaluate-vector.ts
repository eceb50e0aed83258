/** What the rules answer to a vector, and whether that is what its author expects. */
import { isDeepStrictEqual } from 'node:util';
import type { RulesInForce } from '#shared/domain/congress/rule-profiles/rules-in-force.ts';
import {
  ballotVector,
  baseVector,
  combinedListVector,
  decisionVector,
  delegatesVector,
  electionVector,
  figuresVector,
  supportVector,
  surplusVector,
} from './election-vectors.ts';
import type { Vector } from './read-vectors.ts';
import {
  ageVector,
  cellVector,
  deadlineVector,
  inspectionVector,
  quorumVector,
  standingVector,
  stepVector,
} from './size-vectors.ts';
import { type Answer, rulesOf, VectorRefusal } from './vector.ts';

/** Each kind of vector by the key it is told by. */
const KINDS: Readonly<Record<string, (rules: RulesInForce, value: unknown) => Answer>> = {
  ballot: ballotVector,
  figures: figuresVector,
  surplus: surplusVector,
  support: supportVector,
  combined_list: combinedListVector,
  standing: standingVector,
  chi_bo: cellVector,
  inspection: inspectionVector,
  quorum: quorumVector,
  delegates: delegatesVector,
  decision: decisionVector,
  step: stepVector,
  deadline: deadlineVector,
  age: ageVector,
};

export type Evaluated = {
  readonly id: string;
  /** null when the vector was refused */
  readonly result: Answer | null;
  readonly refused: { readonly code: string; readonly message: string } | null;
  readonly expect: Vector['expect'];
  /** null when nothing was expected */
  readonly matches: boolean | null;
};

/** The answer has the keys of `expect` where there is one, else those that its kind always has. */
export function evaluateVector(vector: Vector): Evaluated {
  const { id, expect } = vector;
  try {
    const answers = profilesOf(vector).map((profile) => answer(rulesOf(profile), vector));
    const shown = answers.map((one) => (expect === null ? one : withKeysOf(expect, one)));
    const differing = expect === null ? undefined : shown.find((one) => !isDeepStrictEqual(one, expect));
    const result = differing ?? shown.at(-1) ?? {};
    return { id, result, refused: null, expect, matches: expect === null ? null : differing === undefined };
  } catch (error) {
    if (!(error instanceof VectorRefusal)) throw error;
    const refused = { code: error.code, message: error.message };
    return { id, result: null, refused, expect, matches: expect === null ? null : false };
  }
}

function answer(rules: RulesInForce, vector: Vector): Answer {
  if ('votes' in vector) return electionVector(rules, vector);
  if ('summoned' in vector) return baseVector(rules, vector);
  const kind = Object.keys(KINDS).find((key) => key in vector);
  const evaluate = kind === undefined ? undefined : KINDS[kind];
  if (kind === undefined || evaluate === undefined)
    throw new VectorRefusal(
      'unknown-vector',
      `Không nhận ra loại ví dụ; các loại là votes, ${Object.keys(KINDS).join(', ')}.`,
    );
  return evaluate(rules, vector[kind]);
}

const NEWEST = 'QC190';

function profilesOf({ profile }: Vector): readonly string[] {
  if (profile === undefined || profile === null) return [NEWEST];
  const list: readonly unknown[] = Array.isArray(profile) ? profile : [profile];
  const names = list.filter((name): name is string => typeof name === 'string');
  if (names.length === 0 || names.length !== list.length || names.length > 10)
    throw new VectorRefusal('vector-shape', 'Giá trị của “profile” phải là một hoặc vài bộ quy định.');
  return names;
}

const withKeysOf = (expect: Answer, found: Answer): Answer =>
  Object.fromEntries(Object.keys(expect).map((key) => [key, found[key] ?? null]));

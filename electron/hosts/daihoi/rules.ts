import type { Answer, Command } from './command.ts';
import { readInput } from './inputs.ts';
import { type Evaluated, evaluateVector } from './vectors/evaluate-vector.ts';

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'TỆP.yaml',
  does: 'tính các ví dụ quy định bầu cử, nhân sự, thời hạn; có “expect” thì so với kết quả mong đợi',
  options: {},
  files: 1,
  run: async ({ files }, { at }): Promise<Answer> => {
    // The reader of YAML is of use to this command alone.
    const { readVectors } = await import('./vectors/read-vectors.ts');
    const evaluated = readVectors(await readInput(at(files[0] ?? ''))).map(evaluateVector);
    const isRight = evaluated.every(({ refused, matches }) => refused === null && matches !== false);
    return { status: isRight ? 0 : 1, json: { results: evaluated.map(toJson) }, text: describeAll(evaluated) };
  },
};

function toJson({ id, result, refused, matches }: Evaluated) {
  return { id, result, ...(refused === null ? {} : { refused }), ...(matches === false ? { matches } : {}) };
}

function describeAll(evaluated: readonly Evaluated[]): string {
  const count = (wanted: (one: Evaluated) => boolean) => evaluated.filter(wanted).length;
  const compared = count(({ matches }) => matches !== null);
  const sum =
    compared === 0
      ? `${evaluated.length} ví dụ, không có kết quả mong đợi để so.`
      : `${evaluated.length} ví dụ: ${count(({ matches }) => matches === true)} đúng, ${count(({ matches }) => matches === false)} khác mong đợi.`;
  return [...evaluated.map(describeOne), '', sum].join('\n');
}

function describeOne({ id, result, refused, expect, matches }: Evaluated): string {
  if (refused !== null) return `✗ ${id}: ${refused.message}`;
  if (result === null || matches === null || expect === null) return `· ${id}: ${show(result)}`;
  if (matches) return `✓ ${id}: ${show(result)}`;
  return `✗ ${id}:\n    tính được  ${show(result)}\n    mong đợi   ${show(expect)}`;
}

const show = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .map(([key, one]) => `${key} ${short(one)}`)
        .join(' · ')
    : short(value);

const short = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)).replaceAll('"', '');

import { type ContentFinding, contentFinding, type TextPlace } from '../content/content-finding.ts';
import type { PaperText } from '../content/paper-text.ts';
import { attendanceFacts } from './attendance-facts.ts';
import { DIVISIONS, KINDS, type KindCount, kindCounts, WHOLES } from './delegate-kinds.ts';
import { folded } from './read-numbers.ts';

const ABSENT = /vang mat:? (?:la )?(\d{1,4})(?!\d|[,./]\d)/g;
/** Absences of some of them only, or of others. */
const SOME = /khach moi|duong nhien|duoc bau|chi dinh|ly do|(?<![a-z])om(?![a-z])|viec rieng|cong tac|du bi|trong do/;

/** "02 đồng chí (01 có lý do)" tells all of them first. */
const COUNTED_PARTS = /\([^()]*\d[^()]*\)/g;

/** documents.md §7.2: kinds of delegates and the sexes add up to their base; the absent are the summoned less the present. */
export function checkAttendance(text: PaperText): readonly ContentFinding[] {
  const bases = attendanceFacts(text);
  const counts = kindCounts(text);
  return [
    ...(['summoned', 'present'] as const).flatMap((of) => {
      const known = valuesOf(bases, of);
      return DIVISIONS.flatMap((kinds) =>
        wrongSum(
          counts.filter((one) => one.of === of && kinds.includes(one.kind)),
          known,
        ),
      );
    }),
    ...absences(text, valuesOf(bases, 'summoned'), valuesOf(bases, 'present')),
  ];
}

/** Those present at the preparatory session are present too. */
const valuesOf = (facts: ReturnType<typeof attendanceFacts>, of: 'summoned' | 'present'): readonly number[] =>
  facts.filter(({ key }) => key.startsWith(of)).map(({ value }) => Number(value));

function wrongSum(counts: readonly KindCount[], known: readonly number[]): readonly ContentFinding[] {
  const [first, second] = counts;
  const isDoubled = new Set(counts.map(({ kind }) => kind)).size < counts.length;
  if (!first || !second || isDoubled || known.length === 0) return [];
  const sum = counts.reduce((all, { count }) => all + count, 0);
  if (known.includes(sum)) return [];
  const parts = counts.map(({ kind, count }) => `${KINDS[kind][1]} ${count}`).join(', ');
  const found = `${parts} cộng lại là ${sum}, ${WHOLES[first.of]} ${known[0]}`;
  return [contentFinding('NB-09', first.where, { found, expected: `tổng bằng số ${WHOLES[first.of]}` })];
}

function absences(
  { kind, lines }: PaperText,
  summoned: readonly number[],
  present: readonly number[],
): readonly ContentFinding[] {
  if (kind === null || summoned.length === 0 || present.length === 0) return [];
  const right = new Set(summoned.flatMap((all) => present.map((some) => all - some)));
  const told = lines.flatMap((line) => absentIn(line).map((absent) => ({ absent, line })));
  const sum = told.reduce((all, { absent }) => all + Number(absent), 0);
  if (right.has(sum) || told.some(({ absent }) => right.has(Number(absent)))) return [];
  return told.flatMap(({ absent, line }) => {
    if (SOME.test(folded(line.text).replace(COUNTED_PARTS, ''))) return [];
    const found = `vắng mặt ${absent}, được triệu tập ${summoned[0]}, có mặt ${present[0]}`;
    return [contentFinding('NB-09', line, { found, expected: 'số vắng mặt bằng số được triệu tập trừ số có mặt' })];
  });
}

const absentIn = ({ text }: TextPlace): readonly string[] =>
  [...folded(text).matchAll(ABSENT)].flatMap(([, absent]) => absent ?? []);

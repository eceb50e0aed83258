import type { IssuedPaper } from './paper.ts';
import { describeSequence } from './symbol.ts';

/** One line of a register of numbers: a paper, or a number that no valid paper holds. */
export type RegisterLine = { readonly number: number; readonly paper: IssuedPaper | null };

/** Register (sổ văn bản) of one sequence of numbers. */
export type NumberRegister = {
  /** 'congress' or 'committee:BC', see `sequenceOf` */
  readonly sequence: string;
  readonly title: string;
  /** By number, revoked papers too; a number without any paper has a line of its own */
  readonly lines: readonly RegisterLine[];
  /** Numbers below the last one that no valid paper holds */
  readonly gaps: readonly number[];
  /** Numbers that two valid papers hold */
  readonly doubles: readonly number[];
  /** Valid papers dated before one with a lower number */
  readonly outOfOrder: readonly IssuedPaper[];
};

/** Every sequence that has a number, the congress first, then by type; papers without a number stand in none. */
export function registersOf(issued: readonly IssuedPaper[]): NumberRegister[] {
  const sequences = [...new Set(issued.filter(({ number }) => number !== null).map(({ sequence }) => sequence))];
  const ordered = sequences.sort((a, b) => Number(b === 'congress') - Number(a === 'congress') || (a < b ? -1 : 1));
  return ordered.map((sequence) => registerOf(sequence, issued));
}

function registerOf(sequence: string, issued: readonly IssuedPaper[]): NumberRegister {
  const papers = issued.filter((paper) => paper.sequence === sequence && paper.number !== null);
  const valid = papers.filter(({ revokedAt }) => revokedAt === null);
  const last = Math.max(...papers.map(({ number }) => number ?? 0));
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  const holders = (number: number) => valid.filter((paper) => paper.number === number).length;
  const linesOf = (number: number): readonly RegisterLine[] => {
    const own = papers.filter((paper) => paper.number === number).sort(byIssue);
    return own.length === 0 ? [{ number, paper: null }] : own.map((paper) => ({ number, paper }));
  };
  return {
    sequence,
    title: describeSequence(sequence),
    lines: numbers.flatMap(linesOf),
    gaps: numbers.filter((number) => holders(number) === 0),
    doubles: numbers.filter((number) => holders(number) > 1),
    outOfOrder: valid.filter((paper) => valid.some((other) => isBefore(paper, other))),
  };
}

const byIssue = (a: IssuedPaper, b: IssuedPaper) => (a.issuedAt < b.issuedAt ? -1 : 1);

/** Whether `paper` has the greater number and the earlier day. */
const isBefore = (paper: IssuedPaper, other: IssuedPaper) =>
  (paper.number ?? 0) > (other.number ?? 0) && paper.issuedOn < other.issuedOn;

/** What is wrong with a register, in sentences; empty when nothing is. */
export function describeRegister({ gaps, doubles, outOfOrder }: NumberRegister): readonly string[] {
  return [
    ...(gaps.length === 0 ? [] : [`Số chưa có văn bản còn hiệu lực: ${list(gaps)}.`]),
    ...(doubles.length === 0 ? [] : [`Số trùng: ${list(doubles)}.`]),
    ...outOfOrder.map(({ symbol }) => `${symbol} có ngày trước văn bản mang số nhỏ hơn.`),
  ];
}

const list = (numbers: readonly number[]) => numbers.map((number) => String(number).padStart(2, '0')).join(', ');

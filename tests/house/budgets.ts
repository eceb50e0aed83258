import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Longest allowed, in lines; style: a file over the hard limit is two files. */
const LIMITS = { file: 400, testFile: 600, function: 40, component: 120, test: 150 };

export type SourceFile = { readonly path: string; readonly text: string };
export type Excess = { readonly path: string; readonly what: string; readonly lines: number; readonly limit: number };

/** Every .ts/.tsx file of the house, tests and scripts included. */
export function sourceFiles(root: string): SourceFile[] {
  return ['shared', 'electron', 'renderer', 'tests', 'scripts'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .map((path) => `${top}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** Files and functions that are longer than the house allows. */
export function findExcesses(files: readonly SourceFile[]): Excess[] {
  return files.flatMap((file) => [...longFile(file), ...longFunctions(file)]);
}

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path);

function longFile({ path, text }: SourceFile): Excess[] {
  const limit = isTest(path) ? LIMITS.testFile : LIMITS.file;
  const lines = text.trimEnd().split('\n').length;
  return lines > limit ? [{ path, what: 'file', lines, limit }] : [];
}

function longFunctions({ path, text }: SourceFile): Excess[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Excess[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(source, node.end) - lineOf(source, node.getStart(source)) + 1;
      const limit = limitFor(path, node);
      if (lines > limit) found.push({ path, what: nameOf(node), lines, limit });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function limitFor(path: string, node: ts.SignatureDeclaration): number {
  // A describe block is a chapter, not a function; its tests inside are measured too.
  if (isTest(path)) return ts.isCallExpression(node.parent) ? LIMITS.testFile : LIMITS.test;
  return path.endsWith('.tsx') ? LIMITS.component : LIMITS.function;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'arrow function';
}

const lineOf = (source: ts.SourceFile, position: number) => source.getLineAndCharacterOfPosition(position).line;

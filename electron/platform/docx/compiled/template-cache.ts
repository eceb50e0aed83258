import { createHash } from 'node:crypto';
import { type CompiledTemplate, compileTemplate } from './compiled-template.ts';
import { NotCompiled } from './program.ts';

/** Compiled, or why only docxtemplater can print the template. */
export type Compiled =
  | { readonly ok: true; readonly template: CompiledTemplate }
  | { readonly ok: false; readonly reason: string };

const KEPT = 24;
const kept = new Map<string, Compiled>();

/** By the bytes that were hashed: nobody changes those of a template. */
const hashes = new WeakMap<Uint8Array, string>();

function hashOf(template: Uint8Array): string {
  const known = hashes.get(template);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(template).digest('base64');
  hashes.set(template, hash);
  return hash;
}

/** The compiled template of these bytes, kept for the next paper; throws docxtemplater's errors for a faulty one. */
export function openCompiled(template: Uint8Array, options: { readonly practice: boolean }): Compiled {
  const key = `${hashOf(template)}${options.practice ? 'p' : ''}`;
  const compiled = kept.get(key) ?? compile(template, options);
  kept.delete(key);
  kept.set(key, compiled);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return compiled;
}

function compile(template: Uint8Array, options: { readonly practice: boolean }): Compiled {
  try {
    return { ok: true, template: compileTemplate(template, options) };
  } catch (error) {
    if (error instanceof NotCompiled) return { ok: false, reason: error.reason };
    throw error;
  }
}

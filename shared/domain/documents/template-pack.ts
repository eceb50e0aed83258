import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';

/**
 * All templates of a unit in one file (bộ mẫu văn bản): a zip with a list of what is in it, each with its SHA-256.
 * A superior hands it out for a term; it is taken whole or not at all.
 */
export const PACK_LIST = 'danh-muc-mau.json';
export const LARGEST_PACK = 60 * 1024 * 1024;
const KIND = 'bo-mau-van-ban';
const VERSION = 1;
const LONGEST = 300;

export type PackEntry = {
  /** Paper of the catalogue, or its family */
  readonly paperId: string;
  readonly name: string;
  /** Path in the zip */
  readonly file: string;
  readonly sha256: string;
};
export type PackList = {
  readonly issuedBy: string;
  /** "2026 - 2031" */
  readonly term: string;
  /** `YYYY-MM-DD` */
  readonly issuedOn: string;
  readonly templates: readonly PackEntry[];
};

export const NOT_A_PACK: Refusal = {
  code: 'not-a-template-pack',
  message: `Tệp không phải bộ mẫu của chương trình (không có ${PACK_LIST} đúng dạng); hãy xin lại tệp ở nơi gửi.`,
};
const NEWER_PACK: Refusal = {
  code: 'newer-template-pack',
  message: 'Bộ mẫu do bản mới hơn của chương trình lập; hãy cập nhật chương trình rồi nhận lại.',
};
export const PACK_TOO_LARGE: Refusal = {
  code: 'template-pack-too-large',
  message: 'Tệp lớn hơn 60 MB, không phải bộ mẫu văn bản.',
};

export const writePackList = (list: PackList): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, ...list }, null, 2)}\n`;

/** Reads the list of a pack; refused whole when one entry of it is wrong. */
export function readPackList(text: string): Result<PackList, Refusal> {
  const parsed = parse(text);
  if (parsed === null || parsed.kind !== KIND) return refuse(NOT_A_PACK);
  if (typeof parsed.version === 'number' && parsed.version > VERSION) return refuse(NEWER_PACK);
  const { issuedBy, term, issuedOn, templates } = parsed;
  if (!isLine(issuedBy) || !isLine(term) || !isLine(issuedOn) || !Array.isArray(templates)) return refuse(NOT_A_PACK);
  const entries = (templates as readonly unknown[]).map(readEntry);
  const files = new Set(entries.map((entry) => entry?.file));
  const papers = new Set(entries.map((entry) => entry?.paperId));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(issuedOn) || entries.length === 0) return refuse(NOT_A_PACK);
  if (entries.includes(null) || files.size < entries.length || papers.size < entries.length) return refuse(NOT_A_PACK);
  return ok({
    ...{ issuedBy: tidyText(issuedBy), term: tidyText(term), issuedOn },
    templates: entries.flatMap((entry) => entry ?? []),
  });
}

function readEntry(value: unknown): PackEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { paperId, name, file, sha256 } = value as Record<string, unknown>;
  if (!isLine(paperId) || !isLine(name) || !isLine(file) || !isLine(sha256)) return null;
  return /^[a-z0-9-]+$/.test(paperId) && /^mau\/[a-z0-9-]+\.docx$/.test(file) && /^[0-9a-f]{64}$/.test(sha256)
    ? { paperId, name, file, sha256 }
    : null;
}

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** What of a pack's template is known before it is taken. new: other than the one in use · same: the one in use. */
export type PackTemplate = {
  readonly paperId: string;
  readonly name: string;
  readonly change: 'new' | 'same' | 'standard';
  readonly problems: readonly string[];
};
export type PackReport = {
  readonly issuedBy: string;
  readonly term: string;
  readonly issuedOn: string;
  readonly templates: readonly PackTemplate[];
  /** Nothing is wrong with any of them, and at least one is other than the one in use */
  readonly accepted: boolean;
};
/** A template that was in use once. */
export type TemplateVersion = {
  readonly sha256: string;
  readonly fileName: string;
  readonly source: string;
  readonly keptAt: string;
  readonly isInUse: boolean;
  /** How many issued papers were printed from it */
  readonly issued: number;
};

/** A file of rule vectors (YAML or JSON): read whole, or refused by name. */
import { parseDocument } from 'yaml';
import { UnreadableError } from '../command.ts';

/** Vectors are a few hundred lines; a megabyte is far beyond any of them. */
const LARGEST = 1024 * 1024;
const MOST_VECTORS = 5000;
/** Anchors may repeat a list or two; more is a bomb. */
const MOST_ALIASES = 50;

export type Vector = Readonly<Record<string, unknown>> & {
  readonly id: string;
  /** What the author holds to be right; null when only a result is wanted */
  readonly expect: Readonly<Record<string, unknown>> | null;
};

/** The vectors of a file, in their order. */
export function readVectors(bytes: Uint8Array): Vector[] {
  if (bytes.byteLength > LARGEST)
    throw new UnreadableError(
      'vectors-too-large',
      'Tệp ví dụ quy định lớn hơn 1 MB nên không đọc; hãy tách thành nhiều tệp.',
    );
  const content = parse(new TextDecoder().decode(bytes));
  const list = Array.isArray(content) ? content : isRecord(content) ? content.test_vectors : null;
  if (!Array.isArray(list))
    throw new UnreadableError('not-vectors', 'Tệp không có danh sách “test_vectors”; hãy xem tệp mẫu vectors.yaml.');
  if (list.length > MOST_VECTORS)
    throw new UnreadableError('too-many-vectors', 'Tệp có hơn 5.000 ví dụ; hãy tách thành nhiều tệp.');
  const vectors = list.map(toVector);
  const twice = vectors.find(({ id }, at) => vectors.findIndex((other) => other.id === id) !== at);
  if (twice)
    throw new UnreadableError('vector-twice', `Hai ví dụ cùng mang mã “${twice.id}”; mỗi ví dụ cần một mã riêng.`);
  return vectors;
}

function parse(text: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const [fault] = document.errors;
    if (fault) throw fault;
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    throw brokenYaml(text, error);
  }
}

/** Whatever the parser meets, aliases without end and nesting without end included. */
function brokenYaml(text: string, error: unknown): UnreadableError {
  if (error instanceof Error && /alias/i.test(error.message))
    return new UnreadableError(
      'yaml-aliases',
      'Tệp YAML nhắc lại một phần quá nhiều lần (có thể là tệp phá hoại) nên không đọc.',
    );
  const at = (error as { readonly pos?: readonly number[] }).pos?.[0];
  const line = at === undefined ? '' : ` ở dòng ${text.slice(0, at).split('\n').length}`;
  return new UnreadableError('broken-yaml', `Tệp YAML viết sai${line}; hãy sửa rồi chạy lại.`);
}

function toVector(value: unknown, at: number): Vector {
  if (!isRecord(value) || typeof value.id !== 'string' || value.id.trim() === '')
    throw new UnreadableError('vector-without-id', `Ví dụ thứ ${at + 1} không có mã “id” hoặc không phải là một mục.`);
  const expect = value.expect ?? null;
  if (expect !== null && !isRecord(expect))
    throw new UnreadableError('vector-shape', `Ví dụ “${value.id}”: “expect” phải là một mục.`);
  return { ...value, id: value.id, expect };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

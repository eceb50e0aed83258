/** Up to here a loop is faster than asking the buffer. */
const SHORT = 48;
const LAST_ASCII = 0x7f;
/** Most bytes of one UTF-16 code unit */
const WIDEST = 3;
/** The buffer of the last text is kept for the next one up to this size: fresh memory costs more than filling it. */
const KEPT_BYTES = 16 << 20;
let kept: Buffer | null = null;

/**
 * A text of millions of characters made of hundreds of thousands of pieces, as
 * UTF-8. A string that grows piece by piece keeps a node for each and takes far
 * longer to read at the end than the pieces took to add; this copies each once.
 */
export class Utf8Text {
  #bytes: Buffer;
  #length = 0;

  constructor() {
    this.#bytes = kept ?? Buffer.allocUnsafeSlow(64 << 10);
    kept = null;
  }

  /** Bytes so far */
  get length(): number {
    return this.#length;
  }

  append(piece: string): void {
    const most = this.#length + piece.length * WIDEST;
    if (most > this.#bytes.length) this.#grow(most);
    if (piece.length > SHORT || !this.#appendAscii(piece)) this.#length += this.#bytes.write(piece, this.#length);
  }

  /** Takes back everything after the first `length` bytes. */
  cut(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  /** What `read` makes of the bytes, which are overwritten by the next text; nothing can be added after. */
  finish<T>(read: (bytes: Buffer) => T): T {
    const bytes = this.#bytes;
    const result = read(bytes.subarray(0, this.#length));
    if (bytes.length <= KEPT_BYTES) kept = bytes;
    [this.#bytes, this.#length] = [Buffer.alloc(0), 0];
    return result;
  }

  /** false, and nothing added, when a sign needs more than a byte. */
  #appendAscii(piece: string): boolean {
    const [bytes, from] = [this.#bytes, this.#length];
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code > LAST_ASCII) return false;
      bytes[from + at] = code;
    }
    this.#length = from + piece.length;
    return true;
  }

  #grow(needed: number): void {
    const before = this.#bytes;
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(needed, before.length * 2));
    before.copy(this.#bytes, 0, 0, this.#length);
  }
}

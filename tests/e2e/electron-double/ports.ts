import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';

/** What crosses between page and main: text as it is, bytes as base64. */
export type Parcel = { readonly text: string } | { readonly base64: string };

const pack = (message: unknown): Parcel =>
  message instanceof Uint8Array
    ? { base64: Buffer.from(message.buffer, message.byteOffset, message.byteLength).toString('base64') }
    : { text: String(message) };
const unpack = (parcel: Parcel): string | Uint8Array =>
  'base64' in parcel ? new Uint8Array(Buffer.from(parcel.base64, 'base64')) : parcel.text;

/** Shaped like Electron's MessagePortMain: messages wait until start(). */
export class DoublePort extends EventEmitter {
  started = false;
  readonly #send: (parcel: Parcel) => void;
  readonly #waiting: Parcel[] = [];

  constructor(send: (parcel: Parcel) => void) {
    super();
    this.#send = send;
  }
  postMessage(message: unknown): void {
    this.#send(pack(message));
  }
  start(): void {
    this.started = true;
    for (const parcel of this.#waiting.splice(0)) this.receive(parcel);
  }
  receive(parcel: Parcel): void {
    if (this.started) this.emit('message', { data: unpack(parcel), ports: [] });
    else this.#waiting.push(parcel);
  }
}

/** Ports that a page has handed over, by the number the page gave them. */
export class PortBridge {
  readonly #ports = new Map<number, DoublePort>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }
  accept(id: number): DoublePort {
    // A page that is closing cannot be answered any more.
    const port = new DoublePort((parcel) => {
      this.#page.evaluate(([to, what]) => window.__doubleFromMain(to, what), [id, parcel] as const).catch(() => {});
    });
    this.#ports.set(id, port);
    return port;
  }
  deliver(id: number, parcel: Parcel): void {
    this.#ports.get(id)?.receive(parcel);
  }
  /** The page is gone (a reload, the window closed). */
  closeAll(): void {
    for (const port of this.#ports.values()) port.emit('close');
    this.#ports.clear();
  }
}

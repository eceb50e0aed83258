import type { Parcel } from './ports.ts';

declare global {
  interface Window {
    /** Bridge of the double; not there in Electron */
    __doublePost: (channel: string, message: unknown, ports: number[]) => Promise<void>;
    __doubleToMain: (port: number, parcel: Parcel) => Promise<void>;
    __doubleFromMain: (port: number, parcel: Parcel) => void;
  }
}

/**
 * Runs in the page before its own scripts: the built preload, in a function
 * whose `require` knows nothing but electron, as in Electron's sandbox.
 */
export function pageScript(preload: string): string {
  return `(${install.toString()})((require, module, exports) => {${preload}\n});`;
}

type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void;

/** Sent to the page as text: must not use anything from around it. */
function install(preload: Preload): void {
  const ports = new Map<number, MessagePort>();
  const encode = (data: unknown): Parcel => {
    if (typeof data === 'string') return { text: data };
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data as ArrayBuffer);
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { base64: btoa(binary) };
  };
  const decode = (parcel: Parcel): string | Uint8Array =>
    'base64' in parcel ? Uint8Array.from(atob(parcel.base64), (letter) => letter.charCodeAt(0)) : parcel.text;

  window.__doubleFromMain = (id, parcel) => ports.get(id)?.postMessage(decode(parcel));
  const ipcRenderer = {
    postMessage: (channel: string, message: unknown, transfer: MessagePort[] = []) => {
      const ids = transfer.map((port) => {
        ports.set(ports.size + 1, port);
        return ports.size;
      });
      void window.__doublePost(channel, message, ids);
      for (const id of ids) {
        const port = ports.get(id);
        if (port) port.onmessage = (event) => void window.__doubleToMain(id, encode(event.data));
      }
    },
  };
  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron') return { ipcRenderer };
      throw new Error(`a sandboxed preload cannot require ${name}`);
    },
    module,
    module.exports,
  );
}

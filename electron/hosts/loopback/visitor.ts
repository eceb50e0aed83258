import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Decides who may talk to the loopback host. Any program and any web page on
 * this machine can reach its port, so: a one-time token that is swapped for a
 * cookie, and a look at Host and Origin against pages that guess the port.
 */
export type Visitors = {
  /** The token, to be put into the address that opens the window */
  readonly token: string;
  /** Set-Cookie value, or null: wrong token, or it was used before */
  readonly admit: (token: string) => string | null;
  /** Carries the cookie */
  readonly isAdmitted: (headers: IncomingHttpHeaders) => boolean;
};

const secret = () => randomBytes(32).toString('base64url');

export function expectOneVisitor(port: number): Visitors {
  const token = secret();
  const session = secret();
  // Cookies ignore ports: the name keeps two hosts on one machine apart.
  const name = `daihoi-${port}`;
  let tokenLeft = true;
  return {
    token,
    admit: (given) => {
      if (!isSame(given, token) || !tokenLeft) return null;
      tokenLeft = false;
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isAdmitted: (headers) => isSame(readCookie(headers.cookie ?? '', name), session),
  };
}

/** Addressed to this very host, and not sent by a page from elsewhere. */
export function isFromOurPage(method: string, headers: IncomingHttpHeaders, port: number): boolean {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  const reads = method === 'GET' || method === 'HEAD';
  return headers.origin === undefined ? reads : headers.origin === `http://${host}`;
}

function readCookie(header: string, name: string): string {
  const pair = header.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1) ?? '';
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

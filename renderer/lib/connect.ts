import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';

/** Which host serves this page; the host writes it into the page's head. */
export function hostName(): 'loopback' | 'window' {
  const name = document.querySelector<HTMLMetaElement>('meta[name="host"]')?.content;
  return name === 'window' ? 'window' : 'loopback';
}

/** In the window host a port goes through the preload; on the loopback host calls are plain fetches. */
export function connect(): ClientLink<ClientContext> {
  if (hostName() === 'loopback') return new FetchLink({ url: `${location.origin}/rpc` });
  const { port1, port2 } = new MessageChannel();
  window.postMessage('rpc-port', location.origin === 'null' ? '*' : location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

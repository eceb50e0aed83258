import { protocol, type Session } from 'electron';
import { readScreenFile } from '../../platform/screen/screen-file.ts';
import { SECURITY_HEADERS } from '../../platform/screen/security-headers.ts';

/** The address of the screens; no server stands behind it. */
export const APP_ORIGIN = 'app://dai-hoi';

/** Must run before the app is ready. Gives app:// an origin of its own, as https has one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens, read only, and nothing outside their folder. */
export function serveScreens(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ method, url }) => {
    const path = pathOf(url);
    const file = path !== null && method === 'GET' ? await readScreenFile(folder, path) : null;
    if (!file) return new Response('Không có trang này.', { status: 404, headers: SECURITY_HEADERS });
    const headers = { ...SECURITY_HEADERS, 'Content-Type': file.type };
    return new Response(file.type.startsWith('text/html') ? nameTheHost(file.bytes) : new Uint8Array(file.bytes), {
      headers,
    });
  });
}

/** The path as it was sent; null for another host of the scheme. */
function pathOf(url: string): string | null {
  if (url !== APP_ORIGIN && !url.startsWith(`${APP_ORIGIN}/`)) return null;
  return url.slice(APP_ORIGIN.length).split(/[?#]/)[0] || '/';
}

/** Tells the page which transport to use. */
function nameTheHost(page: Buffer): string {
  return page.toString('utf8').replace('name="host" content="loopback"', 'name="host" content="window"');
}

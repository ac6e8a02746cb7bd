import { protocol } from 'electron';
import { isOwnAddress, pageScheme } from '#shell/own-page';
import { contentSecurityPolicy } from '#shared/api/window-policy';

export type PageFile = { readonly bytes: Uint8Array; readonly type: string };

/** Makes the page a secure context of its own origin. To be called before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the built window, and nothing that is not in the map, so no path can lead out of it. */
export function servePage(files: ReadonlyMap<string, PageFile>): void {
  protocol.handle(pageScheme, ({ method, url }) => {
    if (method !== 'GET' || !isOwnAddress(url)) return refused(403);
    const { pathname } = new URL(url);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    return file === undefined ? refused(404) : new Response(file.bytes, { headers: { ...guards, 'Content-Type': file.type } });
  });
}

const guards = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

function refused(status: 403 | 404): Response {
  return new Response(null, { status, headers: guards });
}

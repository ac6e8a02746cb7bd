import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the loopback host: the one browser that used the one-time token, from the page the host served. */
export type LoopbackAccess = {
  /** The token for the address; works once. */
  readonly token: string;
  /** Trades the token for the value of the session cookie; undefined when it is wrong or was used. */
  redeem(token: string): string | undefined;
  /** Whether the request names this host and no other (against DNS rebinding). */
  addressesUs(request: IncomingMessage): boolean;
  /** Whether the request carries the session cookie. */
  hasSession(request: IncomingMessage): boolean;
  /** Whether the request was made by our own page (against calls from other sites). */
  comesFromUs(request: IncomingMessage): boolean;
  readonly cookieName: string;
};

/** @param origin `http://127.0.0.1:49152` */
export function createLoopbackAccess(origin: string): LoopbackAccess {
  const { host, port } = new URL(origin);
  const session = secret();
  const token = secret();
  // Cookies are not kept apart by port, so the port is in the name.
  const cookieName = `kpbi-${port}`;
  let redeemed = false;

  return {
    token,
    cookieName,
    redeem: (offered) => {
      if (redeemed || !same(offered, token)) return undefined;
      redeemed = true;
      return session;
    },
    addressesUs: ({ headers }) => headers.host === host,
    hasSession: ({ headers }) => cookiesOf(headers.cookie).some(([name, value]) => name === cookieName && same(value, session)),
    comesFromUs: ({ headers }) => headers.origin === origin && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin',
  };
}

const secret = (): string => randomBytes(32).toString('base64url');

function same(offered: string, expected: string): boolean {
  const [left, right] = [Buffer.from(offered), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function cookiesOf(header: string | undefined): readonly (readonly [name: string, value: string])[] {
  return (header ?? '').split(';').map((pair) => {
    const [name = '', value = ''] = pair.trim().split('=', 2);
    return [name, value];
  });
}

import { parseCookie, stringifySetCookie } from 'cookie';

/** Over https the prefixed name binds the cookie to this host; plain http cannot carry that name. */
const SECURE_NAME = '__Host-chairside';
const PLAIN_NAME = 'chairside';

/** The token in a request's cookies, if there is one. */
export function tokenIn(header: string | undefined): string | undefined {
  const cookies = parseCookie(header ?? '');
  return cookies[SECURE_NAME] ?? cookies[PLAIN_NAME];
}

/** The cookie that signs in; without a token, the one that signs out. */
export function cookieFor(token: string | null, isSecure: boolean): string {
  return stringifySetCookie({
    name: isSecure ? SECURE_NAME : PLAIN_NAME,
    value: token ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    path: '/',
    ...(token === null ? { maxAge: 0 } : {}),
  });
}

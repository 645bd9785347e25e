/**
 * What goes out with every file of the window, whoever serves it: the desktop's own scheme or the loopback server.
 * Strings only, so that both can import it without the schemas.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types two-hats',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

const typeOf = (file: string): string | undefined => {
  const ending = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
};

/** The headers of a file by its ending; a file of an unknown kind has none, and is therefore never served. */
export const headersOf = (file: string): Readonly<Record<string, string>> | undefined => {
  const type = typeOf(file);
  return type === undefined
    ? undefined
    : {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      };
};

/** The one page that the window has beside its own: the same file, which shows a class what its instructor chooses. */
export const PROJECTOR_PAGE = '/?projector';

const PLAIN_PATH = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?$/;

/**
 * The file that a request's path names, or undefined. `known` lists the built files as they are spelt on disk, links left
 * out: a path is looked up, never walked, so `..`, escapes, back-slashes, drive letters and other spellings find nothing.
 */
export const fileNamed = (path: string, known: ReadonlySet<string>): string | undefined => {
  if (!PLAIN_PATH.test(path)) return undefined;
  const file = path === '/' ? 'index.html' : path.slice(1);
  return known.has(file) && typeOf(file) !== undefined ? file : undefined;
};

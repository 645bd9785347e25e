import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAsset } from '../../../electron/window/resolve-asset.ts';

const KNOWN = new Set([
  'index.html',
  'assets/start-B1_x.js',
  'assets/font.woff2',
  'assets/program.exe',
  '.hidden.json',
]);
const asset = (address: string) => resolveAsset(address, KNOWN);

describe('an address of the window', () => {
  test.each([
    ['app://two-hats/', 'index.html'],
    ['app://two-hats/index.html', 'index.html'],
    ['app://two-hats/?projector', 'index.html'],
    ['app://two-hats/assets/start-B1_x.js', 'assets/start-B1_x.js'],
    ['app://two-hats/assets/font.woff2', 'assets/font.woff2'],
  ])('%s is %s', (address, file) => expect(asset(address)).toBe(file));

  test.each([
    ['another scheme', 'file://two-hats/index.html'],
    ['the web', 'https://two-hats/index.html'],
    ['another host', 'app://two-hats.example/index.html'],
    ['a host in capitals', 'app://TWO-HATS/index.html'],
    ['a user', 'app://me@two-hats/index.html'],
    ['a port', 'app://two-hats:80/index.html'],
    ['no slash', 'app://two-hats'],
    ['the folder above', 'app://two-hats/../index.html'],
    ['above and back', 'app://two-hats/assets/../index.html'],
    ['escaped dots', 'app://two-hats/%2e%2e/index.html'],
    ['doubly escaped dots', 'app://two-hats/%252e%252e/index.html'],
    ['an escaped slash', 'app://two-hats/assets%2fstart-B1_x.js'],
    ['a back-slash', 'app://two-hats/assets\\start-B1_x.js'],
    ['an escaped back-slash', 'app://two-hats/assets%5cstart-B1_x.js'],
    ['a network share', 'app://two-hats//server/share/index.html'],
    ['a network share, back-slashed', 'app://two-hats/\\\\server\\share\\index.html'],
    ['a drive', 'app://two-hats/C:/index.html'],
    ['an escaped drive', 'app://two-hats/C%3a/index.html'],
    ['a stream of a file', 'app://two-hats/index.html::$DATA'],
    ['NUL', 'app://two-hats/index.html\0'],
    ['escaped NUL', 'app://two-hats/index.html%00'],
    ['a dot at the end', 'app://two-hats/index.html.'],
    ['a space at the end', 'app://two-hats/index.html '],
    ['another case', 'app://two-hats/Index.html'],
    ['a letter that looks the same', 'app://two-hats/ındex.html'],
    ['a query', 'app://two-hats/index.html?x'],
    ['another query', 'app://two-hats/?preview'],
    ['more of a query', 'app://two-hats/?projector&x'],
    ['the projector’s query elsewhere', 'app://two-hats/index.html?projector'],
    ['the projector’s query and a path', 'app://two-hats/?projector/../assets/font.woff2'],
    ['a fragment', 'app://two-hats/index.html#x'],
    ['a folder', 'app://two-hats/assets/'],
    ['a hidden file', 'app://two-hats/.hidden.json'],
    ['a kind we do not serve', 'app://two-hats/assets/program.exe'],
    ['a file that is not there', 'app://two-hats/assets/other.js'],
    ['nothing', ''],
  ])('with %s finds nothing', (_trick, address) => expect(asset(address)).toBeUndefined());

  test('finds a known file of a known kind, or nothing, whatever it is', () => {
    const parts = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      'index.html',
      'assets',
      'C:',
      '\0',
      'app:',
      '//',
      '?',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 8 }), (pieces) => {
        const found = asset(`app://two-hats/${pieces.join('')}`);
        return found === undefined || (KNOWN.has(found) && !found.endsWith('.exe') && !found.startsWith('.'));
      }),
      { numRuns: 5_000 },
    );
  }, 30_000);
});

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archives } from '#adapters/archives';
import { textOfUtf8 } from '#shared/domain/utf-8';

const limits = { members: 10, each: 1024 * 1024, whole: 2 * 1024 * 1024 };
const text = 'Příliš žluťoučký kůň '.repeat(20);

/** A part of the archive's bytes replaced by another of the same length, wherever it stands. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

test('what was packed comes back in its order, deflated or stored', () => {
  const file = fc.record({ path: fc.stringMatching(/^[a-zá-ž]{1,8}(?:\/[a-zá-ž]{1,8})?\.txt$/u), content: fc.uint8Array({ maxLength: 300 }) });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ path }) => path.normalize('NFC').toLowerCase(), maxLength: 8 }), fc.constantFrom('deflated', 'stored'), (files, how) => {
      const unpacked = archives.unzip(archives.zip(files, how), limits);
      expect(unpacked.ok ? unpacked.value.map(({ path, bytes }) => [path, Uint8Array.from(bytes)]) : unpacked).toEqual(files.map(({ path, content }) => [path, Uint8Array.from(content)]));
    }),
  );
});

test('equal files give equal bytes, whatever the time zone of the machine', () => {
  const here = process.env['TZ'];
  const inZone = (zone: string) => {
    process.env['TZ'] = zone;
    return archives.zip([{ path: 'smlouva.txt', content: text }]);
  };
  const [prague, auckland] = [inZone('Europe/Prague'), inZone('Pacific/Auckland')];
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
  expect(Buffer.compare(prague, auckland)).toBe(0);
});

test('another library unpacks it, with its Czech names', () => {
  const unpacked = unzipSync(archives.zip([{ path: 'přílohy/smlouva č. 1.txt', content: text }]));
  expect(Object.entries(unpacked).map(([path, bytes]) => [path, textOfUtf8(bytes)])).toEqual([['přílohy/smlouva č. 1.txt', text]]);
});

test.each(['../../etc/passwd.txt', '/absolutni/cesta.txt', 'C:/windows/okno.txt', 'slozka\\soubor.txt', 'a/./b.txt'])('a name that leads out is refused: %s', (path) => {
  expect(archives.unzip(archives.zip([{ path, content: 'x' }]), limits)).toEqual({ ok: false, error: { kind: 'unsafe', member: path } });
});

test('a name that stands twice is refused', () => {
  const twice = renamed(archives.zip([{ path: 'a.txt', content: 'jedna' }, { path: 'b.txt', content: 'dvě' }]), 'b.txt', 'A.TXT');
  expect(archives.unzip(twice, limits)).toEqual({ ok: false, error: { kind: 'unsafe', member: 'A.TXT' } });
});

test('what would swell beyond the bounds is refused before it does', () => {
  const bomb = archives.zip([{ path: 'bomba.txt', content: new Uint8Array(limits.each + 1) }]);
  expect(archives.unzip(bomb, limits)).toEqual({ ok: false, error: { kind: 'unsafe', member: 'bomba.txt' } });
});

test('many members that are too much together are refused', () => {
  const files = [1, 2, 3].map((each) => ({ path: `${each}-dil.txt`, content: new Uint8Array(limits.each - 1) }));
  expect(archives.unzip(archives.zip(files), limits)).toEqual({ ok: false, error: { kind: 'unsafe', member: '3-dil.txt' } });
});

test('a member that claims to be small is not unpacked beyond its claim', () => {
  const bytes = archives.zip([{ path: 'lez.txt', content: new Uint8Array(limits.each) }]);
  const view = new DataView(bytes.buffer);
  const central = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
  view.setUint32(central + 24, 16, true);
  expect(archives.unzip(bytes, limits)).toEqual({ ok: false, error: { kind: 'damaged', member: 'lez.txt' } });
});

test('more members than there may be are refused', () => {
  const files = Array.from({ length: limits.members + 1 }, (_, index) => ({ path: `${index}-x.txt`, content: '' }));
  expect(archives.unzip(archives.zip(files), limits)).toEqual({ ok: false, error: { kind: 'unsafe', member: null } });
});

test('a byte that was changed inside a member names the member', () => {
  const bytes = archives.zip([{ path: 'data.json', content: text }], 'stored');
  const at = Buffer.from(bytes).indexOf('luťou');
  bytes[at] = 0x4c;
  expect(archives.unzip(bytes, limits)).toEqual({ ok: false, error: { kind: 'damaged', member: 'data.json' } });
});

test('a locked archive is told from a damaged one', () => {
  const bytes = archives.zip([{ path: 'tajne.txt', content: 'x' }]);
  const central = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
  expect(archives.unzip(bytes, limits)).toEqual({ ok: false, error: { kind: 'encrypted', member: 'tajne.txt' } });
});

test('whatever the bytes are, unpacking ends with an answer', () => {
  const whole = archives.zip([{ path: 'a.txt', content: text }, { path: 'b.txt', content: text }]);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(whole.length), (at, byte, length) => {
      const changed = Uint8Array.from(whole);
      changed[at] = byte;
      expect(typeof archives.unzip(changed.subarray(0, length), limits).ok).toBe('boolean');
    }),
  );
});

test('a fingerprint is that of SHA-256, of a text by its UTF-8', () => {
  const expected = '38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778';
  expect([archives.fingerprint('%PDF-'), archives.fingerprint(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d))]).toEqual([expected, expected]);
});

test('a text is packed as UTF-8', () => {
  const unpacked = archives.unzip(archives.zip([{ path: 'a.txt', content: text }]), limits);
  expect(unpacked.ok ? unpacked.value.map(({ bytes }) => textOfUtf8(bytes)) : unpacked).toEqual([text]);
});

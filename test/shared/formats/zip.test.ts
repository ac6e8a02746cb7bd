import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZipDirectory } from '#shared/formats/zip/read-directory';
import { unpackMember } from '#shared/formats/zip/unpack-member';

const text = 'Příliš žluťoučký kůň '.repeat(20);
const signatures = { central: 0x02014b50, end: 0x06054b50 } as const;

const archive = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

/** The archive with its records changed: those of the directory, told by their order, and the one that ends it. */
function changed(bytes: Uint8Array, change: { readonly central?: (view: DataView, at: number, index: number) => void; readonly end?: (view: DataView, at: number) => void }): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let index = 0;
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === signatures.central) change.central?.(view, at, index++);
    if (signature === signatures.end) change.end?.(view, at);
  }
  return copy;
}

/** What an archive holds, member by member; or what is wrong with it. */
function read(bytes: Uint8Array): unknown {
  const directory = readZipDirectory(bytes, 10);
  if (!directory.ok) return directory.error;
  return directory.value.map((member) => {
    const content = unpackMember(member, 10_000);
    return content.ok ? [member.path, new TextDecoder().decode(content.value)] : content.error;
  });
}

const good = archive({ 'a.txt': text, 'b.txt': 'dvě' });

test('an archive gives its members in their order, folders left out', () => {
  expect(read(archive({ 'slozka/': '', 'slozka/a.txt': text, 'b.txt': '' }))).toEqual([['slozka/a.txt', text], ['b.txt', '']]);
});

test('an archive written as a stream, with sizes behind its members, is read by its directory', () => {
  const chunks: Uint8Array[] = [];
  const stream = new Zip((_, chunk) => chunks.push(chunk));
  const member = new ZipDeflate('proud.txt');
  stream.add(member);
  member.push(strToU8(text), true);
  stream.end();
  const bytes = new Uint8Array(Buffer.concat(chunks));
  expect([(bytes[6] ?? 0) & 8, read(bytes)]).toEqual([8, [['proud.txt', text]]]);
});

test('an archive with a comment is read', () => {
  const commented = changed(new Uint8Array([...good, ...strToU8('poznámka')]), { end: (view, at) => view.setUint16(at + 20, 9, true) });
  expect(read(commented)).toEqual(read(good));
});

describe('an archive made to deceive is refused:', () => {
  test.each([
    ['bytes behind its end', new Uint8Array([...good, 0])],
    ['a directory on another disk', changed(good, { end: (view, at) => view.setUint16(at + 6, 1, true) })],
    ['members on another disk', changed(good, { end: (view, at) => view.setUint16(at + 8, 1, true) })],
    ['more members than it names', changed(good, { end: (view, at) => { view.setUint16(at + 8, 3, true); view.setUint16(at + 10, 3, true); } })],
    ['a directory too far for its record (Zip64)', changed(good, { end: (view, at) => view.setUint32(at + 16, 0xffffffff, true) })],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual({ kind: 'damaged', member: null });
  });

  test('more members than it may have', () => {
    expect(readZipDirectory(good, 1)).toEqual({ ok: false, error: { kind: 'unsafe', member: null } });
  });

  test('two members made of the same bytes', () => {
    const overlaid = changed(good, { central: (view, at, index) => { if (index === 1) view.setUint32(at + 42, 0, true); } });
    expect(read(overlaid)).toMatchObject({ kind: 'unsafe' });
  });

  test('a member that reaches into the next one', () => {
    const reaching = changed(good, { central: (view, at, index) => { if (index === 0) view.setUint32(at + 20, view.getUint32(at + 20, true) + 8, true); } });
    expect(read(reaching)).toEqual({ kind: 'unsafe', member: 'a.txt' });
  });

  test('a member that reaches into the directory', () => {
    const reaching = changed(good, { central: (view, at, index) => { if (index === 1) view.setUint32(at + 20, view.getUint32(at + 20, true) + 8, true); } });
    expect(read(reaching)).toEqual({ kind: 'unsafe', member: 'b.txt' });
  });

  test('a locked member, and one packed in a way nobody uses', () => {
    expect(read(changed(good, { central: (view, at) => view.setUint16(at + 8, 1, true) }))).toEqual({ kind: 'encrypted', member: 'a.txt' });
    expect(read(changed(good, { central: (view, at) => view.setUint16(at + 10, 12, true) }))).toEqual({ kind: 'damaged', member: 'a.txt' });
  });
});

describe('a member that is not what the directory says is damaged:', () => {
  test.each([
    ['larger than it claims', 24, 5],
    ['smaller than it claims', 24, 5000],
    ['of another CRC-32', 16, 1],
    ['cut off', 20, 3],
  ])('%s', (_, field, value) => {
    const lying = changed(good, { central: (view, at, index) => { if (index === 0) view.setUint32(at + field, value, true); } });
    expect(read(lying)).toEqual([{ kind: 'damaged', member: 'a.txt' }, ['b.txt', 'dvě']]);
  });
});

test('a member larger than it may be is not unpacked', () => {
  const [member] = [readZipDirectory(good, 10)].flatMap((directory) => (directory.ok ? directory.value : []));
  if (member === undefined) throw new Error('not read');
  expect(unpackMember(member, 20)).toEqual({ ok: false, error: { kind: 'unsafe', member: 'a.txt' } });
});

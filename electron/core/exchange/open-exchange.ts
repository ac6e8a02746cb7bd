import { isSealIntact } from '#core/exchange/seal';
import { Failure } from '#core/failure';
import type { Archives, NamedFile } from '#core/ports';
import { exchangeDataSchema, exchangeHeadSchema, exchangeManifestSchema, exchangeMembers, exchangeVersion, type ExchangeData, type ExchangeManifest } from '#shared/domain/exchange/exchange-file';
import { textOfUtf8 } from '#shared/domain/utf-8';

/** What an exchange file says, checked to the last byte. */
export type OpenedExchange = { readonly manifest: ExchangeManifest; readonly data: ExchangeData };

type Members = ReadonlyMap<string, Uint8Array>;

/** Documents of some agreements, with room to spare; bytes. */
const limits = { members: 64, each: 50 * 1024 * 1024, whole: 200 * 1024 * 1024 };

/** @throws Failure `exchange-unreadable`, `exchange-newer`, `exchange-altered` naming the member */
export function openExchange(archives: Archives, file: NamedFile): OpenedExchange {
  const { fileName, bytes } = file;
  const members = unpacked(archives, file);
  const manifest = manifestIn(archives, members, fileName);
  const altered = alteredMember(archives, members, manifest);
  if (altered !== null) throw new Failure({ code: 'exchange-altered', fileName, member: altered });
  if (!isSealIntact(archives, bytes)) throw new Failure({ code: 'exchange-altered', fileName, member: null });
  const data = exchangeDataSchema.safeParse(jsonIn(members, exchangeMembers.data));
  if (!data.success) throw new Failure({ code: 'exchange-unreadable', fileName }, { cause: data.error });
  return { manifest, data: data.data };
}

function unpacked(archives: Archives, { fileName, bytes }: NamedFile): Members {
  // Every ZIP begins so.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Failure({ code: 'exchange-unreadable', fileName });
  const files = archives.unzip(bytes, limits);
  if (!files.ok) throw new Failure({ code: 'exchange-altered', fileName, member: files.error.member });
  return new Map(files.value.map((each) => [each.path, each.bytes]));
}

/** Its fingerprint comes before its version: a changed figure is no newer version. */
function manifestIn({ fingerprint }: Archives, members: Members, fileName: string): ExchangeManifest {
  const bytes = members.get(exchangeMembers.manifest);
  const expected = textIn(members, exchangeMembers.manifestFingerprint);
  if (bytes === undefined || expected === null) throw new Failure({ code: 'exchange-unreadable', fileName });
  if (fingerprint(bytes) !== expected.trim()) throw new Failure({ code: 'exchange-altered', fileName, member: exchangeMembers.manifest });
  const json = jsonIn(members, exchangeMembers.manifest);
  const head = exchangeHeadSchema.safeParse(json);
  if (!head.success) throw new Failure({ code: 'exchange-unreadable', fileName });
  if (head.data.version > exchangeVersion) throw new Failure({ code: 'exchange-newer', fileName, version: head.data.version });
  const manifest = exchangeManifestSchema.safeParse(json);
  if (!manifest.success) throw new Failure({ code: 'exchange-unreadable', fileName }, { cause: manifest.error });
  return manifest.data;
}

/** The first member that is not as the manifest says, is missing, or is not named there. */
function alteredMember({ fingerprint }: Archives, members: Members, manifest: ExchangeManifest): string | null {
  const own: readonly string[] = [exchangeMembers.manifest, exchangeMembers.manifestFingerprint];
  const listed = manifest.members.find(({ path, sha256 }) => {
    const bytes = members.get(path);
    return bytes === undefined || fingerprint(bytes) !== sha256;
  });
  const stray = [...members.keys()].find((path) => !own.includes(path) && !manifest.members.some((member) => member.path === path));
  return listed?.path ?? stray ?? null;
}

function textIn(members: Members, path: string): string | null {
  const bytes = members.get(path);
  return bytes === undefined ? null : textOfUtf8(bytes);
}

function jsonIn(members: Members, path: string): unknown {
  try {
    return JSON.parse(textIn(members, path) ?? '');
  } catch {
    return undefined;
  }
}

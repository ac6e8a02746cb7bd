import { exchangeMembers } from '#shared/domain/exchange/exchange-file';
import { readZipDirectory } from '#shared/formats/zip/read-directory';
import { unpackMember } from '#shared/formats/zip/unpack-member';
import { bytesOfLarge } from '#data/files/base64';
import type { Upload } from '#data/files/uploads';

/** Members an exchange file may have, and bytes of one of them. */
const most = { members: 64, bytes: 50 * 1024 * 1024 } as const;

/** A document as it lies in an exchange file; null where it does not, which a file that was read before has been asked. */
export async function documentIn({ content }: Upload, fileName: string): Promise<File | null> {
  const directory = readZipDirectory(await bytesOfLarge(content), most.members);
  const member = directory.ok ? directory.value.find(({ path }) => path === `${exchangeMembers.documents}${fileName}`) : undefined;
  const document = member === undefined ? null : unpackMember(member, most.bytes);
  return document?.ok === true ? new File([Uint8Array.from(document.value)], fileName, { type: 'application/pdf' }) : null;
}

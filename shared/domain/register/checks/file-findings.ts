import type { AttachmentId } from '#shared/domain/record';
import { finding, type Finding, type FindingCode } from '#shared/domain/register/finding';

/** A file that is to go to the register, and what is known of it. */
export type CheckedFile = {
  /** Its name when it came. */
  readonly fileName: string;
  /** Its name in the message. */
  readonly sentAs: string;
  /** Bytes. */
  readonly size: number;
  /** Whether its text can be read; null where that is not known. */
  readonly textLayer: boolean | null;
  /** The attachment it is; null for what this product made, with what was to be taken out of it left out. */
  readonly attachment: AttachmentId | null;
  /** Personal data that can be read in it, as they stand there. */
  readonly personal: readonly string[];
  /** Who signed it electronically. */
  readonly signers: readonly string[];
};

/** Types of attachments the register takes (popis rozhraní ISRS, kap. 7). */
const registerFileTypes = ['pdf', 'doc', 'docx', 'rtf', 'odt', 'txt'] as const;

/** Most bytes of a whole package: a data message takes 20 MB. */
export const largestPackage = 20 * 1024 * 1024;

/** Types, sizes, names and text layers of what is attached. */
export function fileFindings(files: readonly CheckedFile[]): readonly Finding[] {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return [...files.flatMap(findingsOf), ...(size > largestPackage ? [finding('package-too-large', { detail: String(size) })] : [])];
}

function findingsOf({ fileName, sentAs, textLayer, attachment, personal, signers }: CheckedFile): readonly Finding[] {
  if (attachment === null) return [];
  const found = (code: FindingCode, detail = fileName) => finding(code, { attachment, detail });
  const extension = sentAs.slice(sentAs.lastIndexOf('.') + 1);
  if (!registerFileTypes.some((type) => type === extension)) return [found('attachment-of-wrong-kind')];
  return [
    ...(textLayer === false ? [found('no-text-layer')] : []),
    ...(personal.length > 0 ? [found('attachment-personal-data', `${fileName} – ${someOf(personal)}`)] : []),
    ...(signers.length > 0 ? [found('attachment-signed', `${fileName} – ${someOf(signers)}`)] : []),
    found('attachment-as-it-is'),
    ...(sentAs === fileName ? [] : [found('attachment-renamed', `${fileName} → ${sentAs}`)]),
  ];
}

/** As many as say what kind of things there are. */
const told = 5;

const someOf = (texts: readonly string[]): string => `${texts.slice(0, told).join(', ')}${texts.length > told ? ' a další' : ''}`;

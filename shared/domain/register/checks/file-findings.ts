import { finding, type Finding } from '#shared/domain/register/finding';

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
  /** Whether this product made it and took out what was to be taken out. */
  readonly own: boolean;
};

/** Types of attachments the register takes (popis rozhraní ISRS, kap. 7). */
export const registerFileTypes = ['pdf', 'doc', 'docx', 'rtf', 'odt', 'txt'] as const;

/** Most bytes of a whole package: a data message takes 20 MB. */
export const largestPackage = 20 * 1024 * 1024;

/** Types, sizes, names and text layers of what is attached. */
export function fileFindings(files: readonly CheckedFile[]): readonly Finding[] {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return [...files.flatMap(findingsOf), ...(size > largestPackage ? [finding('package-too-large', { detail: String(size) })] : [])];
}

function findingsOf({ fileName, sentAs, textLayer, own }: CheckedFile): readonly Finding[] {
  const detail = fileName;
  const extension = sentAs.slice(sentAs.lastIndexOf('.') + 1);
  if (!registerFileTypes.some((type) => type === extension)) return [finding('attachment-of-wrong-kind', { detail })];
  return [
    ...(textLayer === false ? [finding('no-text-layer', { detail })] : []),
    ...(own ? [] : [finding('attachment-as-it-is', { detail })]),
    ...(own || sentAs === fileName ? [] : [finding('attachment-renamed', { detail: `${fileName} → ${sentAs}` })]),
  ];
}

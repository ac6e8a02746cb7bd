import type { SideName } from '#shared/documents/case';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import type { Redaction } from '#shared/domain/register/redaction';

/** What is taken out of the copy: as it was asked for, and out of words beside the copy. */
export type TakenOut = { readonly redactions: readonly Redaction[]; readonly words: (words: string) => string };

/** Metadata that do not say who approved where that name is taken out of the copy: it need not be said. */
export function withoutApprover(metadata: RegisterMetadata, publisher: SideName, { redactions, words }: TakenOut): RegisterMetadata {
  const { approvedBy } = metadata;
  const isOut = approvedBy !== null && (words(approvedBy) !== approvedBy || redactions.some((each) => each.kind === 'signature' && each.of === publisher));
  return isOut ? { ...metadata, approvedBy: null } : metadata;
}

/** Texts that have to be said, and say what is taken out of the copy. */
export function takenOutIn({ subject, number }: RegisterMetadata, { words }: Pick<TakenOut, 'words'>): readonly string[] {
  return [subject, number].filter((text) => text !== null && words(text) !== text).map(String);
}

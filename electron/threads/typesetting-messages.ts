import type { TypesetDocument } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import type { Unprintable } from '#typesetting/text/printable';

/** What the typesetting thread is given when it starts. */
export type TypesettingThreadData = {
  /** Folder of the prepared fonts. */
  readonly fonts: string;
};

/** One document to set. */
export type TypesettingRequest = { readonly document: DocumentContent; readonly producedAt: string };

/** What became of it: a refusal is a value, for an error loses its class on the way. */
export type TypesettingReply = { readonly kind: 'set'; readonly value: TypesetDocument } | { readonly kind: 'unprintable'; readonly characters: readonly Unprintable[] };

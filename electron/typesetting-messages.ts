import type { TypesetDocument } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import type { Unprintable } from '#typesetting/text/printable';

/** What the typesetting thread is given when it starts. */
export type TypesettingThreadData = {
  /** Folder of the prepared fonts. */
  readonly fonts: string;
};

/** One document to set. */
export type TypesettingRequest = { readonly call: number; readonly document: DocumentContent; readonly producedAt: string };

/** What became of it: a refusal is a value, for an error loses its class on the way; a fault is whatever was thrown. */
export type TypesettingReply = { readonly call: number } & (
  | { readonly kind: 'set'; readonly value: TypesetDocument }
  | { readonly kind: 'unprintable'; readonly characters: readonly Unprintable[] }
  | { readonly kind: 'fault'; readonly error: unknown }
);

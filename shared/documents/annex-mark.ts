import type { ComposedKind } from '#shared/documents/document-kind';

/** „příloha č. 1“, or null for a document that is no annex. */
export function annexMarkOf(kind: ComposedKind): string | null {
  const number = /^annex-(\d+)$/u.exec(kind)?.[1];
  return number === undefined ? null : `příloha č.\u00a0${number}`;
}

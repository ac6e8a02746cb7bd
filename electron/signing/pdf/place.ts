import type { PDFDict } from 'pdf-lib';

/** Where an object lies: at a byte of the file, or as one of those in an object stream; null where it was freed. */
export type Place = { readonly at: number } | { readonly stream: number; readonly index: number } | null;

/** One section of the cross-reference: numbers of objects with their places, and its trailer. */
export type Section = { readonly places: Iterable<readonly [number, Place]>; readonly trailer: PDFDict };

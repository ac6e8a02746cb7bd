import type { FilePlace } from '#shared/domain/statements/reading-problem';

/** Why XML is not read to its end, and where that shows. */
export type XmlFault = {
  /**
   * `unsafe`: it has a document type, or elements within elements or beside each other without end. `not-well-formed`: it ends too early or is not XML 1.0.
   * `encoding-unclear`: bytes that are none in the encoding it declares, or one that is not known.
   */
  readonly code: 'unsafe' | 'not-well-formed' | 'encoding-unclear';
  readonly place: FilePlace;
  readonly found: string | null;
};

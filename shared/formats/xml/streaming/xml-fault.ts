import type { FilePlace } from '#shared/domain/statements/reading-problem';

/** Why XML is not read to its end, and where that shows. */
export type XmlFault = {
  /** `unsafe`: it has a document type, or elements within elements or beside each other without end. `not-well-formed`: it ends too early or is not XML 1.0. */
  readonly code: 'unsafe' | 'not-well-formed';
  readonly place: FilePlace;
};

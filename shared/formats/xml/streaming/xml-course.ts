import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { ElementName, ElementNames } from './element-names';
import type { Attributes, StartTag } from './start-tag';
import type { XmlFault } from './xml-fault';

/** Who is told of a document as it comes by. */
export type XmlListener = {
  /** An element begins; where, is asked of the course. */
  readonly begins: (name: string, attributes: Attributes, course: XmlCourse) => void;
  readonly ends: () => void;
  /** Whether the text that comes is of any interest; it is checked, but not told, where it is none. */
  readonly wantsText: () => boolean;
  /** White space alone between two tags is not told. */
  readonly text: (text: string) => void;
  /** Told of the first bytes that are not in the encoding of the document. */
  readonly misread: (place: FilePlace) => void;
  /** Asked now and then whether to go on; told how much has been read, from 0 to 1. */
  readonly goesOn: (share: number) => boolean;
  /** Told what hinders the reading, which cannot go on. */
  readonly fails: (fault: XmlFault) => never;
};

/** A document, and how far it has been read. */
export type XmlCourse = {
  readonly bytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly listener: XmlListener;
  /** The text of bytes between two places. */
  readonly textOf: (from: number, to: number) => string;
  readonly names: ElementNames;
  /** Start tags that have been met, by what stands in them behind the name. */
  readonly tags: Map<string, StartTag>;
  /** Names of the elements that are open. */
  readonly open: ElementName[];
  at: number;
  line: number;
  lineStart: number;
  /** Bytes of the line so far that only go on with a character. */
  continuing: number;
  hasRoot: boolean;
  /** Whether nothing but white space has come. */
  isAtBeginning: boolean;
  /** Whether a tag came last, or nothing: then white space says nothing. */
  isBehindTag: boolean;
  isMisread: boolean;
};

/** Where it is: a line, and a character in it. */
export const placeOf = ({ line, at, lineStart, continuing }: XmlCourse): FilePlace => ({ line, column: at - lineStart - continuing + 1 });

/** Ends the reading where it is. */
export const fail = (course: XmlCourse, code: XmlFault['code']): never => course.listener.fails({ code, place: placeOf(course) });

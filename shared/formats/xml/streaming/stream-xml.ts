import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { TextEncoding } from '#shared/formats/code-pages/text-slices';
import { createNamespaceScopes, type ExpandedName } from './namespace-scopes';
import { createOpenElements } from './open-elements';
import { scanXml } from './scan-xml';
import type { StreamedElement } from './streamed-element';
import { xmlBytesOf } from './xml-bytes';
import { placeOf, type XmlCourse, type XmlListener } from './xml-course';
import type { XmlFault } from './xml-fault';

/** What is wanted of a document, and who takes it. */
export type XmlStreaming = {
  readonly encoding: TextEncoding;
  /** Names of elements that are kept; all others are passed over with what they hold. */
  readonly wanted: ReadonlySet<string>;
  /** Told of the outermost element; where the answer is no, the rest is not read. */
  readonly root: (name: ExpandedName, place: FilePlace) => boolean;
  /** By their names, elements handed over as soon as they are whole, and not kept in their parent, of which all is known that came before. */
  readonly whole: ReadonlyMap<string, (element: StreamedElement, parent: StreamedElement | null) => void>;
  /** Told where bytes begin that are not in the encoding of the document. */
  readonly misread: (place: FilePlace) => void;
  /** Asked after each slice whether to go on; told how much has been read, from 0 to 1. */
  readonly goesOn: (share: number) => boolean;
};

/** Thrown while the document comes, which has no other way to be stopped. */
class Stopped extends Error {}

/**
 * Reads XML of any size part by part. Only elements in the namespace of the outermost one are kept. Document types are refused, so there are no entities but
 * the five of XML itself. Answers with what hindered it, or null.
 */
export function streamXml(bytes: Uint8Array, streaming: XmlStreaming): XmlFault | null {
  const course: { fault: XmlFault | null } = { fault: null };
  const stop = (fault: XmlFault | null): never => {
    course.fault = fault;
    throw new Stopped();
  };
  try {
    scanXml(xmlBytesOf(bytes, streaming.encoding), listenerOf(streaming, stop));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return course.fault;
}

function listenerOf({ wanted, root, whole, misread, goesOn }: XmlStreaming, stop: (fault: XmlFault | null) => never): XmlListener {
  const scopes = createNamespaceScopes();
  const course: { namespace: string | null; scanned: XmlCourse | null } = { namespace: null, scanned: null };
  const open = createOpenElements({ wanted, whole, onExcess: () => stop(course.scanned === null ? null : { code: 'unsafe', place: placeOf(course.scanned) }) });
  return {
    begins: (name, attributes, scanned) => {
      course.scanned = scanned;
      const expanded = scopes.enter(name, attributes);
      if (course.namespace === null && !root(expanded, placeOf(scanned))) stop(null);
      course.namespace ??= expanded.namespace;
      open.begin(expanded.namespace === course.namespace ? expanded.local : null, attributes, scanned);
    },
    ends: () => {
      scopes.leave();
      open.end();
    },
    wantsText: () => open.wantsText(),
    text: (text) => open.add(text),
    misread,
    goesOn,
    fails: stop,
  };
}

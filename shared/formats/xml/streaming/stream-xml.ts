import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import { createNamespaceScopes, type ExpandedName } from './namespace-scopes';
import { createOpenElements } from './open-elements';
import type { StreamedElement } from './streamed-element';
import { textSlices } from './text-slices';
import { xmlEncodingOf } from './xml-encoding';
import type { XmlFault } from './xml-fault';

/** What is wanted of a document, and who takes it. */
export type XmlStreaming = {
  /** Names of elements that are kept; all others are passed over with what they hold. */
  readonly wanted: ReadonlySet<string>;
  /** Told of the outermost element; where the answer is no, the rest is not read. */
  readonly root: (name: ExpandedName, place: FilePlace) => boolean;
  /** By their names, elements handed over as soon as they are whole, and not kept in their parent, of which all is known that came before. */
  readonly whole: ReadonlyMap<string, (element: StreamedElement, parent: StreamedElement | null) => void>;
  /** Asked after each slice whether to go on; told how much has been read, from 0 to 1. */
  readonly goesOn: (share: number) => boolean;
};

/** Thrown inside the parser, which has no other way to be stopped. */
class Stopped extends Error {}

/**
 * Reads XML of any size part by part. Only elements in the namespace of the outermost one are kept. Document types are refused, so there are no entities but
 * the five of XML itself. Answers with what hindered it, or null.
 */
export function streamXml(bytes: Uint8Array, streaming: XmlStreaming): XmlFault | null {
  const { encoding, ...head } = xmlEncodingOf(bytes);
  if (encoding === null) return { code: 'encoding-unclear', place: { line: 1, column: 1 }, found: 'declared' in head ? head.declared : null };
  const parser = new SaxesParser();
  const course: { fault: XmlFault | null } = { fault: null };
  const stop = (code: XmlFault['code'], found: string | null = null): never => {
    course.fault ??= { code, place: placeOf(parser), found };
    throw new Stopped();
  };
  listen(parser, streaming, stop);
  try {
    for (const { text, readBytes } of textSlices(bytes, encoding)) {
      writeSlice(parser, text, stop);
      if (!streaming.goesOn(readBytes / bytes.length)) return null;
    }
    parser.close();
  } catch (error) {
    // What else the parser might throw of a document it cannot make out is a fault of the document.
    if (!(error instanceof Stopped)) course.fault ??= { code: 'not-well-formed', place: placeOf(parser), found: null };
  }
  return course.fault;
}

type Stop = (code: XmlFault['code'], found?: string | null) => never;

function listen(parser: SaxesParser, { wanted, root, whole }: XmlStreaming, stop: Stop): void {
  const scopes = createNamespaceScopes();
  const open = createOpenElements({ wanted, whole, onExcess: () => stop('unsafe') });
  const course: { namespace: string | null; start: FilePlace } = { namespace: null, start: placeOf(parser) };
  parser.on('error', () => stop('not-well-formed'));
  parser.on('doctype', () => stop('unsafe', '<!DOCTYPE'));
  parser.on('opentagstart', ({ name }) => {
    course.start = startOfTag(parser, name);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const expanded = scopes.enter(name, attributes);
    if (course.namespace === null && !root(expanded, course.start)) throw new Stopped();
    course.namespace ??= expanded.namespace;
    open.begin(expanded.namespace === course.namespace ? expanded.local : null, attributes, course.start);
  });
  parser.on('text', (text) => open.add(text));
  parser.on('cdata', (text) => open.add(text));
  parser.on('closetag', () => {
    scopes.leave();
    open.end();
  });
}

/** A byte that belongs to no character of the encoding has become U+FFFD, which no bank writes. */
function writeSlice(parser: SaxesParser, text: string, stop: Stop): void {
  const fault = text.indexOf('\ufffd');
  parser.write(fault < 0 ? text : text.slice(0, fault));
  if (fault >= 0) stop('encoding-unclear');
}

/** The place of the character before the one that is read next. */
const placeOf = (parser: SaxesParser): FilePlace => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });

/** Told behind the first character after the name. Where that one ends the line, the line before is meant. */
function startOfTag(parser: SaxesParser, name: string): FilePlace {
  const column = parser.columnIndex - name.length - 1;
  return column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: null };
}

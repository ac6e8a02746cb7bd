import { SaxesParser } from 'saxes';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import { textSlices, type TextEncoding } from '#shared/formats/code-pages/text-slices';
import { createNamespaceScopes, type ExpandedName } from './namespace-scopes';
import { createOpenElements } from './open-elements';
import type { StreamedElement } from './streamed-element';
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

/** Thrown inside the parser, which has no other way to be stopped. */
class Stopped extends Error {}

/**
 * Reads XML of any size part by part. Only elements in the namespace of the outermost one are kept. Document types are refused, so there are no entities but
 * the five of XML itself. Answers with what hindered it, or null.
 */
export function streamXml(bytes: Uint8Array, streaming: XmlStreaming): XmlFault | null {
  const parser = new SaxesParser();
  const course: { fault: XmlFault | null } = { fault: null };
  const stop = (code: XmlFault['code']): never => {
    course.fault = { code, place: placeOf(parser) };
    throw new Stopped();
  };
  listen(parser, streaming, stop);
  try {
    writeAll(parser, bytes, streaming);
  } catch (error) {
    // What else the parser might throw of a document it cannot make out is a fault of the document.
    if (!(error instanceof Stopped)) return { code: 'not-well-formed', place: placeOf(parser) };
  }
  return course.fault;
}

function writeAll(parser: SaxesParser, bytes: Uint8Array, { encoding, misread, goesOn }: XmlStreaming): void {
  for (const { text, readBytes, isMisread } of textSlices(bytes, encoding)) {
    if (isMisread) misread({ line: parser.line, column: parser.column + 1 });
    parser.write(text);
    if (!goesOn(readBytes / bytes.length)) return;
  }
  parser.close();
}

function listen(parser: SaxesParser, { wanted, root, whole }: XmlStreaming, stop: (code: XmlFault['code']) => never): void {
  const scopes = createNamespaceScopes();
  const open = createOpenElements({ wanted, whole, onExcess: () => stop('unsafe') });
  const course: { namespace: string | null; start: FilePlace } = { namespace: null, start: placeOf(parser) };
  parser.on('error', () => stop('not-well-formed'));
  parser.on('doctype', () => stop('unsafe'));
  parser.on('opentagstart', ({ name }) => {
    course.start = startOfTag(parser, name);
  });
  parser.on('opentag', ({ name, attributes }) => {
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

/** The place of the character that was read last. */
const placeOf = (parser: SaxesParser): FilePlace => ({ line: parser.line, column: Math.max(1, parser.column) });

/** Told behind the first character after the name. Where that one ends the line, the line before is meant. */
function startOfTag(parser: SaxesParser, name: string): FilePlace {
  const column = parser.column - name.length - 1;
  return column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: null };
}

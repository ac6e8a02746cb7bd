import type { Element } from '@xmldom/xmldom';
import { DocxRefusal, type DocxFault } from './docx-fault';
import { openArchive } from './reading/archive';
import { readBody } from './reading/body';
import { refuseOtherKinds } from './reading/file-kind';
import { newLine, newMemory, readInline } from './reading/inline';
import { looksOf } from './reading/numbering-of';
import { readParts, type PackageParts } from './reading/package-parts';
import { attributeOf, childOf, childrenOf } from './reading/xml';
import { failure, success, type Result } from '#shared/api/result';
import type { WordComment, WordDocument } from '#shared/documents/word/word-document';
import { plainText } from '#shared/domain/text';

/**
 * The texts of a DOCX file of any program, tracked changes accepted. Nothing the file refers to outside itself is asked for, and
 * what was made to exhaust the reader is refused before it does.
 */
export function readDocx(bytes: Uint8Array): Result<WordDocument, DocxFault> {
  try {
    refuseOtherKinds(bytes);
    return success(documentOf(readParts(openArchive(bytes))));
  } catch (error) {
    // Bytes from outside may be anything: what the libraries do not understand is damaged.
    return failure(error instanceof DocxRefusal ? error.fault : { code: 'file-damaged' });
  }
}

function documentOf({ document, styles, numbering, comments, footnotes, endnotes, properties }: PackageParts): WordDocument {
  const body = childOf(document, 'body');
  if (body === undefined) throw new DocxRefusal('file-damaged');
  const notes = [...notesIn(footnotes, 'footnote'), ...notesIn(endnotes, 'endnote')];
  return {
    ...readBody(looksOf(styles, numbering), body, notes),
    comments: comments === null ? [] : childrenOf(comments, 'comment').map(commentOf),
    properties: new Map(properties === null ? [] : childrenOf(properties, 'property').map((each) => [attributeOf(each, 'name') ?? '', each.textContent ?? ''])),
  };
}

/** Those the writer made; what separates notes from the text has a type. */
const notesIn = (notes: Element | null, name: string): readonly Element[] => (notes === null ? [] : childrenOf(notes, name).filter((note) => attributeOf(note, 'type') === null));

function commentOf(comment: Element): WordComment {
  const line = newLine();
  for (const paragraph of childrenOf(comment, 'p')) {
    readInline(paragraph, line, newMemory(), 0);
    line.text += ' ';
  }
  return { author: plainText(attributeOf(comment, 'author') ?? ''), text: plainText(line.text) };
}

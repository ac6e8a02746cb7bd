import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { program, type FileFacts } from './file-facts';

/** Adds the document information dictionary (ISO 32000-1, 14.3.3). */
export function addInformation(context: PDFContext, { title, author, subject, keywords, producedAt }: FileFacts): PDFRef {
  const text = (value: string): PDFHexString => PDFHexString.fromText(value);
  const date = PDFString.of(pdfDate(producedAt));
  return context.register(
    context.obj({
      Title: text(title),
      Author: text(author),
      Subject: text(subject),
      Keywords: text(keywords.join(', ')),
      Creator: text(program),
      Producer: text(program),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

/** `2024-01-15T08:00:00Z` as `D:20240115080000Z`. */
function pdfDate(iso: string): string {
  return `D:${iso.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
}

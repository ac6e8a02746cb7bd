import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from '#adapters/search/load-pdfjs';
import type { PdfText } from '#core/ports';

/** A file of more pages or characters is read so far: what comes after is no contract. */
const mostPages = 500;
const mostCharacters = 600_000;

/**
 * The text layer of PDF files by pdf.js, which is loaded when the first of them is read. It runs in this thread, page after page, without fonts,
 * pictures and scripts of the file.
 */
export function openPdfText(): PdfText {
  let loading: ReturnType<typeof loadPdfjs> | null = null;
  return async (bytes) => {
    const pdfjs = await (loading ??= loadPdfjs());
    // A copy: pdf.js takes the bytes it is given away from who gave them.
    const task = pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, stopAtErrors: false, verbosity: pdfjs.VerbosityLevel.ERRORS });
    try {
      return unbroken(await textOf(await task.promise)).normalize('NFC').trim();
    } catch {
      // A file that cannot be read has no text to be found; it can be opened and read by a person all the same.
      return '';
    } finally {
      await task.destroy();
    }
  };
}

/** Words that were broken at the end of a line are whole again. */
const unbroken = (text: string): string => text.replace(/[-\u00ad\u2010]\s*\n(?=\p{Ll})/gu, '');

async function textOf(document: Pdfjs.PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && text.length < mostCharacters; number += 1) text += `${await textOfPage(await document.getPage(number))}\n`;
  return text.slice(0, mostCharacters);
}

async function textOfPage(page: Pdfjs.PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

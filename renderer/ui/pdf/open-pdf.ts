import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import jpegDecoder from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type Size = { readonly width: number; readonly height: number };

/** An open document and the sizes of its pages in points. */
export type OpenPdf = {
  /** What it was opened from. */
  readonly bytes: Uint8Array;
  readonly pages: readonly PDFPageProxy[];
  readonly sizes: readonly Size[];
  readonly close: () => void;
};

/** The library is larger than the rest of the window; it comes with the first page that is shown. */
export const pdfLibrary = () => import('pdfjs-dist/legacy/build/pdf.mjs');

let worker: PDFWorker | undefined;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { GlobalWorkerOptions, PDFWorker: Worker, getDocument } = await pdfLibrary();
  GlobalWorkerOptions.workerSrc = workerAddress;
  worker ??= new Worker();
  // The library takes the buffer away from us, hence a copy. No evaluation, no fetching: the page policy forbids both.
  const loading = getDocument({ data: bytes.slice(), worker, isEvalSupported: false, useWasm: false, wasmUrl: decoders(), useWorkerFetch: false, useSystemFonts: false, enableXfa: false });
  const pdf = await loading.promise;
  const pages = await pagesOf(pdf);
  return { bytes, pages, sizes: pages.map(sizeOf), close: () => void loading.destroy() };
}

/**
 * Where the library finds what decodes JPEG 2000, as scanners put it into PDF; without it such a page stays empty. The library
 * puts the name of the file behind a folder; behind a question mark the name is lost, and the built file is found under its own.
 */
const decoders = (): string => `${new URL(jpegDecoder, document.baseURI).href}?/`;

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

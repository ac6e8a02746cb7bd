import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Loads pdf.js to read text. It wants to draw as soon as it is loaded, and says on the console that it cannot: the product carries nothing to draw
 * with, and the stand-ins here are never drawn on.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: standIn, configurable: true, writable: true });
  return withoutWarnings(async () => {
    // Where its worker is loaded already, pdf.js looks for no file to load it from.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  });
}

function standIn(): void {
  // Made when pdf.js is loaded, and left alone after that.
}

async function withoutWarnings<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

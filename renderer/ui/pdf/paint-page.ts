import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLibrary } from './open-pdf';

/** Pixels a canvas may have; beyond, Chromium refuses it. */
const mostPixels = 40_000_000;

/** Paints a page off the screen. @param scale device pixels per point @param stop gives the work up, the answer is then null */
export async function paintPicture(page: PDFPageProxy, scale: number, stop: AbortSignal): Promise<HTMLCanvasElement | null> {
  if (stop.aborted) return null;
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(scale, Math.sqrt(mostPixels / (whole.width * whole.height))) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const cancel = () => task.cancel();
  stop.addEventListener('abort', cancel);
  try {
    await task.promise;
  } catch (error) {
    // A page given up rejects too; that is no failure.
    if (error instanceof Error && error.name === 'RenderingCancelledException') return null;
    throw error;
  } finally {
    stop.removeEventListener('abort', cancel);
  }
  return canvas;
}

/** The text of a page to be laid over its picture, for selecting and finding. @param scale CSS pixels per point */
export async function layText(page: PDFPageProxy, scale: number): Promise<HTMLElement> {
  const { TextLayer } = await pdfLibrary();
  const container = document.createElement('div');
  container.style.setProperty('--total-scale-factor', String(scale));
  // As a stream: collecting it first, the library iterates in a way that Chromium learnt with version 124 only.
  await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport: page.getViewport({ scale }) }).render();
  hideMeasure();
  return container;
}

/** The library measures text on a canvas of its own and leaves it in the page, where it would take a line of room. */
function hideMeasure(): void {
  for (const canvas of document.querySelectorAll<HTMLElement>('body > canvas.hiddenCanvasElement')) canvas.style.display = 'none';
}

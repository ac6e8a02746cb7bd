import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfLibrary } from './open-pdf';

/** A page painted off the screen: its picture, and its text laid over it for selecting and finding. */
export type PaintedPage = { readonly picture: HTMLCanvasElement; readonly text: HTMLDivElement };

/** Pixels a canvas may have; beyond, Chromium refuses it. */
const mostPixels = 40_000_000;

/**
 * Paints a page. @param scale CSS pixels per point @param density device pixels per CSS pixel
 * @param stop gives the work up; the promise then never settles with a picture
 */
export async function paintPage(page: PDFPageProxy, scale: number, density: number, stop: AbortSignal): Promise<PaintedPage | null> {
  const picture = await paintPicture(page, scale * density, stop);
  if (picture === null) return null;
  const text = await layText(page, scale);
  return stop.aborted ? null : { picture, text };
}

/** The picture alone. @param scale device pixels per point */
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

async function layText(page: PDFPageProxy, scale: number): Promise<HTMLDivElement> {
  const { TextLayer } = await pdfLibrary();
  const container = document.createElement('div');
  container.style.setProperty('--total-scale-factor', String(scale));
  await new TextLayer({ textContentSource: await page.getTextContent(), container, viewport: page.getViewport({ scale }) }).render();
  return container;
}

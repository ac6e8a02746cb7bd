import { openPdf } from './open-pdf';
import { paintPicture } from './paint-page';

/** Dots per inch of the printed pictures; office printers have 600, and 300 already shows no steps in 9 pt text. */
const resolution = 300;

const sheet = `
@page { size: A4; margin: 0; }
@page lying { size: A4 landscape; margin: 0; }
.printed-pages { display: none; }
@media print {
  html, body { height: auto; overflow: visible; background: #fff; }
  body > :not(.printed-pages) { display: none !important; }
  .printed-pages { display: block; }
  .printed-pages img { display: block; width: 210mm; height: 296.9mm; object-fit: contain; break-after: page; }
  .printed-pages img.lying { page: lying; width: 297mm; height: 209.9mm; }
  .printed-pages img:last-child { break-after: auto; }
}`;

/** Prints a document through the browser's own dialog, one A4 sheet a page, lying where the page does. */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  await printPictures(await picturesOf(bytes));
}

/** Prints pictures through the browser's own dialog, each as large as one A4 sheet takes it; wide ones on their side. */
export async function printPictures(pictures: readonly Blob[]): Promise<void> {
  const container = document.createElement('div');
  container.className = 'printed-pages';
  const style = document.createElement('style');
  style.textContent = sheet;
  const addresses = pictures.map((picture) => URL.createObjectURL(picture));
  const images = addresses.map((address) => Object.assign(new Image(), { src: address, alt: '' }));
  container.replaceChildren(style, ...images);
  document.body.append(container);
  await Promise.all(images.map(loaded));
  for (const image of images) image.classList.toggle('lying', image.naturalWidth > image.naturalHeight);
  // Not every host waits in print() until the dialog is closed, but each says when it is.
  window.addEventListener(
    'afterprint',
    () => {
      container.remove();
      addresses.forEach((address) => URL.revokeObjectURL(address));
    },
    { once: true },
  );
  window.print();
}

async function picturesOf(bytes: Uint8Array): Promise<readonly Blob[]> {
  const pdf = await openPdf(bytes);
  const pictures: Blob[] = [];
  // One after another: a page at this resolution takes 35 MB while it is painted.
  for (const page of pdf.pages) {
    const canvas = await paintPicture(page, resolution / 72, new AbortController().signal);
    if (canvas !== null) pictures.push(await blobOf(canvas));
  }
  pdf.close();
  return pictures;
}

/** Loaded, not decoded: decoding every page at once takes more memory than Chromium allows pictures. */
function loaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => reject(new Error('A page could not be loaded for printing.')));
  });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The canvas gave no picture.')) : resolve(blob)), 'image/png');
  });
}

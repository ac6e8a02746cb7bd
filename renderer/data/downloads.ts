import { bytesOf } from './base64';

/** Milliseconds a file stays at hand: long enough for the browser to have read it. */
const keep = 60_000;

/** Lets the browser save a file: into its folder of downloads, or, on the desktop, where the person says in its dialog. */
export function offerPdf(fileName: string, base64: string): void {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'application/pdf' }));
  setTimeout(() => URL.revokeObjectURL(address), keep);
  Object.assign(document.createElement('a'), { href: address, download: fileName }).click();
}

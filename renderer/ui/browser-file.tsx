/** A file in the memory of the window. */
export type BrowserFile = { readonly fileName: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Puts a file among the downloads of the browser. */
export function downloadFile(file: BrowserFile): void {
  Object.assign(document.createElement('a'), { href: addressOf(file), download: file.fileName }).click();
}

/** Shows a file in a new tab of the browser. */
export function openInTab(file: BrowserFile): void {
  window.open(addressOf(file), '_blank');
}

/** Long enough for the browser to have read the file, in milliseconds. */
const keep = 60_000;

function addressOf({ bytes, type }: BrowserFile): string {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  setTimeout(() => URL.revokeObjectURL(address), keep);
  return address;
}

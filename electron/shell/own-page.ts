/** Scheme and host of the application's own page; nothing else is ever shown in its window. */
export const pageScheme = 'app';
const pageHost = 'kpbi';
export const pageAddress = `${pageScheme}://${pageHost}/`;

/** Whether an address belongs to the application's own page. */
export function isOwnAddress(address: string): boolean {
  // Not by origin: for a scheme of our own the URL class of Node answers with the origin `null`.
  const url = parsed(address);
  return url?.protocol === `${pageScheme}:` && url.host === pageHost;
}

/** Whether an address is the page itself, wherever in it: what the window may be navigated to. */
export function isPageAddress(address: string): boolean {
  return isOwnAddress(address) && ['/', '/index.html'].includes(new URL(address).pathname);
}

/** Whether a file offered for download was made by our own page. */
export function isOwnDownload(address: string): boolean {
  return isOwnAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}

const quietSchemes: readonly string[] = [`${pageScheme}:`, 'blob:', 'data:'];

/** Whether a request stays inside the application: its own files and what the page made itself; never a network. */
export function staysInside(address: string): boolean {
  const url = parsed(address);
  return url !== undefined && quietSchemes.includes(url.protocol);
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

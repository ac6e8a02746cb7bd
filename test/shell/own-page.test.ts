import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnAddress, isOwnDownload, isPageAddress, staysInside } from '#shell/own-page';

describe('the addresses of our own page', () => {
  it('are those of our scheme and host', () => {
    expect(['app://kpbi/', 'app://kpbi/#/smlouvy', 'app://kpbi/assets/index.js', 'APP://kpbi/'].filter((address) => !isOwnAddress(address))).toEqual([]);
  });

  it('are no others, however alike they look', () => {
    const foreign = ['app://kpbi.evil/', 'app://evil/kpbi/', 'app://kpbi@evil/', 'app://kpbi:80/', 'https://kpbi/', 'file:///app://kpbi/', 'about:blank', 'blob:app://kpbi/1', '', 'app:'];
    expect(foreign.filter(isOwnAddress)).toEqual([]);
  });

  it('may be navigated to when they are the page, wherever in it, and not one of its files', () => {
    const addresses = ['app://kpbi/', 'app://kpbi/index.html', 'app://kpbi/#/kraje', 'app://kpbi/assets/index.js', 'app://kpbi/nothing', 'https://example.com/'];
    expect(addresses.filter(isPageAddress)).toEqual(['app://kpbi/', 'app://kpbi/index.html', 'app://kpbi/#/kraje']);
  });

  it('may be downloaded from, also as blobs of our page', () => {
    const addresses = ['app://kpbi/assets/a.pdf', 'blob:app://kpbi/0b1c', 'blob:https://example.com/0b1c', 'data:text/plain,a', 'https://example.com/a.pdf'];
    expect(addresses.filter(isOwnDownload)).toEqual(['app://kpbi/assets/a.pdf', 'blob:app://kpbi/0b1c']);
  });
});

describe('a request', () => {
  it('stays inside for our own scheme and for what the page made itself', () => {
    expect(['app://kpbi/index.html', 'blob:app://kpbi/0b1c', 'data:image/png;base64,AA=='].filter((address) => !staysInside(address))).toEqual([]);
  });

  it('is refused for every scheme that reaches the network or the disk', () => {
    const foreign = fc.constantFrom('http', 'https', 'ws', 'wss', 'ftp', 'file', 'chrome', 'chrome-extension', 'filesystem');
    fc.assert(fc.property(foreign, fc.webPath(), (scheme, path) => !staysInside(`${scheme}://kpbi${path}`)));
  });
});

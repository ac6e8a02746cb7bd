// @ts-check
// Draws icon.png and icon.ico from the two drawings beside it. Run by hand after a drawing changed; the results are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

const folder = import.meta.dirname;
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('Drawing the icons needs a browser of the Chromium family.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const large = await readFile(join(folder, 'icon.svg'), 'utf8');
const small = await readFile(join(folder, 'icon-small.svg'), 'utf8');
const images = [];
for (const size of [16, 20, 24, 32, 40, 48, 64, 128, 256]) images.push({ size, png: await drawn(size <= 32 ? small : large, size) });
await writeFile(join(folder, 'icon.ico'), iconFile(images));
await writeFile(join(folder, 'icon.png'), await drawn(large, 512));
await browser.close();

/** @param {string} svg @param {number} size in pixels */
async function drawn(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/**
 * A Windows icon: a header, one entry of 16 bytes per image, then the images as PNG.
 * @param {readonly { readonly size: number, readonly png: Buffer }[]} entries
 */
function iconFile(entries) {
  const header = Buffer.alloc(6 + 16 * entries.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(entries.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of entries.entries()) {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...entries.map(({ png }) => png)]);
}

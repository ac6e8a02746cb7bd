import type { Block, DocumentContent, ListItem, SignatureParty, Text } from '#shared/documents/block';
import { readSourceFont } from '#build/fonts/prepare-fonts';
import type { Peer } from '#test/bench/documents/peers';
import { launchBrowser } from '#test/support/browser';

/** Chromium printing: it runs already with a page open, which loads one document after another; the file has tags and bookmarks as ours has. */
export async function chromiumPeer(): Promise<Peer> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const head = `<meta charset="utf-8"><style>${await styles()}</style>`;
  return {
    set: async (document) => {
      await page.setContent(`<!doctype html><html lang="cs"><head>${head}<title>${escaped(document.title)}</title></head><body>${bodyOf(document)}</body></html>`);
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: header(document), footerTemplate: footer });
    },
    close: () => browser.close(),
  };
}

/** Such lines are pages of their own to the browser, and know no fonts of the document. */
const runningStyle = 'width: 100%; margin: 0 25mm 0 30mm; font: 9pt serif';
const header = ({ header: { left, right } }: DocumentContent): string => `<div style="${runningStyle}; display: flex; justify-content: space-between"><span>${escaped(left)}</span><span>${runs(right)}</span></div>`;
const footer = `<div style="${runningStyle}; text-align: center">strana <span class="pageNumber"></span> z <span class="totalPages"></span></div>`;

async function styles(): Promise<string> {
  const face = async (weight: number, name: 'regular' | 'semibold') =>
    `@font-face { font-family: serif4; font-weight: ${weight}; src: url(data:font/ttf;base64,${Buffer.from(await readSourceFont(name)).toString('base64')}) }`;
  return `${await face(400, 'regular')} ${await face(600, 'semibold')}
    @page { size: A4; margin: 25mm 25mm 25mm 30mm }
    body { font: 11pt/15pt serif4; margin: 0 }
    b, h1, h2, th { font-weight: 600 } section + section { break-before: page }
    h1 { font-size: 16pt; text-align: center } h2 { font-size: 11pt; text-align: center } p, li { text-align: justify; hyphens: auto; margin: 0 0 7pt }
    ol ol { list-style: lower-alpha } table { width: 100%; border-collapse: collapse; font-size: 10pt } td, th { border-bottom: .5pt solid; text-align: left }
    .right { text-align: right } .box { border: .5pt solid; break-inside: avoid } .two { display: flex; gap: 30pt; break-inside: avoid } .two div { flex: 1 }`;
}

const bodyOf = ({ parts }: DocumentContent): string => parts.map(({ blocks }) => `<section>${blocks.map(htmlOf).join('')}</section>`).join('');

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${runs(block.text)}</h1>${block.details.map((detail) => `<p>${runs(detail)}</p>`).join('')}`;
    case 'heading':
      return `<h2>${escaped(block.number ?? '')}<br>${runs(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="text-align: ${block.align}">${runs(block.text)}</p>`;
    case 'list':
      return list(block.items);
    case 'party':
      return `<p><b>${runs(block.name)}</b></p><dl>${block.details.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${runs(value)}</dd>`).join('')}</dl><p>${runs(block.closing)}</p>`;
    case 'table':
      return table(block);
    case 'clause-box':
      return `<div class="box"><b>${runs(block.heading)}</b>${block.paragraphs.map((text) => `<p>${runs(text)}</p>`).join('')}</div>`;
    case 'letterhead':
      return [...block.sender, ...block.references.map(({ value }) => value), ...block.addressee].map((text) => `<p>${runs(text)}</p>`).join('');
    case 'payment-code':
      return `<dl>${block.details.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${runs(value)}</dd>`).join('')}</dl>`;
    case 'signatures':
      return `<div class="two">${block.parties.map(signature).join('')}</div>`;
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const runs = (text: Text): string => text.map(({ text: piece, strong }) => (strong === true ? `<b>${escaped(piece)}</b>` : escaped(piece))).join('');
const list = (items: readonly ListItem[]): string => `<ol>${items.map(({ text, children }) => `<li>${runs(text)}${children.length === 0 ? '' : list(children)}</li>`).join('')}</ol>`;
const signature = ({ heading, name, title }: SignatureParty): string => `<div>${escaped(heading)}<br><br>${runs(name)}<br>${runs(title)}</div>`;

function table({ caption, columns, rows, total }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') => `<tr>${cells.map((cell, index) => `<${tag}${columns[index]?.align === 'right' ? ' class="right"' : ''}>${cell}</${tag}>`).join('')}</tr>`;
  const head = row(columns.map(({ title }) => escaped(title)), 'th');
  const body = rows.map((cells) => row(cells.map(runs), 'td')).join('');
  return `${caption === null ? '' : `<p><b>${runs(caption)}</b></p>`}<table><thead>${head}</thead><tbody>${body}${total === null ? '' : row(total.map(runs), 'th')}</tbody></table>`;
}

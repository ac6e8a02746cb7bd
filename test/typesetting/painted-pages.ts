import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a file with an independent reader. */
export async function opened<T>(pdf: Uint8Array, read: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** How one page paints: in which sequences, and whether anything is painted outside of them. */
export type PaintedPage = { readonly mcids: readonly number[]; readonly artifacts: number; /** Painting operators outside of all sequences. */ readonly loose: number; /** Sequences inside of others, or not closed. */ readonly nested: number };

export async function paintedPages(pdf: Uint8Array): Promise<readonly PaintedPage[]> {
  return opened(pdf, async (document) => {
    const pages: PaintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList({ annotationMode: 0 });
      pages.push(paintedBy(fnArray, argsArray));
    }
    return pages;
  });
}

const painting: readonly number[] = [OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.fill, OPS.stroke, OPS.rectangle];

function paintedBy(operators: readonly number[], operands: readonly unknown[]): PaintedPage {
  const mcids: number[] = [];
  const count = { artifacts: 0, loose: 0, nested: 0 };
  let depth = 0;
  operators.forEach((operator, index) => {
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) {
      const [tag, mcid] = operands[index] as readonly [string, number | null];
      if (depth > 0) count.nested += 1;
      if (tag === 'Artifact') count.artifacts += 1;
      else if (typeof mcid === 'number') mcids.push(mcid);
      else count.loose += 1;
      depth += 1;
    }
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (depth === 0 && painting.includes(operator)) count.loose += 1;
  });
  return { mcids, ...count, nested: count.nested + depth };
}

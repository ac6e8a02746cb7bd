import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program on a file with these bytes; `$` among the arguments stands for the file. */
export function onFile<T>(bytes: Uint8Array, read: (folder: string, file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kpbi-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return read(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a file as an independent reader sees it, in the order of the content. */
export function textOf(pdf: Uint8Array, ...options: readonly string[]): string {
  return onFile(pdf, (_, file) => execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' }));
}

/** The words of a file and the edges of each, in points from the left, as an independent reader sees them. */
export function wordBoxesOf(pdf: Uint8Array): readonly { readonly text: string; readonly left: number; readonly right: number }[] {
  const page = onFile(pdf, (_, file) => execFileSync('pdftotext', ['-bbox', '-y', '0', '-H', '780', '-x', '0', '-W', '596', file, '-'], { encoding: 'utf8' }));
  return Array.from(page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)</gu), ([, left, right, text = '']) => ({ text, left: Number(left), right: Number(right) }));
}

/** What an independent checker says of the structure of a file. */
export function checkOf(pdf: Uint8Array): string {
  return onFile(pdf, (_, file) => execFileSync('qpdf', ['--check', file], { encoding: 'utf8' }));
}

export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = onFile(pdf, (_, file) => execFileSync('pdfinfo', ['-isodates', file], { encoding: 'utf8' })).split('\n');
  return Object.fromEntries(lines.filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** The pages as grey bitmaps. */
export function rasterOf(pdf: Uint8Array, dotsPerInch: number): readonly Buffer[] {
  return onFile(pdf, (folder, file) => {
    execFileSync('pdftoppm', ['-gray', '-r', String(dotsPerInch), file, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  });
}

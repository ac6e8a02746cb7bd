import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A file as LibreOffice saves it after opening it, under a profile of its own. */
export function resaved(docx: Uint8Array, format: 'docx' | 'odt' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kpbi-office-'));
  try {
    writeFileSync(join(folder, 'in.docx'), docx);
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), join(folder, 'in.docx')], { stdio: 'ignore', timeout: 60_000 });
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${format}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

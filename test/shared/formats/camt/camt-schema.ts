import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(import.meta.dirname, '../../../fixtures/iso20022');

/** Versions whose official schema is among the fixtures. */
export const versionsWithSchema = [2, 3, 4, 8] as const;

/** What libxml2 says against statements by the official schema of their version; empty when all are valid. */
export async function camtFaults(version: (typeof versionsWithSchema)[number], texts: readonly string[]): Promise<readonly string[]> {
  const fileName = `camt.053.001.0${version}.xsd`;
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [{ fileName, contents: await readFile(join(folder, fileName), 'utf8') }],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
